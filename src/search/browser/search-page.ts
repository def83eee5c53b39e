import '../../reader/trusted-types.ts';
import { formatNumber } from '../../article/german.ts';
import { ReaderElement } from '../../reader/reader-element.ts';
import { STORED, watchStored } from '../../reader/store.ts';
import { OutdatedIndexError } from '../archive.ts';
import type { Answer, Engine } from '../engine.ts';
import type { Hit } from '../hit.ts';
import { askFor, parseQuery, printQuery, type Query } from '../query.ts';
import { explain, sayInstead } from './explanations.ts';
import { printFacets } from './facet-options.ts';
import { printHit } from './hits.ts';
import { forgetEngine, isReachable, loadEngine } from './load-browser.ts';
import { fillForm, type History, readForm, rememberQuery } from './query-form.ts';
import { forgetSearches, printSearches, recordSearch } from './recent-searches.ts';
import { createSuggestions, type Suggestions } from './suggestions.ts';

/** Results that appear at once, and with every „Weitere Treffer“. */
const BATCH = 10;

/** In milliseconds: a pause in typing after which a search begins, a wait that is explained, one that is given up. */
const TIMES = { pause: 150, slow: 400, lost: 20_000 } as const;

/**
 * The search page (`<search-page>`): results and suggestions as one types, with the query, facets and order in the
 * address. It brings the form and the templates that the page printed to life; without script the form stands
 * with a way to the archive.
 */
class SearchPage extends ReaderElement {
  #engine: Engine | undefined;
  #answer: Answer | undefined;
  /** What was asked last. */
  #asked = askFor('');
  #suggestions: Suggestions | undefined;
  #shown = 0;
  /** Grows with every search, so that a slow answer never replaces a newer one. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected connect(signal: AbortSignal): void {
    const on = (name: string, type: string, act: (event: Event) => void) =>
      this.find(name).addEventListener(type, act, { signal });
    this.#suggestions = createSuggestions(this, signal);
    on('form', 'submit', (event) => {
      event.preventDefault();
      recordSearch(this.#input.value);
      this.#ask('push');
    });
    on('input', 'input', () => {
      this.find<HTMLInputElement>('literal').disabled = true;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask('replace'), TIMES.pause);
    });
    on('input', 'focus', () => void this.#load().catch(() => undefined));
    on('more', 'click', () => void this.#showMore());
    on('retry', 'click', () => {
      this.#engine = undefined;
      forgetEngine();
      this.#restore();
    });
    on('reload', 'click', () => location.reload());
    on('unfilter', 'click', () => {
      const { text, isLiteral } = this.#query();
      this.#go(`?${printQuery({ ...askFor(text), isLiteral })}`);
    });
    on('forget', 'click', () => {
      forgetSearches();
      sayInstead(this, 'Letzte Suchen gelöscht.');
      this.#input.focus();
    });
    this.addEventListener('change', (event) => this.#choose(event.target as HTMLInputElement), { signal });
    this.addEventListener('click', (event) => this.#follow(event), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    watchStored(STORED.searches, () => printSearches(this), signal);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    // Beside the results the facets stand open; above them, on a phone, they would push the results away.
    this.find<HTMLDetailsElement>('facets').open = matchMedia('(min-width: 44.01rem)').matches;
    printSearches(this);
    // A page that comes back from the browser's cache shows what it showed; its address agrees already.
    this.#restore();
    // Who comes from another page of the site has searched in its header.
    if (document.referrer.startsWith(`${location.origin}/`)) recordSearch(this.#input.value);
  }

  /** Takes the query from the address and answers it. */
  #restore(): void {
    const query = parseQuery(new URLSearchParams(location.search));
    void this.#answerTo(fillForm(this, query), 'keep');
  }

  /** The query as the form stands; facets are printed with an answer, so without one they stay as they were. */
  #query(): Query {
    const query = readForm(this);
    if (this.#answer) return query;
    const { topics, years, sources } = this.#asked;
    return { ...query, topics, years, sources };
  }

  #ask(history: History): void {
    clearTimeout(this.#timer);
    void this.#answerTo(this.#query(), history);
  }

  /** Facets, days and order belong to the form but stand outside it. */
  #choose({ type, value }: HTMLInputElement): void {
    // While a year is typed, its first digits stand for one of the first centuries.
    const isUnfinished = type === 'date' && value.startsWith('0');
    if (type !== 'search' && !isUnfinished) this.#ask('push');
  }

  /** Answers links to this page at once, and remembers for what a result was found. */
  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    const address = link?.getAttribute('href');
    if (link?.closest('.hits')) recordSearch(this.#input.value);
    if (!address?.startsWith('?') || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#go(address);
    recordSearch(this.#input.value);
  }

  #go(address: string): void {
    clearTimeout(this.#timer);
    history.pushState(null, '', address);
    this.#restore();
  }

  async #answerTo(query: Query, history: History): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const isCurrent = () => turn === this.#turn;
    const { title = '' } = this.dataset;
    this.#asked = query;
    rememberQuery(query, history);
    document.title = query.text ? `„${query.text}“ – ${title}` : title;
    if (history !== 'replace') this.#suggestions?.close();
    if (!query.text.trim()) {
      this.#show('start');
      return;
    }
    const slow = setTimeout(() => isCurrent() && sayInstead(this, this.dataset['slow']), TIMES.slow);
    const lost = setTimeout(() => isCurrent() && this.#show('failure'), TIMES.lost);
    try {
      const engine = await this.#load();
      const answer = await engine.search(query);
      const hits = await answer.hits(0, BATCH);
      if (!isCurrent()) return;
      this.#answer = answer;
      this.#print(query, answer, hits);
      if (history === 'replace') this.#suggestions?.show(query.text, engine.topics, hits);
    } catch (error) {
      await this.#fail(error, isCurrent);
    } finally {
      clearTimeout(slow);
      clearTimeout(lost);
    }
  }

  async #load(): Promise<Engine> {
    this.#engine ??= await loadEngine(this.dataset['index'] ?? '', this.dataset['base'] ?? '/');
    return this.#engine;
  }

  #print(query: Query, answer: Answer, hits: readonly Hit[]): void {
    const hadFocus = this.contains(document.activeElement);
    // The words come first in the address; what follows narrows or sorts.
    const isPlain = !/&(?!genau)/.test(`${printQuery(query)}`);
    explain(this, query, answer);
    printFacets(this, answer.facets, query);
    this.find('unfilter').hidden = isPlain;
    this.find('list').replaceChildren();
    this.#shown = 0;
    this.#append(hits);
    this.#show(answer.total === 0 ? 'nothing' : 'results');
    // Where nothing is found without a filter, there is nothing to narrow or to sort.
    if (answer.total === 0 && isPlain) this.find('facets').hidden = true;
    // What had the focus may be gone: the answer takes it.
    const { activeElement } = document;
    const isSeen = this.contains(activeElement) && activeElement?.getClientRects().length;
    if (hadFocus && !isSeen) this.find('said').focus();
  }

  async #showMore(): Promise<void> {
    const answer = this.#answer;
    const first = this.#shown;
    const isCurrent = () => answer === this.#answer && first === this.#shown;
    try {
      const hits = (await answer?.hits(first, BATCH)) ?? [];
      if (!isCurrent()) return;
      this.#append(hits);
      this.find('list').children[first]?.querySelector('a')?.focus();
    } catch (error) {
      await this.#fail(error, isCurrent);
    }
  }

  #append(hits: readonly Hit[]): void {
    const { omitted = [], total = 0 } = this.#answer ?? {};
    this.find('list').append(...hits.map((hit) => printHit(this, hit, omitted)));
    this.#shown += hits.length;
    const left = total - this.#shown;
    const more = this.find('more');
    more.hidden = left <= 0;
    more.textContent = `Weitere Treffer (${formatNumber(left)})`;
  }

  /** Says what is the matter, if it still is when that is known. */
  async #fail(error: unknown, isCurrent: () => boolean): Promise<void> {
    if (!isCurrent()) return;
    console.error(error);
    const isOutdated =
      error instanceof OutdatedIndexError ||
      (this.#engine && (await isReachable(this.dataset['index'] ?? '')));
    if (isCurrent()) this.#show(isOutdated ? 'outdated' : 'failure');
  }

  /** Shows one of the page's states and hides the others; one that has no answer says what it has instead. */
  #show(state: 'start' | 'results' | 'nothing' | 'failure' | 'outdated'): void {
    for (const element of this.querySelectorAll<HTMLElement>('[data-state]')) {
      const { state: states = '', say } = element.dataset;
      element.hidden = !states.split(' ').includes(state);
      if (element.hidden || say === undefined) continue;
      this.#answer = undefined;
      this.#suggestions?.close();
      sayInstead(this, say);
    }
  }

  get #input(): HTMLInputElement {
    return this.find('input');
  }
}

customElements.define('search-page', SearchPage);

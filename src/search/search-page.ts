import { formatCount } from '../article/german.ts';
import { splitHeadline } from '../article/headline.ts';
import { articleIdAt, MARK_PARAMETER } from '../article/urls.ts';
import type { Answer, Engine, FacetValue, Hit } from './engine.ts';
import { loadEngine } from './load-browser.ts';
import { NEWEST, PARAMETERS, parseQuery, printQuery, type Query, toTerm } from './query.ts';

/** Results that appear at once, and with every „Weitere Treffer“. */
const BATCH = 10;

/** Pause in typing, in milliseconds, after which a search begins. */
const PAUSE = 150;

/**
 * The search page (`<search-page>`): results as one types, with the query, facets and order in the address.
 * It brings the form and the templates that the page printed to life; without script the form stands with a
 * way to the archive.
 */
class SearchPage extends HTMLElement {
  #engine: Engine | undefined;
  #answer: Answer | undefined;
  #shown = 0;
  /** Grows with every search, so that a slow answer never replaces a newer one. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #controller: AbortController | undefined;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#ask('push');
      },
      { signal },
    );
    this.#input.addEventListener(
      'input',
      () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#ask('replace'), PAUSE);
      },
      { signal },
    );
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), {
      signal,
      once: true,
    });
    // Facets and order belong to the form but stand outside it.
    this.addEventListener(
      'change',
      (event) => {
        if (event.target !== this.#input) this.#ask('push');
      },
      { signal },
    );
    this.#part('more').addEventListener('click', () => void this.#showMore(true), { signal });
    this.#part('retry').addEventListener('click', () => this.#restore(), { signal });
    this.#part('unfilter').addEventListener(
      'click',
      () => {
        this.#answerTo({ ...this.#query(), topics: [], years: [] }, 'push');
        this.#input.focus();
      },
      { signal },
    );
    addEventListener('popstate', () => this.#restore(), { signal });
    // Beside the results the facets stand open; above them, on a phone, they would push the results away.
    (this.#part('facets') as HTMLDetailsElement).open = matchMedia('(min-width: 44.01rem)').matches;
    // A page that comes back from the browser's cache shows what it showed; its address agrees already.
    this.#restore();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#controller?.abort();
  }

  /** Takes the query from the address and answers it. */
  #restore(): void {
    const query = parseQuery(new URLSearchParams(location.search));
    this.#input.value = query.text;
    for (const radio of this.querySelectorAll<HTMLInputElement>(`[name="${PARAMETERS.order}"]`)) {
      radio.checked = (radio.value === NEWEST) === (query.order === 'newest');
    }
    void this.#answerTo(query, 'keep');
  }

  /** The query as the form stands; facets are printed with an answer, so without one the address knows them. */
  #query(): Query {
    const data = new FormData(this.#form);
    const parameters = new URLSearchParams();
    for (const [name, value] of data) if (typeof value === 'string') parameters.append(name, value);
    const query = parseQuery(parameters);
    if (this.#answer) return query;
    const { topics, years } = parseQuery(new URLSearchParams(location.search));
    return { ...query, topics, years };
  }

  #ask(history: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    void this.#answerTo(this.#query(), history);
  }

  async #answerTo(query: Query, history: 'push' | 'replace' | 'keep'): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    remember(query, history);
    document.title = query.text
      ? `„${query.text}“ – ${this.dataset['title']}`
      : (this.dataset['title'] ?? '');
    if (!toTerm(query.text)) {
      this.#answer = undefined;
      this.#show('start');
      this.#status.textContent = '';
      return;
    }
    try {
      const engine = await this.#load();
      const answer = await engine.search(query);
      const hits = await answer.hits(0, BATCH);
      if (turn !== this.#turn) return;
      this.#answer = answer;
      this.#print(query, answer, hits);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#answer = undefined;
      this.#show('failure');
      this.#status.textContent = 'Die Suche konnte nicht geladen werden.';
    }
  }

  async #load(): Promise<Engine> {
    this.#engine ??= await loadEngine(this.dataset['index'] ?? '', this.dataset['base'] ?? '/');
    return this.#engine;
  }

  #print(query: Query, answer: Answer, hits: readonly Hit[]): void {
    const wanted = query.text.trim();
    const hasFilter = query.topics.length + query.years.length > 0;
    this.#status.textContent =
      answer.total === 0
        ? `Keine Treffer für „${wanted}“`
        : `${formatCount(answer.total, 'Treffer')} für „${wanted}“`;
    this.#printFacet('topics', PARAMETERS.topic, answer.topics, query.topics);
    this.#printFacet('years', PARAMETERS.year, answer.years, query.years);
    this.#part('unfilter').hidden = !hasFilter;
    this.#list.replaceChildren();
    this.#shown = 0;
    this.#append(hits);
    this.#show(answer.total === 0 ? 'nothing' : 'results');
    // Where nothing is found without a filter, there is nothing to narrow or to sort.
    if (answer.total === 0 && !hasFilter) this.#part('facets').hidden = true;
  }

  async #showMore(moveFocus: boolean): Promise<void> {
    const answer = this.#answer;
    if (!answer) return;
    const first = this.#shown;
    const hits = await answer.hits(first, BATCH);
    if (answer !== this.#answer || first !== this.#shown) return;
    this.#append(hits);
    if (moveFocus) this.#list.children[first]?.querySelector('a')?.focus();
  }

  #append(hits: readonly Hit[]): void {
    this.#list.append(...hits.map((hit) => this.#printHit(hit)));
    this.#shown += hits.length;
    const left = (this.#answer?.total ?? 0) - this.#shown;
    const more = this.#part('more');
    more.hidden = left <= 0;
    more.textContent = `Weitere Treffer (${new Intl.NumberFormat('de-DE').format(left)})`;
  }

  #printHit(hit: Hit): Node {
    const item = this.#template('hit');
    const put = (name: string, text: string) => {
      const element = part(item, name);
      element.textContent = text;
      element.hidden = text === '';
    };
    put('topic', hit.topic);
    put('date', hit.date);
    put('minutes', hit.minutes);
    Object.assign(part(item, 'marks').dataset, {
      article: articleIdAt(hit.url.slice(this.dataset['base']?.length)) ?? '',
      topic: hit.topic,
      date: hit.date,
      minutes: hit.minutes,
    });
    const link = part(item, 'link') as HTMLAnchorElement;
    link.append(
      ...splitHeadline(hit.title).map(({ text, isUnbreakable }) => {
        if (!isUnbreakable) return document.createTextNode(text);
        const span = document.createElement('span');
        span.className = 'unbreakable';
        span.textContent = text;
        return span;
      }),
    );
    const parameters = new URLSearchParams({ [MARK_PARAMETER]: hit.words.join(' ') });
    link.href = hit.words.length > 0 ? `${hit.url}?${parameters}` : hit.url;
    part(item, 'excerpt').append(
      ...hit.excerpt.map(({ text, isMatch }) => {
        if (!isMatch) return document.createTextNode(text);
        const mark = document.createElement('mark');
        mark.textContent = text;
        return mark;
      }),
    );
    return item;
  }

  #printFacet(
    name: string,
    parameter: string,
    values: readonly FacetValue[],
    chosen: readonly string[],
  ): void {
    const group = this.#part(name);
    const focused = (document.activeElement as HTMLInputElement | null)?.value;
    const hadFocus = group.contains(document.activeElement);
    group.hidden = values.length === 0;
    const options = part(group, 'options');
    options.replaceChildren(
      ...values.map(({ value, count }) => {
        const option = this.#template('option');
        const input = option.querySelector('input');
        if (input) {
          input.name = parameter;
          input.value = value;
          input.checked = chosen.includes(value);
        }
        part(option, 'value').textContent = value;
        part(option, 'count').textContent = new Intl.NumberFormat('de-DE').format(count);
        return option;
      }),
    );
    if (!hadFocus) return;
    [...options.querySelectorAll('input')].find((input) => input.value === focused)?.focus();
  }

  /** Shows one of the page's states and hides the others. */
  #show(state: 'start' | 'results' | 'nothing' | 'failure'): void {
    for (const element of this.querySelectorAll<HTMLElement>('[data-state]')) {
      element.hidden = !element.dataset['state']?.split(' ').includes(state);
    }
  }

  #template(name: string): HTMLElement {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
    const element = template?.content.firstElementChild?.cloneNode(true);
    if (!(element instanceof HTMLElement)) throw new Error(`The search page lacks its template “${name}”.`);
    return element;
  }

  #part(name: string): HTMLElement {
    return part(this, name);
  }

  get #form(): HTMLFormElement {
    return this.#part('form') as HTMLFormElement;
  }

  get #input(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement;
  }

  get #status(): HTMLElement {
    return this.#part('status');
  }

  get #list(): HTMLElement {
    return this.#part('list');
  }
}

/** The element that the page printed for a role, by its `data-part`. */
function part(root: HTMLElement, name: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!element) throw new Error(`The search page lacks its part “${name}”.`);
  return element;
}

/** Writes a query into the address. */
function remember(query: Query, how: 'push' | 'replace' | 'keep'): void {
  const parameters = printQuery(query).toString();
  const address = parameters ? `?${parameters}` : location.pathname;
  if (how === 'keep' || address === (location.search || location.pathname)) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

customElements.define('search-page', SearchPage);

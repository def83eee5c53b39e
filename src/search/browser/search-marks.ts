import { ReaderElement } from '../../reader/reader-element.ts';
import { markWords } from './mark-words.ts';

/** Where Escape closes something else, or empties a field. */
const BUSY =
  'dialog[open], [popover]:popover-open, .footnote-here, input:focus, select:focus, textarea:focus';

/** The most letters of the parameter that are looked at. */
const MAX_LENGTH = 500;

/**
 * Around an article's body (`<search-marks>`): marks the words with which the search found the article, as the
 * address names them (in the parameter that `data-parameter` names), leads from one to the next, and takes the marks away again.
 */
class SearchMarks extends ReaderElement {
  #marks: readonly HTMLElement[] = [];
  #current = -1;

  protected connect(signal: AbortSignal): void {
    const wanted = new URLSearchParams(location.search).get(this.#parameter) ?? '';
    const words = wanted.slice(0, MAX_LENGTH).split(/\s+/).filter(Boolean);
    if (words.length > 0 && this.#marks.length === 0) this.#marks = markWords(this, words);
    if (this.#marks.length === 0) return;
    // In the foot of the window, where it moves no text: the address may have led to a place in it.
    const bar = document.createElement('div');
    const count = document.createElement('span');
    count.role = 'status';
    count.textContent = this.#marks.length === 1 ? '1 Stelle' : `${this.#marks.length} Stellen`;
    bar.className = 'marks-bar ui';
    bar.role = 'group';
    bar.ariaLabel = 'Fundstellen';
    const addButton = (text: string, name: string, act: () => void) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = text;
      button.ariaLabel = name;
      button.addEventListener('click', act, { signal });
      bar.append(button);
    };
    const step = (by: 1 | -1) => {
      count.textContent = `${this.#step(by)} von ${this.#marks.length}`;
    };
    const end = () => {
      if (bar.contains(document.activeElement)) this.closest('main')?.focus({ preventScroll: true });
      bar.remove();
      this.#unmark();
    };
    addButton('‹', 'Vorige Fundstelle', () => step(-1));
    bar.append(count);
    addButton('›', 'Nächste Fundstelle', () => step(1));
    addButton('Markierung aufheben', 'Markierung aufheben', end);
    // Before those whom the key concerns have closed what they stand for.
    document.addEventListener(
      'keydown',
      ({ key }) => key === 'Escape' && !document.querySelector(BUSY) && end(),
      { signal, capture: true },
    );
    signal.addEventListener('abort', () => bar.remove());
    this.prepend(bar);
  }

  /**
   * Goes to the next mark or the one before; at first to the one that is nearest to what is in sight.
   * @returns its number, counted from 1
   */
  #step(by: 1 | -1): number {
    const { length } = this.#marks;
    if (this.#current < 0) {
      const inSight = this.#marks.findIndex((mark) => mark.getBoundingClientRect().top >= 0);
      this.#current = (inSight < 0 ? length : inSight) - (by > 0 ? 1 : 0);
    }
    this.#marks[this.#current]?.removeAttribute('aria-current');
    this.#current = (this.#current + by + length) % length;
    const mark = this.#marks[this.#current];
    mark?.closest('details')?.setAttribute('open', '');
    mark?.setAttribute('aria-current', 'true');
    mark?.scrollIntoView({ block: 'center' });
    return this.#current + 1;
  }

  #unmark(): void {
    for (const mark of this.#marks) mark.replaceWith(...mark.childNodes);
    this.#marks = [];
    this.normalize();
    const url = new URL(location.href);
    url.searchParams.delete(this.#parameter);
    history.replaceState(null, '', url);
  }

  get #parameter(): string {
    return this.dataset['parameter'] ?? '';
  }
}

customElements.define('search-marks', SearchMarks);

import {
  isWorthReturning,
  parsePositions,
  parseRead,
  shortestReading,
  withPosition,
  withRead,
} from './progress.ts';
import { ReaderElement } from './reader-element.ts';
import { readStored, STORED, writeStored } from './store.ts';
import { blocksOf } from './text-blocks.ts';

/** How long scrolling must rest before the place is noted, in milliseconds. */
const REST = 400;

/** The block that crosses a line this far below the top of the window is the one being read, in CSS pixels. */
const LINE = 32;

/** How much of the paragraph the offer to go on reading quotes, in words. */
const QUOTED_WORDS = 6;

/**
 * Notes how far an article was read (`<reading-progress data-article="2025/x" data-words="662">`): the place, so
 * that it can be offered on return, and that the end was reached, so that lists can say so.
 */
class ReadingProgress extends ReaderElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opened = 0;

  protected connect(signal: AbortSignal): void {
    const body = this.closest('article')?.querySelector<HTMLElement>('.prose');
    const blocks = body ? blocksOf(body) : [];
    const last = blocks.at(-1);
    if (!last) return;
    this.#opened = Date.now();
    this.#offer(blocks, signal);
    const note = () => this.#notePlace(blocks);
    addEventListener(
      'scroll',
      () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(note, REST);
      },
      { passive: true, signal },
    );
    document.addEventListener('visibilitychange', () => document.hidden && note(), { signal });
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#noteEnd(last, signal);
    });
    observer.observe(last);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      observer.disconnect();
    });
  }

  /** Offers to go on where reading stopped; not to those who came for a certain place. */
  #offer(blocks: readonly HTMLElement[], signal: AbortSignal): void {
    const position = parsePositions(readStored(STORED.positions))[this.#id];
    const target = position && isWorthReturning(position, blocks.length) && blocks[position.block];
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (!target || location.hash || location.search || navigation?.type !== 'navigate') return;
    const words = target.textContent.trim().split(/\s+/);
    const beginning = words.slice(0, QUOTED_WORDS).join(' ');
    const resume = this.find('resume');
    resume.textContent = `Weiterlesen bei „${beginning}${words.length > QUOTED_WORDS ? ' …' : ''}“`;
    this.hidden = false;
    resume.addEventListener(
      'click',
      () => {
        this.hidden = true;
        target.tabIndex = -1;
        target.scrollIntoView({ block: 'start' });
        target.focus({ preventScroll: true });
      },
      { signal },
    );
    this.find('dismiss').addEventListener(
      'click',
      () => {
        this.hidden = true;
        this.#write(undefined);
      },
      { signal },
    );
  }

  #notePlace(blocks: readonly HTMLElement[]): void {
    const block = blocks.findIndex((element) => element.getBoundingClientRect().bottom > LINE);
    // Above the text nothing is noted and nothing forgotten: the offer still stands.
    if (block < 1) return;
    const position = { block, of: blocks.length, at: Date.now() };
    this.hidden = true;
    this.#write(isWorthReturning(position, blocks.length) ? position : undefined);
  }

  /** The end in sight counts as read once the text has been open for as long as reading takes at the least. */
  #noteEnd(last: HTMLElement, signal: AbortSignal): void {
    const left = this.#opened + shortestReading(Number(this.dataset['words'])) - Date.now();
    if (left > 0) {
      const later = setTimeout(() => this.#isInSight(last) && this.#noteEnd(last, signal), left);
      signal.addEventListener('abort', () => clearTimeout(later));
      return;
    }
    writeStored(STORED.read, withRead(parseRead(readStored(STORED.read)), this.#id, Date.now()));
    this.#write(undefined);
  }

  #isInSight(element: HTMLElement): boolean {
    const { top, bottom } = element.getBoundingClientRect();
    return !document.hidden && bottom > 0 && top < innerHeight;
  }

  #write(position: Parameters<typeof withPosition>[2]): void {
    const record = withPosition(parsePositions(readStored(STORED.positions)), this.#id, position);
    writeStored(STORED.positions, Object.keys(record).length > 0 ? record : undefined);
  }

  get #id(): string {
    return this.dataset['article'] ?? '';
  }
}

customElements.define('reading-progress', ReadingProgress);

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
import { findTextBlocks } from './text-blocks.ts';

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
  /** The place of an earlier visit, which gives way only to one beyond it, until the reader has decided. */
  #earlier = 0;

  protected connect(signal: AbortSignal): void {
    const body = this.closest('article')?.querySelectorAll<HTMLElement>('.prose') ?? [];
    const blocks = findTextBlocks(body).map(({ element }) => element);
    const shortest = shortestReading(Number(this.dataset['words']));
    const note = () => {
      // The reader may have switched it off, see the reading settings.
      if (signal.aborted || document.documentElement.dataset['progress'] === 'off') return;
      this.#notePlace(blocks);
      if (performance.now() >= shortest) this.#noteEnd(blocks);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    addEventListener(
      'scroll',
      () => {
        clearTimeout(timer);
        timer = setTimeout(note, REST);
      },
      { passive: true, signal },
    );
    document.addEventListener('visibilitychange', note, { signal });
    // Who has come to the end before waits there, or has scrolled back.
    setTimeout(note, shortest + REST);
    this.#offer(blocks, signal);
  }

  /** Offers to go on where reading stopped; not to those who came for a certain place. */
  #offer(blocks: readonly HTMLElement[], signal: AbortSignal): void {
    const position = parsePositions(readStored(STORED.positions))[this.#id];
    const target = position && isWorthReturning(position, blocks.length) && blocks[position.block];
    if (target) this.#earlier = position.block;
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
        this.#decide();
        target.tabIndex = -1;
        target.scrollIntoView({ block: 'start' });
        target.focus({ preventScroll: true });
      },
      { signal },
    );
    this.find('dismiss').addEventListener(
      'click',
      () => {
        this.#decide();
        this.#write(undefined);
      },
      { signal },
    );
  }

  #decide(): void {
    this.#earlier = 0;
    this.hidden = true;
  }

  #notePlace(blocks: readonly HTMLElement[]): void {
    const block = blocks.findIndex((element) => element.getBoundingClientRect().bottom > LINE);
    // At the beginning nothing is noted and nothing forgotten: an offer still stands.
    if (block < 1 || block <= this.#earlier) return;
    const position = { block, of: blocks.length, at: Date.now() };
    this.#decide();
    this.#write(isWorthReturning(position, blocks.length) ? position : undefined);
  }

  /** The end in sight counts as read, once the text has been open for as long as reading takes at the least. */
  #noteEnd(blocks: readonly HTMLElement[]): void {
    const { top = 0, bottom = 0 } = blocks.at(-1)?.getBoundingClientRect() ?? {};
    if (document.hidden || bottom <= 0 || top >= innerHeight) return;
    writeStored(STORED.read, withRead(parseRead(readStored(STORED.read)), this.#id, Date.now()));
    this.#write(undefined);
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

const BLOCKS = 'p, h2, h3, h4, h5, h6, li, dt, dd, td, th, caption, figcaption, pre, summary';

/**
 * The innermost blocks of an article's body that hold text, in reading order, without its footnotes: what the
 * reading place counts and the voice reads one after another.
 */
export function blocksOf(body: HTMLElement): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) =>
      !block.querySelector(BLOCKS) && !block.closest('.footnotes') && block.textContent.trim() !== '',
  );
}

/** Where a built site expects to lie, as its front page says. */
export interface BuiltPlace {
  /** The base path with slashes at both ends. */
  readonly base: string | undefined;
  /** The whole address of the front page, such as `https://example.org/zeitung/`. */
  readonly address: string | undefined;
}

/** Reads off the HTML of a built front page for which place it was made. */
export function readBuiltPlace(html: string): BuiltPlace {
  return {
    base: /<html[^>]* data-base="([^"]*)"/.exec(html)?.[1],
    address: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1],
  };
}

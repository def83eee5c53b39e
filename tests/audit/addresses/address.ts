/** An address as a file of the site writes it. */
export interface Address {
  /** Decoded as its format demands; relative, from the root, or whole. */
  readonly text: string;
  /**
   * What it is for: a `link` waits for a reader's click, a browser or reader of feeds asks for a `load` by itself, and
   * a `name` only says what something is or where it came from.
   */
  readonly use: 'link' | 'load' | 'name';
  /** Where in the file it stands, as findings say it: `img[src]`. */
  readonly at: string;
}

/** Tells whether a text is an address with scheme and host, or with a host alone. */
export function isWhole(text: string): boolean {
  return /^(?:https?:)?\/\/[^\s/]/i.test(text);
}

/** The site as its formats name it: feeds, e-books, metadata. */
export interface Publication {
  /** What it is known by for good, also when its name or domain changes. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Whole address of the front page. */
  readonly url: string;
  /** The zone in which its dates are shown. */
  readonly timeZone: string;
  /** The whole address for one with the base path, as `Urls` makes them. */
  readonly toWhole: (path: string) => string;
}

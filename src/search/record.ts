/** What an article's page prints of it for the search index, beside its text. */
export interface ArticleRecord {
  /** The instant of publication in ISO 8601. */
  readonly published: string;
  /** The day of it in the site's time zone: `2025-08-14`. */
  readonly day: string;
  readonly minutes: number;
  readonly topics: readonly string[];
  readonly source: string | undefined;
}

/** The attribute in which the `article` element carries its record as JSON. */
export const RECORD_ATTRIBUTE = 'data-record';

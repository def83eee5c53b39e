/** What the index knows of every article without fetching any: one entry a column, the oldest article first. */
export interface Catalogue {
  /** Days since 1970-01-01, each as the distance from the one before. */
  readonly days: readonly number[];
  /** How many words the headline has. */
  readonly titleWords: readonly number[];
  /** Minutes that reading takes. */
  readonly minutes: readonly number[];
  /** Indices into `topicNames`. */
  readonly topics: readonly (readonly number[])[];
  readonly topicNames: readonly string[];
  /** An index into `sourceNames`; -1 where the article names no source. */
  readonly sources: readonly number[];
  readonly sourceNames: readonly string[];
}

/** An article as the catalogue knows it. */
export interface Card {
  /** Its place in the archive, the oldest being 0. */
  readonly rank: number;
  /** `2025-08-14` */
  readonly day: string;
  readonly titleWords: number;
  readonly minutes: number;
  readonly topics: readonly string[];
  readonly source: string | undefined;
}

/** A day in milliseconds. */
export const DAY_MS = 86_400_000;

/** Writes cards, the oldest first, as a catalogue. */
export function writeCatalogue(cards: readonly Omit<Card, 'rank'>[]): Catalogue {
  const topicNames = [...new Set(cards.flatMap(({ topics }) => topics))];
  const sourceNames = [...new Set(cards.flatMap(({ source }) => source ?? []))];
  const days = cards.map(({ day }) => Date.parse(day) / DAY_MS);
  return {
    days: days.map((day, at) => day - (days[at - 1] ?? 0)),
    titleWords: cards.map(({ titleWords }) => titleWords),
    minutes: cards.map(({ minutes }) => minutes),
    topics: cards.map(({ topics }) => topics.map((topic) => topicNames.indexOf(topic))),
    topicNames,
    sources: cards.map(({ source }) => (source === undefined ? -1 : sourceNames.indexOf(source))),
    sourceNames,
  };
}

/** Reads the cards of a catalogue. */
export function readCatalogue(catalogue: Catalogue): Card[] {
  let day = 0;
  return catalogue.days.map((distance, rank) => {
    day += distance;
    return {
      rank,
      day: new Date(day * DAY_MS).toISOString().slice(0, 10),
      titleWords: catalogue.titleWords[rank] ?? 0,
      minutes: catalogue.minutes[rank] ?? 1,
      topics: (catalogue.topics[rank] ?? []).map((topic) => catalogue.topicNames[topic] ?? ''),
      source: catalogue.sourceNames[catalogue.sources[rank] ?? -1],
    };
  });
}

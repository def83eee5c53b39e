/**
 * How far an article was read. Both records are read from what the browser keeps, where anything may stand:
 * what is unsound is passed over.
 */

/** When articles were read to the end, in milliseconds since 1970, by id. */
export type ReadRecord = Readonly<Record<string, number>>;

/** Where reading stopped: the first block in sight, of how many, and when. */
export interface Position {
  readonly block: number;
  readonly of: number;
  readonly at: number;
}

export type PositionRecord = Readonly<Record<string, Position>>;

/** More would fill the browser's storage; the oldest give way. */
const MAX_READ = 2000;
const MAX_POSITIONS = 200;

export function parseRead(value: unknown): ReadRecord {
  return Object.fromEntries(entriesOf(value).filter(([, at]) => Number.isFinite(at))) as ReadRecord;
}

export function parsePositions(value: unknown): PositionRecord {
  return Object.fromEntries(
    entriesOf(value).filter(([, position]) => isPosition(position)),
  ) as PositionRecord;
}

/** Notes that an article was read to the end. */
export function withRead(record: ReadRecord, id: string, at: number): ReadRecord {
  return newest({ ...record, [id]: at }, MAX_READ, (time) => time);
}

/** Notes where reading stopped; undefined forgets it. */
export function withPosition(
  record: PositionRecord,
  id: string,
  position: Position | undefined,
): PositionRecord {
  const { [id]: _, ...others } = record;
  return position ? newest({ ...others, [id]: position }, MAX_POSITIONS, ({ at }) => at) : others;
}

/**
 * Tells whether a place is worth going back to: not at the beginning, where nothing was read yet, not at the end,
 * and in a text that has not changed since.
 */
export function isWorthReturning({ block, of }: Position, blocks: number): boolean {
  return of === blocks && block >= 2 && block < of - 1;
}

/**
 * Milliseconds for which an article must have been open before its end counts as read: at 1,000 words a minute,
 * faster than anybody reads, who gets there sooner has only looked for something.
 */
export function shortestReading(words: number): number {
  return (words / 1000) * 60_000;
}

function entriesOf(value: unknown): [string, unknown][] {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
}

function isPosition(value: unknown): value is Position {
  const { block, of, at } = (value ?? {}) as Record<keyof Position, unknown>;
  return Number.isInteger(block) && Number.isInteger(of) && Number.isFinite(at);
}

function newest<T>(record: Readonly<Record<string, T>>, limit: number, timeOf: (value: T) => number) {
  const entries = Object.entries(record).sort(([, a], [, b]) => timeOf(b) - timeOf(a));
  return Object.fromEntries(entries.slice(0, limit));
}

import type { Pair } from './search-scores.ts';

/** A line of the table. */
export interface Row {
  readonly measure: string;
  readonly stock: string;
  readonly ours: string;
  readonly ratio: string;
  readonly goal: string;
}

/** What a measure found: lines of the table, how it was measured, and single cases to study. */
export interface Report {
  readonly rows: readonly Row[];
  readonly how: string;
  readonly cases: readonly string[];
}

export function toRow(
  measure: string,
  { stock, ours }: Pair,
  print: (value: number) => string,
  goal: string,
): Row {
  const ratio = stock > 0 ? (ours / stock).toFixed(2) : '–';
  return { measure, stock: print(stock), ours: print(ours), ratio, goal };
}

export function toDecimal(value: number): string {
  return value.toFixed(3);
}

export function toPercent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

/** Aligned columns; numbers end below each other. */
export function printTable(rows: readonly Row[]): void {
  const head: Row = { measure: 'measure', stock: 'stock', ours: 'ours', ratio: 'ratio', goal: 'goal' };
  const columns = ['measure', 'stock', 'ours', 'ratio', 'goal'] as const;
  const widths = columns.map((column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  for (const row of [head, ...rows]) {
    const cells = columns.map((column, index) =>
      column === 'measure'
        ? row[column].padEnd(widths[index] ?? 0)
        : row[column].padStart(widths[index] ?? 0),
    );
    console.log(cells.join('   '));
  }
}

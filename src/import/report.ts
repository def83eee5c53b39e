import { escapeForbidden } from '../article/characters.ts';
import { formatFault } from '../article/fault.ts';
import type { Finding } from './findings/finding.ts';
import type { Outcome } from './outcome.ts';

/** Changes that make Markdown of a text, and repair nothing. */
const SETTING = new Set(['layout', 'markdown', 'paragraphs', 'front-matter', 'headline']);

/** How often a person is shown the same rule in one article before the rest is counted. */
const MOST_SHOWN = 8;

/** Sums up what an import did. */
export interface Summary {
  written: number;
  updated: number;
  unchanged: number;
  rejected: number;
  errors: number;
  warnings: number;
  hints: number;
}

/** An outcome as a program reads it; lines and columns are those of the article's file. */
export function toJson(outcome: Outcome): string {
  const { source, status, file, imported, reason, diff } = outcome;
  return JSON.stringify({
    source,
    status,
    file: file ?? null,
    title: imported?.title ?? null,
    published: imported?.published ?? null,
    markdown: imported?.body ?? null,
    repairs: imported?.changes ?? [],
    findings: (imported?.findings ?? []).map((finding) => ({
      ...finding,
      line: finding.line === undefined ? null : finding.line + (imported?.bodyOffset ?? 0),
      column: finding.column ?? null,
    })),
    reason: reason ?? null,
    ...(diff !== undefined && { diff }),
  });
}

/** Tells a person what became of one source: what was repaired, and what else looks wrong. */
export function describeOutcome(outcome: Outcome, isDryRun: boolean): string {
  return describe(outcome, isDryRun)
    .map((line) => escapeForbidden(line).replace(/[\r\n\u0080-\u009f]/g, ' '))
    .join('\n');
}

function describe(outcome: Outcome, isDryRun: boolean): string[] {
  const { source, status, file, imported, reason, diff } = outcome;
  if (status === 'unchanged') return [`unchanged  ${file ?? source}`];
  if (status === 'rejected') return [`rejected   ${source}`, `  ${reason ?? ''}`];
  const verb = `${isDryRun ? 'would be ' : ''}${diff === undefined ? 'written' : 'updated'}`;
  const lines = [`${verb.padEnd(10)} ${file}  ← ${source}`];
  if (imported) {
    const { isDraft, title, published, changes, findings, bodyOffset } = imported;
    lines.push(`  ${isDraft ? 'draft' : 'article'}: ${title} (${published})`);
    const repairs = countRepairs(changes);
    if (repairs !== '') lines.push(`  repaired: ${repairs}`);
    lines.push(...printFindings(findings, file ?? source, bodyOffset).map((line) => `  ${line}`));
  }
  if (diff !== undefined)
    lines.push(
      ...diff
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    );
  return lines;
}

/** Prints findings, each in a line with its level; of a rule that is found very often the rest is counted. */
export function printFindings(findings: readonly Finding[], file: string, bodyOffset: number): string[] {
  const shown = new Map<string, number>();
  const lines: string[] = [];
  for (const finding of findings) {
    const count = (shown.get(finding.rule) ?? 0) + 1;
    shown.set(finding.rule, count);
    if (count <= MOST_SHOWN) lines.push(printFinding(finding, file, bodyOffset));
  }
  for (const [rule, count] of shown) {
    if (count > MOST_SHOWN) lines.push(`${file}: ${rule}: ${count - MOST_SHOWN} more`);
  }
  return lines;
}

function printFinding(
  { rule, level, line, column, expected, got, remedy }: Finding,
  file: string,
  bodyOffset: number,
): string {
  const place =
    line === undefined ? file : `${file}:${line + bodyOffset}${column === undefined ? '' : `:${column}`}`;
  return `${level}: ${formatFault({ file: place, key: rule, expected, got, remedy })}`;
}

function countRepairs(changes: readonly { readonly rule: string }[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of changes) {
    for (const name of rule.split('+')) if (!SETTING.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

/** Adds an outcome to a summary. */
export function count(summary: Summary, { status, diff, imported }: Outcome): void {
  if (status === 'written' && diff !== undefined) summary.updated += 1;
  else summary[status] += 1;
  if (status === 'rejected') return;
  for (const { level } of imported?.findings ?? []) summary[`${level}s`] += 1;
}

/** `3 written, 1 updated, 0 unchanged, 0 rejected; 2 errors, 5 warnings, 12 hints` */
export function printSummary({
  written,
  updated,
  unchanged,
  rejected,
  errors,
  warnings,
  hints,
}: Summary): string {
  const articles = `${written} written, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`;
  return `${articles}; ${errors} errors, ${warnings} warnings, ${hints} hints`;
}

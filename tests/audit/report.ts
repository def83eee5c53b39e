import type { Check, Finding, Outcome } from './check.ts';
import type { SiteFolder } from './site-folder.ts';

/** What one check found in one site. */
export interface Row {
  readonly site: string;
  readonly check: string;
  readonly outcome: Outcome;
  readonly seconds: number;
}

/** Runs a check; what it cannot read is a finding. */
export async function runCheck(name: string, check: Check, site: SiteFolder): Promise<Row> {
  const start = performance.now();
  const outcome = await run(check, site);
  return { site: name, check: check.name, outcome, seconds: (performance.now() - start) / 1000 };
}

async function run(check: Check, site: SiteFolder): Promise<Outcome> {
  try {
    return await check.run(site);
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    return { counts: {}, findings: [{ file: site.folder, expected: 'a site that can be checked', got }] };
  }
}

/** One line for a finding. */
export function formatFinding({ file, expected, got }: Finding): string {
  return `${file}: expected ${expected}, got ${got}`;
}

/** Prints the table of what was checked, then every finding. */
export function printReport(rows: readonly Row[], seconds: number): void {
  const cells = rows.map(({ site, check, outcome, seconds: taken }) => [
    site,
    check,
    String(outcome.findings.length),
    taken.toFixed(1),
    Object.entries(outcome.counts)
      .map(([what, count]) => `${count.toLocaleString('en')} ${what}`)
      .join(', '),
  ]);
  const table = [['site', 'check', 'findings', 'seconds', 'checked'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) {
    const aligned = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 2 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
    });
    console.log(aligned.join('  '));
  }
  const findings = rows.flatMap(({ site, outcome }) =>
    outcome.findings.map((finding) => `${site}: ${formatFinding(finding)}`),
  );
  console.log(
    `\n${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${seconds.toFixed(0)} s`,
  );
  for (const line of findings) console.log(line);
}

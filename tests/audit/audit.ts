/**
 * Proves what is true of every built site: `npm run audit:site [-- DIR…]`. Without folders it builds the operator's own
 * content and the sites of the tests, and compares builds of another time zone, locale and folder.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAuditedSites, type Candidate } from './audited-sites.ts';
import { checksOfFolder } from './checks.ts';
import { printReport, type Row, runCheck } from './report.ts';
import { openSite } from './site-folder.ts';

const USAGE = `Usage: npm run audit:site [-- DIR…]
  DIR  a built site; without any, the sites are built first: the operator's own and those of the tests
Prints what was checked with counts, and each finding. Exit codes: 0 no finding, 1 a finding, 2 wrong usage.`;

function readFolders(): string[] {
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    return positionals;
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

/** @param work an empty folder for what is built */
async function audit(folders: readonly string[], work: string): Promise<Row[]> {
  const candidates: readonly Candidate[] =
    folders.length > 0
      ? folders.map((folder) => ({
          name: folder,
          folder,
          source: undefined,
          checks: checksOfFolder(resolve(folder)),
        }))
      : await buildAuditedSites(work);
  const rows: Row[] = [];
  for (const { name, folder, source, checks } of candidates) {
    const site = openSite(folder, source);
    for (const check of checks) {
      console.error(`${name}: ${check.name} …`);
      rows.push(await runCheck(name, check, site));
    }
  }
  return rows;
}

const folders = readFolders();
const work = mkdtempSync(join(tmpdir(), 'lesesaal-audit-'));
const start = performance.now();
try {
  const rows = await audit(folders, work);
  printReport(rows, (performance.now() - start) / 1000);
  if (rows.some(({ outcome }) => outcome.findings.length > 0)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

import { type BuiltRelease, readBuiltFiles } from './built-files.ts';
import type { Carrier } from './carrier.ts';
import { planRelease } from './plan.ts';
import { parseRecord, printRecord } from './record.ts';

/** What a deploy is told. */
interface DeployOptions {
  /** Absolute path of the built site. */
  readonly site: string;
  /** Where it goes, as messages name it. */
  readonly target: string;
  readonly carrier: Carrier;
  /** Whether it only tells what it would do. */
  readonly isDry: boolean;
  /** Called with every line for the person at the terminal. */
  readonly print: (line: string) => void;
}

/**
 * Brings a built site to where it is served, so that readers meet no gap: what pages name before the pages, what was
 * there before until all is new. Interrupted at any step, it can simply be run again.
 * @throws DeployError where there is no site, or something is wrong with the target
 */
export async function deploySite(options: DeployOptions): Promise<void> {
  const release = await readBuiltFiles(options.site);
  try {
    await bringRelease(release, options);
  } finally {
    await options.carrier.close();
  }
}

async function bringRelease(
  { files, id }: BuiltRelease,
  { target, carrier, isDry, print }: DeployOptions,
): Promise<void> {
  const found = await carrier.open(isDry);
  const record = found === undefined ? undefined : parseRecord(found, target);
  const differences = await carrier.compare(files);
  const changed = new Map(differences.map(({ path, isNew }) => [path, isNew]));
  const strangers = files
    .map(({ path }) => path)
    .filter((path) => changed.get(path) !== true && !record?.files.has(path));
  const plan = planRelease(record, files, id, new Set(strangers));
  if (record && !record.isComplete)
    print(`${target}: the last deploy was interrupted; this one takes its place.`);
  const replaced = strangers.filter((path) => changed.has(path));
  if (replaced.length > 0) print(`Replaces what no deploy has written: ${showSome(replaced)}`);
  if (plan.isDeployed && changed.size === 0) {
    print(`${target} has this release already.`);
    return;
  }
  if (!isDry) await carrier.writeRecord(printRecord(plan.begun));
  await remove(plan.inTheWay);
  for (const { stage, files: staged } of plan.uploads) {
    const paths = staged.map(({ path }) => path).filter((path) => changed.has(path));
    if (paths.length === 0) continue;
    print(`Uploads ${stage.name}: ${paths.length} of ${staged.length} files`);
    if (isDry) for (const path of paths) print(`  ${show(path)}`);
    else await carrier.put(paths, stage.isAtOnce);
  }
  for (const paths of plan.removals) await remove(paths);
  if (isDry) {
    print('Nothing was written (--dry-run).');
    return;
  }
  await carrier.writeRecord(printRecord(plan.done));
  print(
    `${target} has release ${plan.done.release}: ${files.length} files, ${plan.done.files.size - files.length} kept of former ones.`,
  );

  async function remove(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    print(`Removes what is no longer on the site: ${paths.length} files`);
    if (isDry) for (const path of paths) print(`  ${show(path)}`);
    else await carrier.remove(paths);
  }
}

/** How many paths a line names at most. */
const SHOWN = 20;

function showSome(paths: readonly string[]): string {
  const more = paths.length > SHOWN ? [`and ${paths.length - SHOWN} more`] : [];
  return [...paths.slice(0, SHOWN).map(show), ...more].join(', ');
}

/** A path on one line, whatever is in it. */
function show(path: string): string {
  return /[\p{Cc}\u2028\u2029]/u.test(path) ? JSON.stringify(path) : path;
}

import { parseArgs } from 'node:util';
import { checkPlace } from '../deploy/check-place.ts';
import { chooseCarrier } from '../deploy/choose-carrier.ts';
import { deploySite } from '../deploy/deploy-site.ts';
import { readEnvironment } from '../read-environment.ts';
import { run } from './run.ts';
import { findSwallowedOption } from './swallowed-options.ts';

const USAGE = `Usage: npm run deploy -- TARGET [--dry-run]
Brings the built site (OUT_DIR, else dist) to where it is served, without a gap: what pages name first, then pages,
search index, feeds, and at last the notice that there is something new. Interrupted, it can be run again.
TARGET     a folder, or what rsync reaches: user@host:path, host::module/path, rsync://host/module/path
--dry-run  tells what would be written and removed, and does nothing
Exit codes: 0 deployed, 1 not, 2 wrong usage. See docs/deploying.md.`;

function readRequest(): { target: string; isDry: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const swallowed = findSwallowedOption(process.env, ['dry-run']);
    if (swallowed) throw new Error(swallowed);
    const [target, ...more] = positionals;
    if (target === undefined || more.length > 0) {
      throw new Error(
        `expected one TARGET, got ${positionals.length === 0 ? 'none' : positionals.join(', ')}`,
      );
    }
    return { target, isDry: values['dry-run'] };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

await run(async () => {
  const { target, isDry } = readRequest();
  const environment = readEnvironment(process.env, process.cwd());
  const carrier = await chooseCarrier(target, process.cwd(), environment);
  await checkPlace(environment.outDir, environment.base);
  await deploySite({ site: environment.outDir, target, carrier, isDry, print: (line) => console.log(line) });
});

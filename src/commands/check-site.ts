import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Fault, formatFault } from '../article/fault.ts';
import { checkSettings } from '../check-settings.ts';
import { checkAge, checkPlace, isBuilt, listWrittenPages, nameFolder } from '../checks/built-site.ts';
import { checkContent, checkTexts } from '../checks/content.ts';
import { checkExternalLinks } from '../checks/external-links.ts';
import { checkBuiltPictures, checkSourcePictures } from '../checks/pictures.ts';
import { checkSetup } from '../checks/setup.ts';
import { createUserAgent } from '../fetch/user-agent.ts';
import { findBrokenLinks } from '../hosting/broken-links.ts';
import { type Environment, readEnvironment } from '../read-environment.ts';
import { site } from '../site.ts';
import { run } from './run.ts';
import { findSwallowedOption } from './swallowed-options.ts';

const USAGE = `Usage: npm run check:site [-- --external]
Tells before a deploy what is not ready: settings and pages as the project brings them, what is wrong in the content,
large pictures, and of a built site its age, its place and the links within it. Give it the environment of the build.
--external     asks for every address of other sites to which articles and pages link, too
--allow-local  lets such links lead to your own network
Exit codes: 0 ready, 1 not ready, 2 wrong usage.`;

/** How long one address of another site may take to answer, and how long its host is left alone after it, in milliseconds. */
const PATIENCE = { timeout: 10_000, pause: 500 } as const;

interface Options {
  readonly external: boolean;
  readonly allowLocal: boolean;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        external: { type: 'boolean', default: false },
        'allow-local': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const swallowed = findSwallowedOption(process.env, ['external']);
    if (swallowed) throw new Error(swallowed);
    return { external: values.external, allowLocal: values['allow-local'] };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Looks at the folder that the last build wrote; prints what is no finding. */
async function checkBuilt(environment: Environment, { external, allowLocal }: Options): Promise<Fault[]> {
  const { outDir, base, siteUrl, isSiteUrlDefault, content } = environment;
  const misplaced = checkPlace(environment);
  // Every link of a site for another place would seem to be broken.
  if (misplaced) return [misplaced];
  const pages = listWrittenPages(outDir, content);
  const place = { base, origin: siteUrl.origin };
  const faults = [
    ...(await findBrokenLinks(outDir, pages, place)),
    ...(await checkBuiltPictures(outDir, pages)),
  ];
  if (!external) return faults;
  const userAgent = createUserAgent(isSiteUrlDefault ? undefined : siteUrl.href, 'link check');
  const links = await checkExternalLinks(outDir, pages, place, { userAgent, allowLocal, ...PATIENCE });
  console.log(`Asked for ${links.asked} addresses of other sites.`);
  for (const address of links.withheld) console.log(`${address} refuses programs. Look at it in a browser.`);
  return [...faults, ...links.faults];
}

await run(async () => {
  const options = readOptions();
  const environment = readEnvironment(process.env, process.cwd());
  checkSettings(site);
  const { project, content, outDir } = environment;
  const { faults, articles } = await checkContent(environment, site.timeZone);
  const found = [
    ...checkSetup(site, environment),
    ...faults,
    ...(await checkTexts(content)),
    ...(await checkSourcePictures(content, join(project, 'public'))),
  ];
  if (isBuilt(outDir)) {
    found.push(...checkAge(environment, articles));
    found.push(...(await checkBuilt(environment, options)));
  } else if (options.external) {
    found.push({
      file: nameFolder(outDir, project),
      expected: 'a built site, whose links can be followed',
      got: 'none',
      remedy: 'Run npm run build first.',
    });
  } else {
    console.log('There is no built site, so its links were not checked. After npm run build they are.');
  }
  for (const fault of found) console.log(formatFault(fault));
  if (found.length === 0) {
    console.log('Ready to deploy.');
    return;
  }
  console.log(found.length === 1 ? 'One thing is not ready.' : `${found.length} things are not ready.`);
  process.exitCode = 1;
});

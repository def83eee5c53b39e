import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { htmlValidate } from '../audit/checks/html-validate.ts';
import { nuHtml } from '../audit/checks/nu-html.ts';
import { published } from '../audit/checks/published.ts';
import { checksOfFolder, checksOfHostileBodies } from '../audit/checks.ts';
import { formatFinding } from '../audit/report.ts';
import { openSite, type SiteFolder, type Source } from '../audit/site-folder.ts';
import { BUILD_CLOCK } from '../sites/built-sites.ts';
import { sites } from '../sites/sites.ts';

const { root, sub, adversarial, own } = sites;
// All of them were built in one folder, with their content.
const work = dirname(root.folder);
const now = new Date(Number(BUILD_CLOCK) * 1000);
const ofFixture: Source = { content: `${work}/content`, now };
const quick = checksOfFolder(work).filter((check) => check !== nuHtml);

const atRoot = openSite(root.folder, ofFixture);

/** Each is put to all that is quick; the rest is left to `npm run audit:site`. */
const audited: readonly [string, SiteFolder, typeof quick][] = [
  ['at the root', atRoot, quick],
  // Its markup is that of the root.
  ['below /zeitung/', openSite(sub.folder, ofFixture), quick.filter((check) => check !== htmlValidate)],
  ['of the project', openSite(own.folder), quick],
  [
    'of hostile bodies',
    openSite(adversarial.folder, { content: `${work}/adversarial-content`, now }),
    checksOfHostileBodies(work),
  ],
];

describe.each(audited)('a site %s', (_where, site, checks) => {
  test.each(checks)('passes the audit: $name', async (check) => {
    const { counts, findings } = await check.run(site);
    expect(findings.map(formatFinding)).toEqual([]);
    expect(Object.keys(counts)).not.toEqual([]);
  });
});

test('the audit meets articles that are published, held back and withdrawn', async () => {
  const { counts } = await published.run(atRoot);
  expect(counts).toMatchObject({ 'held back': 2, withdrawn: 1 });
  expect(counts['articles']).toBeGreaterThan(50);
});

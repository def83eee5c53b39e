import { expect, test } from 'vitest';
import { nuHtml } from '../audit/checks/nu-html.ts';
import { formatFinding } from '../audit/report.ts';
import { openSite } from '../audit/site-folder.ts';
import { hosts } from './ask.ts';

/** Each site is served by both servers, as it was built. */
const FOLDERS = [...new Set(hosts.map(({ folder }) => folder))];

test('The Nu HTML checker finds nothing on any page that the servers have', async () => {
  expect(FOLDERS).toHaveLength(2);
  for (const folder of FOLDERS) {
    const { counts, findings } = await nuHtml.run(openSite(folder));
    expect(findings.map(formatFinding)).toEqual([]);
    expect(Object.keys(counts)).not.toEqual([]);
  }
}, 180_000);

import { describe, expect, inject, test } from 'vitest';
import { hosts } from './ask.ts';
import { scan } from './observatory/observatory.ts';

/** A site without cookies can have 140: five are for hosts in browsers' own list, five for hashes on its scripts. */
const WANTED = 135;

describe("the scorer of Mozilla's Observatory", () => {
  test.each(hosts)('is content with $server $where', async ({ server, where, port, plainPort, base }) => {
    const place = { httpPort: plainPort, httpsPort: port, path: base };
    const { scan: found, tests } = await scan(place, inject('machine').certificateFile);
    console.log(`Observatory: ${server} ${where}: ${found.score} (${found.grade})`);
    const failed = Object.entries(tests).filter(([, { pass }]) => !pass);
    expect(failed).toEqual([]);
    expect(tests['redirection']?.result).toBe('redirection-to-https');
    expect(found.score).toBeGreaterThanOrEqual(WANTED);
  });
});

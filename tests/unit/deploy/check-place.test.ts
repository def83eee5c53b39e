import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkPlace } from '../../../src/deploy/check-place.ts';

/** A built site that says where it expects to lie. */
function siteFor(base: string, address: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, 'index.html'),
    `<html lang="de" data-base="${base}"><link rel="canonical" href="${address}">`,
  );
  return folder;
}

describe('a site is brought to where it is served', () => {
  test.each([
    { base: '/', address: 'https://example.org/' },
    { base: '/zeitung/', address: 'https://example.org/zeitung/' },
    { base: '/', address: 'https://localhost:8443/' },
  ])('if it was built for $address', async ({ base, address }) => {
    await expect(checkPlace(siteFor(base, address), base)).resolves.toBeUndefined();
  });

  test('not if it was built without an address, to be looked at', async () => {
    await expect(checkPlace(siteFor('/', 'http://localhost:4321/'), '/')).rejects.toThrow(
      /expected a site built for its own address, got one that says http:\/\/localhost:4321\/. Build it with SITE_URL/,
    );
  });

  test.each([
    { built: '/zeitung/', given: '/' },
    { built: '/', given: '/zeitung/' },
  ])('not if it was built for $built, and $given is given', async ({ built, given }) => {
    await expect(checkPlace(siteFor(built, 'https://example.org/'), given)).rejects.toThrow(
      `expected a site built for BASE_PATH=${given}, got one built for BASE_PATH=${built}`,
    );
  });
});

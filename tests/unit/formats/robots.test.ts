import robotsParser from 'robots-parser';
import { describe, expect, test } from 'vitest';
import { printRobots } from '../../../src/formats/robots.ts';

describe('printRobots', () => {
  const robots = robotsParser(
    'https://example.org/robots.txt',
    printRobots('https://example.org/zeitung/sitemap.xml'),
  );

  test.each(['/', '/zeitung/artikel/2025/x/', '/zeitung/sitemap/seiten.xml', '/zeitung/_astro/x.avif'])(
    'lets everybody fetch %s',
    (path) => {
      expect(robots.isAllowed(`https://example.org${path}`, 'Beispielbot')).toBe(true);
    },
  );

  test('says where the sitemaps are', () => {
    expect(robots.getSitemaps()).toEqual(['https://example.org/zeitung/sitemap.xml']);
  });
});

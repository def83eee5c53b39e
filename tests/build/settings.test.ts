import { describe, expect, test } from 'vitest';
import { OTHER_SETTINGS, SITE_URL } from '../sites/built-sites.ts';
import { sites } from '../sites/sites.ts';
import { listArticlePages, listFiles, listPages, read } from './files.ts';
import { metaValues } from './shown-pages.ts';

const { adversarial } = sites;
const { folder } = adversarial;

describe('a site with other settings', () => {
  test('has one card for all articles', () => {
    expect(listFiles(folder).filter((path) => /^artikel\/.*\.png$/.test(path))).toEqual([]);
    const cards = listArticlePages(folder).flatMap((path) => metaValues(read(folder, path), 'og:image'));
    expect(cards.length).toBeGreaterThan(80);
    expect(new Set(cards)).toEqual(new Set([`${SITE_URL}/karte.png`]));
  });

  test('says whom to tell of a security problem, and who is behind it', () => {
    const { security, trust } = OTHER_SETTINGS;
    expect(read(folder, '.well-known/security.txt').split('\n')).toEqual([
      `Contact: ${security.contact}`,
      'Expires: 2026-07-14T00:00:00Z',
      'Preferred-Languages: de, en',
      `Canonical: ${SITE_URL}/.well-known/security.txt`,
      `Policy: ${security.policy}`,
      '',
    ]);
    expect(read(folder, '.well-known/trust.txt').split('\n')).toEqual([
      `belongto=${trust.belongsTo[0]}`,
      `control=${trust.controls[0]}`,
      `controlledby=${trust.controlledBy[0]}`,
      `social=${trust.social[0]}`,
      `contact=${trust.contact}`,
      '',
    ]);
  });

  test.each(['feed.xml', 'atom.xml', 'feed.json'])('names the hub of its feeds: %s', (name) => {
    expect(read(folder, name)).toContain(OTHER_SETTINGS.webSubHub);
  });

  test('has nothing of reading without a network but the switch', () => {
    const pages = listPages(folder).map((path) => read(folder, path));
    expect(pages.filter((html) => /<offline-(?:notice|archive)\b/.test(html))).toEqual([]);
    expect(listFiles(folder).filter((path) => /^(?:sw|offline)[^/]*$/.test(path))).toEqual([
      'offline.json',
      'sw.js',
    ]);
    expect(JSON.parse(read(folder, 'offline.json'))).toMatchObject({ off: true });
  });
});

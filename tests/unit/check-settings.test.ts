import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatFault } from '../../src/article/fault.ts';
import { checkSettings, findMissingPages, SiteError } from '../../src/check-settings.ts';
import { site } from '../../src/site.ts';

/** The lines of the message with which a site is refused. */
function faultsOf(changes: Record<string, unknown>): string[] {
  try {
    checkSettings({ ...site, ...changes });
    return [];
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

describe('src/site.ts', () => {
  test('can be used as it is', () => {
    expect(faultsOf({})).toEqual([]);
  });

  test.each([
    { timeZone: 'UTC' },
    { timeZone: 'America/Argentina/Buenos_Aires' },
    { frontPageArticles: 1 },
    { frontPageTopics: 0 },
    { topicPageArticles: 1 },
    { relatedArticles: 0 },
    { footerPages: [] },
    { precompress: false },
    { security: { contact: 'mailto:sicherheit@example.org', policy: '' } },
    { trust: { ...site.trust, belongsTo: ['https://verband.example/'], contact: 'tel:+4930123' } },
  ])('may hold %j', (changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });

  test.each([
    {
      changes: { timeZone: 'Europa/Berlin' },
      fault:
        'timeZone: expected a time zone like Europe/Berlin, got "Europa/Berlin". Write its name as the IANA database has it.',
    },
    {
      changes: { topicPageArticles: 0 },
      fault:
        'topicPageArticles: expected a whole number from 1 to 1000, got 0. Write it without quotation marks.',
    },
    {
      changes: { name: '' },
      fault: 'name: expected the name of the site, not empty, got "". Write text on one line.',
    },
    {
      changes: { description: undefined },
      fault:
        'description: expected a sentence about the site, not empty, got nothing. Write text on one line.',
    },
    {
      changes: { precompress: 'br' },
      fault: 'precompress: expected true or false, got "br". Write it without quotation marks.',
    },
    {
      changes: { security: {} },
      fault:
        "security: expected addresses like { contact: 'mailto:sicherheit@example.org', policy: '' }, got {}. " +
        "Write every key, and each address whole; where there is none, '' or an empty list.",
    },
    {
      changes: { footerPages: ['Impressum.md'] },
      fault:
        "footerPages: expected a list of own pages like ['impressum', 'datenschutz'], got [\"Impressum.md\"]. " +
        'Write the names of files in content/pages/ without .md.',
    },
  ])('is refused in plain words: $fault', ({ changes, fault }) => {
    expect(faultsOf(changes)).toEqual([`  ${fault}`]);
  });

  test.each([
    { name: 'a\nb' },
    { name: 5 },
    { timeZone: '' },
    { timeZone: 1 },
    { frontPageArticles: '30' },
    { frontPageArticles: 1.5 },
    { frontPageArticles: Number.NaN },
    { frontPageTopics: -1 },
    { topicPageArticles: Number.POSITIVE_INFINITY },
    { relatedArticles: null },
    { footerPages: 'impressum' },
    { topicArticles: 20 },
    { security: {} },
    { security: { contact: 'mailto:sicherheit@example.org' } },
    { security: { contact: '', policy: '', polcy: '' } },
    { security: { contact: ['mailto:sicherheit@example.org'], policy: '' } },
    { security: { contact: '', policy: 'http://example.org/' } },
    { trust: {} },
    { trust: null },
    { trust: { ...site.trust, belongsTo: 'https://verband.example/' } },
    { trust: { ...site.trust, belongsTo: '' } },
    { trust: { ...site.trust, social: ['example.org'] } },
    { trust: { ...site.trust, contact: [] } },
  ])('may not hold %j', (changes) => {
    expect(faultsOf(changes)).toHaveLength(1);
  });

  test('is refused for everything that is wrong at once', () => {
    const faults = faultsOf({ name: '', timeZone: 'x', topicPageArticles: 0, nmae: 'x' });
    expect(faults.map((fault) => fault.trim().split(':')[0])).toEqual([
      'name',
      'timeZone',
      'topicPageArticles',
      'nmae',
    ]);
  });
});

describe('findMissingPages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages', 'impressum.md'), '');
  afterAll(() => rmSync(folder, { recursive: true }));
  const content = { label: 'inhalt', path: folder };

  test('says nothing where all are there', () => {
    expect(findMissingPages(['impressum'], content)).toBeUndefined();
  });

  test('names those that are not', () => {
    const fault = findMissingPages(['ueber', 'impressum', 'impresum'], content);
    expect(fault && formatFault(fault)).toBe(
      'src/site.ts: footerPages: expected names of pages in inhalt/pages, got ueber, impresum. ' +
        'Add the page, or take the name out.',
    );
  });
});

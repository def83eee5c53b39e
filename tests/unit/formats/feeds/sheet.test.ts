import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { printSheet } from '../../../../src/formats/feeds/sheet.ts';
import { lintXml } from '../../../read-xml.ts';
import { readXPath } from './read-xpath.ts';

const STYLE = 'a>b{color:red}@media (width<40rem){c::before{content:"&]]>"}}';

const SHEET = printSheet({
  name: 'Blatt & <Co>',
  front: '/zeitung/',
  opml: '/zeitung/feeds.opml',
  icon: '/zeitung/favicon.svg',
  style: STYLE,
});

describe('the sheet that shows a feed', () => {
  test('is well-formed, whatever the name of the site', async () => {
    expect(await lintXml(SHEET)).toEqual([]);
    expect(await readXPath(SHEET, 'string(//header//a)')).toBe('Blatt & <Co>');
  });

  test('has the style of all pages letter by letter, so that its hash is that which the site allows', async () => {
    expect(await readXPath(SHEET, 'string((//style)[1])')).toBe(STYLE);
    expect(await readXPath(SHEET, 'string((//style)[2])')).toBe(STYLE);
    expect(await readXPath(SHEET, 'count(//style | //@style)')).toBe('2');
  });

  test('runs no script, and prints nothing of a feed as markup', () => {
    expect(SHEET).not.toMatch(/<script|disable-output-escaping|xsl:copy-of|javascript:|\son\w+=/i);
  });

  test('takes back how RSS escapes a summary, and leaves that of Atom as it is', async () => {
    const shown = (match: string) => `//*[@match='${match}']//*[@class='teaser-text']/*`;
    expect(await readXPath(SHEET, `name(${shown('item')})`)).toBe('xsl:call-template');
    expect(await readXPath(SHEET, `string(${shown('item')}/*/@select)`)).toBe('description');
    expect(await readXPath(SHEET, `name(${shown('atom:entry')})`)).toBe('xsl:value-of');
  });

  test('knows RSS and Atom', () => {
    const sheet = new DOMParser().parseFromString(SHEET, 'text/xml');
    const templates = [...sheet.querySelectorAll('[match]')];
    expect(templates.map((template) => template.getAttribute('match'))).toEqual([
      '/rss',
      'item',
      '/atom:feed',
      'atom:entry',
    ]);
  });

  test('leads to the front page and to the list of feeds below the base path', async () => {
    expect(await readXPath(SHEET, "count(//a[@href='/zeitung/'])")).toBe('2');
    expect(await readXPath(SHEET, "count(//a[@href='/zeitung/feeds.opml'])")).toBe('2');
  });
});

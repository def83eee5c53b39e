import { describe, expect, test } from 'vitest';
import { placeBelow, readAddress } from '../../../src/markdown/addresses.ts';
import { createRenderer } from '../../../src/markdown/render.ts';

const render = createRenderer({ base: '/', origin: 'https://zeitung.example' });

test.each([
  ['HTTPS://zeitung.example/A', 'https://zeitung.example/A'],
  ['Http://zeitung.example:80/', 'http://zeitung.example:80/'],
  ['TEL:+49301234567', 'tel:+49301234567'],
  ['Mailto:Ada@Example.org', 'mailto:Ada@Example.org'],
  ['tel:110', 'tel:110'],
  ['Bild.PDF', 'Bild.PDF'],
  ['#Oben:Links', '#Oben:Links'],
])('the address %s is written %s', (written, printed) => {
  const { html, findings } = render(`<a href="${written}">Text</a>`);
  expect(/href="([^"]*)"/.exec(html)?.[1]).toBe(printed);
  expect(findings).toEqual([]);
});

test('a blank around an address is dropped', () => {
  expect(render('<a href="  TEL:110 ">Text</a>').html).toBe('<p><a href="tel:110">Text</a></p>');
});

test.each(['JAVASCRIPT:1', 'Data:text/html,x', 'VbScript:1', 'FTP://zeitung.example/', 'file:///etc/passwd'])(
  'the address %s is taken out, however it is spelt',
  (address) => {
    expect(render(`<a href="${address}">Text</a>`).html).toBe('<p><a>Text</a></p>');
  },
);

describe('An address is read as a browser reads it', () => {
  test.each([
    ['/themen/', 'within', true],
    ['themen/', 'within', false],
    ['../themen/', 'within', false],
    ['#titel', 'within', false],
    ['\\themen', 'within', true],
    ['\t/themen/', 'within', true],
    ['https://anders.example/', 'web', false],
    ['//anders.example/', 'web', true],
    ['/\\anders.example/', 'web', true],
    ['\\\\anders.example/', 'web', true],
    ['/\t/anders.example/', 'web', true],
    ['/\n/anders.example/', 'web', true],
    ['\u0001//anders.example/', 'web', true],
    ['ht\ntps://anders.example/', 'web', false],
    ['mailto:ada@example.org', 'other', false],
    ['java\tscript:1', 'other', false],
    ['data:text/html,x', 'other', false],
  ])('%j lies %s', (text, kind, isFromRoot) => {
    expect(readAddress(text)).toMatchObject({ kind, isFromRoot });
  });

  test.each(['https://', '//', 'https://a b/', 'http://[x]/'])('%j leads nowhere', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });
});

test.each([
  ['/themen/?q=a%20b#c', '/zeitung/themen/?q=a%20b#c'],
  ['/', '/zeitung/'],
  ['/themen/../archiv/', '/zeitung/archiv/'],
  ['/.//anders.example/', '/zeitung/anders.example/'],
  ['/../../etc/', '/zeitung/etc/'],
])('the address %s stays below the base path: %s', (written, placed) => {
  expect(placeBelow('/zeitung/', new URL(written, 'https://site.invalid'))).toBe(placed);
});

test('an address within a site at the root of its host never becomes one of another host', () => {
  expect(placeBelow('/', new URL('/.//anders.example/', 'https://site.invalid'))).toBe('/anders.example/');
});

import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../../src/import/pages/parse-page.ts';

const bodyOf = (html: string) => parsePage(html).document.body.innerHTML;

describe('A page is parsed as browsers do', () => {
  test.each([
    [
      'also without html, head and body',
      '<!doctype html><title>T</title><p>Eins<p>Zwei',
      '<p>Eins</p><p>Zwei</p>',
    ],
    ['also as bare text', 'Nur Text', 'Nur Text'],
    ['also when it is empty', '', ''],
    ['with marks closed in the wrong order', '<p><b>a<i>b</b>c</i></p>', '<p><b>a<i>b</i></b><i>c</i></p>'],
    [
      'with text in the wrong place of a table',
      '<table>x<tr><td>y</table>',
      'x<table><tbody><tr><td>y</td></tr></tbody></table>',
    ],
    ['with the bytes of windows-1252 in references', '&#132;Ja&#147; &#150; &auml;', '„Ja“ – ä'],
  ])('%s', (_, html, body) => {
    expect(bodyOf(html)).toBe(body);
  });
});

describe('What could do harm, or is never seen, is not taken along', () => {
  test.each([
    ['<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['<p>a<style>p{}</style><!-- b --></p>', '<p>a</p>'],
    ['<p>a<template><p>b</p></template></p>', '<p>a</p>'],
    ['<p>a<noscript><p>b</p></noscript></p>', '<p>a</p>'],
    ['<p>a<svg><text>b</text></svg></p>', '<p>a</p>'],
    ['<p onclick="x()" ONLOAD="y()" class="z">a</p>', '<p class="z">a</p>'],
    ['<p "=1 @x=2 class="z">a</p>', '<p class="z">a</p>'],
    ['<p>a <math><mi>b</mi><annotation>c</annotation></math></p>', '<p>a b</p>'],
  ])('%s', (html, body) => {
    expect(bodyOf(html)).toBe(body);
  });

  test('JSON-LD is data and stays', () => {
    const { document } = parsePage('<script type="application/ld+json">{"a":1}</script><script>b</script>');
    expect([...document.querySelectorAll('script')].map(({ textContent }) => textContent)).toEqual([
      '{"a":1}',
    ]);
  });
});

test('Elements below the hundredth level are taken out of their wrappers, their text is not', () => {
  const { document } = parsePage(`${'<div>'.repeat(5000)}Text`);
  expect(document.querySelectorAll('div')).toHaveLength(100);
  expect(document.body.textContent).toBe('Text');
});

describe('Relative addresses begin', () => {
  test.each([
    ['at the page itself', '', 'https://x.example/a/b', 'https://x.example/a/b'],
    ['at its base', '<base href="https://y.example/c/">', 'https://x.example/a/b', 'https://y.example/c/'],
    [
      'at its base within the page’s site',
      '<base href="/c/">',
      'https://x.example/a/b',
      'https://x.example/c/',
    ],
    [
      'at its base where the page has no address',
      '<base href="https://y.example/">',
      undefined,
      'https://y.example/',
    ],
    ['nowhere without any', '', undefined, undefined],
    ['nowhere for a relative base alone', '<base href="/c/">', undefined, undefined],
    ['never at an address that is not of the web', '<base href="javascript:x">', undefined, undefined],
    ['never at a path of a disk', '', 'file:///tmp/seite.html', undefined],
  ])('%s', (_, html, url, base) => {
    expect(parsePage(html, url).base).toBe(base);
  });
});

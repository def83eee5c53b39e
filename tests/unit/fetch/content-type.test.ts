import { describe, expect, test } from 'vitest';
import { readContentType } from '../../../src/fetch/content-type.ts';

describe('A Content-Type header', () => {
  test.each([
    ['text/html; charset=utf-8', { contentType: 'text/html', charset: 'utf-8' }],
    ['Text/HTML;Charset="ISO-8859-1"', { contentType: 'text/html', charset: 'iso-8859-1' }],
    ["text/html; charset='windows-1252'", { contentType: 'text/html', charset: 'windows-1252' }],
    ['text/html; charset = utf-8 ', { contentType: 'text/html', charset: 'utf-8' }],
    ['text/html;;charset=utf-8;', { contentType: 'text/html', charset: 'utf-8' }],
    ['text/html charset=utf-8', { contentType: 'text/html', charset: 'utf-8' }],
    ['text/xml; boundary=x; charset=UTF-8; charset=ascii', { contentType: 'text/xml', charset: 'utf-8' }],
    ['application/rss+xml', { contentType: 'application/rss+xml' }],
    ['text/html; charset=', { contentType: 'text/html' }],
    ['text/html; charset=""', { contentType: 'text/html' }],
    ['text/html; xcharset=utf-8', { contentType: 'text/html' }],
    ['; charset=utf-8', { charset: 'utf-8' }],
    ['html', {}],
    ['', {}],
    [undefined, {}],
  ])('says of %j: %j', (header, read) => {
    expect(readContentType(header)).toEqual(read);
  });
});

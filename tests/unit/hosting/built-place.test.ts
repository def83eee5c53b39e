import { expect, test } from 'vitest';
import { readBuiltPlace } from '../../../src/hosting/built-place.ts';

test('A front page tells for which place it was made', () => {
  const html =
    '<!doctype html><html lang="de" data-base="/blatt/"><head><link rel="canonical" href="https://zeitung.example/blatt/">';
  expect(readBuiltPlace(html)).toEqual({ base: '/blatt/', address: 'https://zeitung.example/blatt/' });
});

test('A page of another program tells nothing', () => {
  expect(readBuiltPlace('<html><head></head></html>')).toEqual({ base: undefined, address: undefined });
});

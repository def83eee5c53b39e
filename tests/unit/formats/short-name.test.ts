import { describe, expect, test } from 'vitest';
import { shortenName } from '../../../src/formats/short-name.ts';

describe('shortenName', () => {
  test.each([
    { name: 'Lesesaal', short: 'Lesesaal' },
    { name: 'Genau sechzehn Z', short: 'Genau sechzehn Z' },
    { name: 'Zeitung für Stadt und Land', short: 'Zeitung für' },
    { name: 'Zeitung für Öl & Gas', short: 'Zeitung für Öl' },
    { name: 'Das Blatt – Neues', short: 'Das Blatt' },
    { name: 'Oberösterreichische Nachrichten', short: 'Oberösterreichi…' },
    { name: '🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀', short: '🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀…' },
  ])('$name → $short', ({ name, short }) => {
    expect(shortenName(name, 16)).toBe(short);
  });
});

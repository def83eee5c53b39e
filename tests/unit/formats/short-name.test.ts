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
    { name: ' Der Tag und die Nacht ', short: 'Der Tag und die' },
    { name: '„Sonntagszeitung“ für alle', short: '„Sonntagszeitun…' },
    { name: '„Wochenblatt“ für alle', short: '„Wochenblatt“' },
    { name: 'A-Very-Very-Long-Name', short: 'A-Very-Very-Lon…' },
    { name: 'Das A-Very-Very-Long-Name', short: 'Das' },
    { name: '– Oberösterreichische', short: '– Oberösterreic…' },
    { name: '!!!!!!!!!!!!!!!!!!', short: '!!!!!!!!!!!!!!!…' },
  ])('$name → $short', ({ name, short }) => {
    expect(shortenName(name, 16)).toBe(short);
  });
});

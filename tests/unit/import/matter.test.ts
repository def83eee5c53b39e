import { describe, expect, test } from 'vitest';
import { composeMatter, type MatterOptions } from '../../../src/import/matter.ts';
import type { SourceMatter } from '../../../src/import/received.ts';
import type { Repaired } from '../../../src/import/text/repair.ts';
import { NOW, TIME_ZONE } from './workbench.ts';

const REPAIRED: Repaired = {
  body: 'Der Rat tagte lange. Nichts geschah.',
  changes: [],
  topics: [],
  addresses: [],
};

function compose(source: SourceMatter, options: MatterOptions = {}, repaired: Partial<Repaired> = {}) {
  return composeMatter(source, { ...REPAIRED, ...repaired }, options, { now: NOW, timeZone: TIME_ZONE });
}

describe('the front matter of an import', () => {
  test('says what the source says, repaired like the body', () => {
    const source: SourceMatter = {
      title: 'Rat:”Nichts”beschlossen',
      description: 'Ein  Teaser .',
      published: '2025-06-03T09:00:00+02:00',
      updated: '2025-06-04',
      authors: [{ name: 'Ada\u00AD Muster' }, { name: ' ' }],
      topics: ['Lokales', 'lokales', 'Rat &amp; Tat'],
      sourceName: 'Bote',
      sourceUrl: 'https://bote.example/x',
      guid: 'a1',
      language: 'de-AT',
    };
    const { matter, missing } = compose(source, { republish: 'full' });
    expect(matter).toEqual({
      title: 'Rat: „Nichts“ beschlossen',
      description: 'Ein Teaser.',
      published: '2025-06-03T09:00:00+02:00',
      updated: '2025-06-04',
      topics: ['Lokales', 'Rat & Tat'],
      authors: [{ name: 'Ada Muster' }],
      source: { name: 'Bote', url: 'https://bote.example/x', guid: 'a1', republish: 'full' },
      language: 'de-AT',
    });
    expect(missing).toEqual([]);
  });

  test('says first what the person says who imports', () => {
    const options: MatterOptions = {
      title: 'Neu',
      topics: ['Eins'],
      published: '2025-01-02',
      sourceName: 'Blatt',
      sourceUrl: 'https://blatt.example/',
      language: 'en',
      translation: { kind: 'human', from: 'de' },
      isDraft: true,
    };
    const source = {
      title: 'Alt',
      topics: ['Zwei'],
      published: '2024-01-02',
      sourceName: 'Bote',
      language: 'de',
    };
    expect(compose(source, options).matter).toMatchObject({
      title: 'Neu',
      topics: ['Eins', 'Zwei'],
      published: '2025-01-02',
      source: { name: 'Blatt', url: 'https://blatt.example/' },
      language: 'en',
      translation: { kind: 'human', from: 'de' },
      draft: true,
    });
  });

  test('names what nobody said, and stands in for it', () => {
    const { matter, missing } = compose({});
    expect(matter).toEqual({ title: 'Der Rat tagte lange', published: '2026-11-24', topics: ['Ohne Thema'] });
    expect(missing).toEqual(['title', 'published', 'authors', 'source']);
  });

  test.each([
    { name: 'an impossible date', source: { published: '2025-02-30' }, published: '2026-11-24' },
    {
      name: 'an update before the publication',
      source: { published: '2025-06-03', updated: '2025-06-02' },
      published: '2025-06-03',
    },
    {
      name: 'an update ahead of the clock',
      source: { published: '2025-06-03', updated: '2030-01-01' },
      published: '2025-06-03',
    },
  ])('leaves out $name', ({ source, published }) => {
    const { matter } = compose(source);
    expect(matter['published']).toBe(published);
    expect(matter).not.toHaveProperty('updated');
  });

  test('cites the addresses of destroyed links, and names a source by its host', () => {
    const addresses = ['https://www.a.example/x', 'https://b.example/'];
    const { matter } = compose({ sourceUrl: 'https://b.example/' }, {}, { addresses });
    expect(matter['citations']).toEqual([{ title: 'a.example', url: 'https://www.a.example/x' }]);
    expect(matter['source']).toEqual({ name: 'b.example', url: 'https://b.example/' });
  });

  test('has at most five topics, those of the person, the source and the text in this order', () => {
    const { matter } = compose({ topics: ['C', 'D'] }, { topics: ['A', 'B'] }, { topics: ['E', 'F'] });
    expect(matter['topics']).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  test('shows the picture that was taken along, and no other', () => {
    const image = { url: 'https://a.example/x.jpg', alt: 'Die  Brücke', credit: 'Ada' };
    const pictures = new Map([[image.url, { src: './x.jpg' }]]);
    expect(compose({ image }, { pictures }).matter['image']).toEqual({
      src: './x.jpg',
      alt: 'Die Brücke',
      credit: 'Ada',
    });
    expect(compose({ image }).matter).not.toHaveProperty('image');
  });

  test('leaves out a teaser that the text begins with', () => {
    expect(compose({ description: 'Der Rat tagte lange' }).matter).not.toHaveProperty('description');
    expect(compose({ description: 'Nichts geschah.' }).matter['description']).toBe('Nichts geschah.');
  });

  test.each([
    { body: '# Ein Kopf\n\nText', title: 'Ein Kopf Text' },
    { body: `${'Wort '.repeat(40)}ende.`, title: `${'Wort '.repeat(15).trim()}…` },
    { body: '14\\. August war heiß. Mehr.', title: '14. August war heiß' },
    { body: '…', title: 'Ohne Titel' },
  ])('derives a headline from the text: $title', ({ body, title }) => {
    expect(compose({}, {}, { body }).title).toBe(title);
  });
});

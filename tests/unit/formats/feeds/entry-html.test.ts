import { describe, expect, test } from 'vitest';
import type { BodyPicture } from '../../../../src/articles.ts';
import { type EntryPlaces, printEntryHtml } from '../../../../src/formats/feeds/entry-html.ts';
import { createRenderer } from '../../../../src/markdown/render.ts';
import { makeArticle } from '../../article/make-article.ts';
import { COVER } from './bad-input.ts';
import { makeBody } from './make-feed.ts';

const render = createRenderer({ base: '/zeitung/', origin: 'https://example.org' });

const PICTURE: BodyPicture = {
  src: './hafen.jpg',
  alt: 'Ein "Hafen"',
  title: 'Abends',
  line: 1,
  picture: { src: '/zeitung/_astro/hafen.avif', width: 2400, height: 1200, format: 'jpg' },
  file: '/content/articles/2025/hafen.jpg',
};

const PLACES: EntryPlaces = {
  url: 'https://example.org/zeitung/artikel/2025/x/',
  cover: undefined,
  picture: () => ({ src: 'https://example.org/zeitung/_astro/hafen.jpeg', width: 1200, height: 600 }),
};

/** Prints an article whose body is the HTML or Markdown given. */
function print(
  body: string,
  changes: Parameters<typeof makeArticle>[0] = {},
  places: Partial<EntryPlaces> = {},
): string {
  return printEntryHtml(makeArticle({ id: '2025/x', ...changes }), makeBody(body, [PICTURE]), {
    ...PLACES,
    ...places,
  });
}

describe('the text of an article in a feed', () => {
  test('is the body alone where there is nothing to say about it', () => {
    expect(print('<p>Ein <em>Text</em>.</p>')).toBe('<p>Ein <em>Text</em>.</p>');
  });

  test('holds no address that is not whole', () => {
    const { html } = render(
      'Zum [Archiv](/archiv/), zu [anderen](https://example.com/a?b=1&c=2), zur [Fußnote][^1] und [Post](mailto:a@example.org).[^1]\n\n> Zitat\n\n<q cite="/quelle/">x</q>\n\n![Logo](/logo.png)\n\n[^1]: Note.',
    );
    const printed = print(html);
    const addresses = [...printed.matchAll(/\s(?:href|src|cite)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !/^(?:https:\/\/|mailto:)/.test(address ?? ''))).toEqual([]);
    expect(printed).toContain('href="https://example.org/zeitung/archiv/"');
    expect(printed).toContain('href="https://example.com/a?b=1&#x26;c=2"');
    expect(printed).toContain('href="https://example.org/zeitung/artikel/2025/x/#user-content-fn-1"');
    expect(printed).toContain('src="https://example.org/zeitung/logo.png"');
  });

  test.each([
    ['from the page', '../y/', 'https://example.org/zeitung/artikel/2025/y/'],
    ['from the root', '/zeitung/themen/', 'https://example.org/zeitung/themen/'],
    ['without a scheme', '//example.com/x', 'https://example.com/x'],
  ])('leads on where a link leads %s', (_what, href, whole) => {
    expect(print(`<a href="${href}">x</a>`)).toBe(`<a href="${whole}">x</a>`);
  });

  test.each(['http://[', '/////'])('leads nowhere where no browser can follow a link: %s', (address) => {
    const { html } = render(`[x](<${address}>) <q cite="${address}">y</q>`);
    expect(print(html)).toBe('<p><a>x</a> <q>y</q></p>');
  });

  test('shows the version of a picture that every reader shows, with its description', () => {
    expect(print('<p><img alt="Ein &quot;Hafen&quot;" loading="lazy" data-image="0"></p>')).toBe(
      '<p><img src="https://example.org/zeitung/_astro/hafen.jpeg" width="1200" height="600" alt="Ein &#x22;Hafen&#x22;" title="Abends"></p>',
    );
  });

  test('has the description of a picture that cannot be shown', () => {
    expect(print('<p><img alt="Ein Hafen" data-image="0"></p>', {}, { picture: () => undefined })).toBe(
      '<p>Ein Hafen</p>',
    );
  });

  test('begins with the cover, its caption and whom it is from', () => {
    const image = { ...COVER, caption: 'Zum Auftakt', credit: 'Ada <Beispiel>' };
    const cover = 'https://example.org/zeitung/artikel/2025/x.jpg';
    expect(print('<p>Text.</p>', { image }, { cover })).toBe(
      `<figure><img src="${cover}" alt="Ein Hafen"><figcaption>Zum Auftakt Bild: Ada &#x3C;Beispiel></figcaption></figure><p>Text.</p>`,
    );
  });

  test('keeps the language of foreign passages', () => {
    expect(print('<p><span lang="en">This is it.</span></p>')).toContain('<span lang="en">');
  });

  test('says its language where it is not German, and that of German notes in it', () => {
    expect(
      print('<p>Text.</p>', { language: 'en', corrections: [{ date: '2025-08-15', text: 'Eine Zahl.' }] }),
    ).toBe(
      '<div lang="en"><p>Text.</p></div><h2 lang="de">Korrekturen</h2><ul lang="de"><li><time datetime="2025-08-15">15.\u00A0August 2025</time>: Eine Zahl.</li></ul>',
    );
  });

  test('says first that it was translated by a machine', () => {
    expect(print('<p>Text.</p>', { translation: { kind: 'machine', from: 'en' } })).toMatch(
      /^<p><em>Dieser Text wurde maschinell übersetzt [^<]*<\/em><\/p><p>Text\.<\/p>$/,
    );
  });

  test('says of an excerpt where the whole text is, and only once', () => {
    const source = { name: 'Blatt & Co.', url: 'https://blatt.example/x', republish: 'teaser' } as const;
    expect(print('<p>Text …</p>', { source })).toBe(
      '<p>Text …</p><p><em>Dies ist ein Auszug. Der ganze Text steht bei <a href="https://blatt.example/x">Blatt &#x26; Co.</a>.</em></p>',
    );
  });

  test('ends with corrections and sources', () => {
    expect(
      print('<p>Text.</p>', {
        corrections: [{ date: '2025-08-15', text: 'Eine Zahl & <ein> Name.' }],
        source: { name: 'Beispielblatt' },
        citations: [{ title: 'Studie', url: 'https://studie.example/' }],
      }),
    ).toBe(
      '<p>Text.</p><h2>Korrekturen</h2><ul><li><time datetime="2025-08-15">15.\u00A0August 2025</time>: Eine Zahl &#x26; &#x3C;ein> Name.</li></ul>' +
        '<p>Quellen: Beispielblatt, <a href="https://studie.example/">Studie</a></p>',
    );
  });

  test('is nothing where the body is nothing', () => {
    expect(print('')).toBe('');
  });
});

import { describe, expect, test } from 'vitest';
import { entryText } from '../../../../src/import/feeds/entry-text.ts';
import type { FeedEntry } from '../../../../src/import/feeds/feed-entry.ts';

const image = { url: 'https://a.example/b.jpg', alt: '' };
const entryWith = (rest: Partial<FeedEntry>): FeedEntry => ({
  matter: { title: 'Titel', image },
  raw: '',
  ...rest,
});

/** Shows what is to become Markdown, and where its addresses begin. */
const toMarkdown = (html: string, base?: string) => `${base ?? 'ohne'}: ${html}`;
const read = (entry: FeedEntry, republish: 'teaser' | 'full') => entryText(entry, { republish, toMarkdown });

describe('the teaser of an entry', () => {
  test.each([
    [
      'is the first sentences of its summary',
      { summaryHtml: '<p>Eins <b>&amp;</b> zwei.</p>', html: '<p>Drei.</p>' },
      '<p>Eins &amp; zwei.</p>',
    ],
    [
      'is those of its content where there is no summary',
      { html: '<h2>Titel</h2><p>Drei.</p><p>Vier.</p>' },
      '<p>Drei.</p>\n<p>Vier.</p>',
    ],
    [
      'is those of its content where the summary is a link',
      { summaryHtml: '<a href="x">Mehr</a>', html: 'Drei.' },
      '<p>Drei.</p>',
    ],
    ['shows markup that is text', { summaryHtml: 'Kleiner: &lt;b&gt;.' }, '<p>Kleiner: &lt;b&gt;.</p>'],
  ])('%s', (_what, parts, html) => {
    expect(read(entryWith(parts), 'teaser').text).toBe(`ohne: ${html}`);
  });

  test('takes no picture along', () => {
    expect(read(entryWith({ summaryHtml: 'Eins.' }), 'teaser').matter).toEqual({ title: 'Titel' });
  });

  test('is empty where the entry holds no text', () => {
    expect(read(entryWith({}), 'teaser')).toEqual({ text: '', kind: 'markdown', matter: { title: 'Titel' } });
  });
});

describe('the full text of an entry', () => {
  const base = 'https://a.example/';

  test.each([
    ['is its content', { html: '<p>Ein langer Text.</p>', summaryHtml: 'Kurz.' }, '<p>Ein langer Text.</p>'],
    ['is its summary where there is no content', { summaryHtml: '<p>Kurz.</p>' }, '<p>Kurz.</p>'],
    [
      'is its summary where that is longer',
      { html: '<p class="sehr-lang">Kurz.</p>', summaryHtml: 'Ein längerer Text.' },
      'Ein längerer Text.',
    ],
    ['has no footer', { html: '<p>Eins.</p><p>The post A appeared first on B.</p>' }, '<p>Eins.</p>'],
  ])('%s', (_what, parts, html) => {
    expect(read(entryWith({ ...parts, base }), 'full').text).toBe(`${base}: ${html}`);
  });

  test('takes its picture along', () => {
    expect(read(entryWith({ html: 'Eins.' }), 'full').matter).toEqual({ title: 'Titel', image });
  });

  test.each([
    ['another text', 'Darum geht es.', 'Darum geht es.'],
    ['the beginning of the content', '<p>Eins ist ein Satz. Zwei […]</p>', undefined],
    ['a link', '<a href="x">Mehr</a>', undefined],
  ])('has its summary as description where that is %s', (_what, summaryHtml, description) => {
    const entry = entryWith({
      summaryHtml,
      html: '<p>Eins ist ein Satz. Zwei ist auch einer und noch länger.</p>',
    });
    expect(read(entry, 'full').matter.description).toBe(description);
  });

  test('is empty where the entry holds no text', () => {
    expect(read(entryWith({}), 'full')).toEqual({
      text: '',
      kind: 'markdown',
      matter: { title: 'Titel', image },
    });
  });
});

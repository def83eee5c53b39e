import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/article/fault.ts';
import { readOpml } from '../../../../src/import/feeds/opml.ts';

const opml = (body: string) => `<?xml version="1.0"?><opml version="2.0"><head/><body>${body}</body></opml>`;
const outline = (url: string, more = '') => `<outline type="rss" xmlUrl="${url}" ${more}/>`;

function urlsOf(text: string): string[] {
  const read = readOpml(text, 'quellen.opml');
  return 'fault' in read ? [formatFault(read.fault)] : read.feeds.map(({ url }) => url);
}

describe('a list of feeds', () => {
  test('names title, address and page', () => {
    const text = opml(
      outline(
        'https://a.example/feed?x=1&amp;y=2',
        'text="A" title="M&uuml;ller &amp; &lt;b&gt;Co&lt;/b&gt;" htmlUrl="https://a.example"',
      ),
    );
    expect(readOpml(text, 'quellen.opml')).toEqual({
      feeds: [{ title: 'Müller & Co', url: 'https://a.example/feed?x=1&y=2', siteUrl: 'https://a.example/' }],
      refused: [],
    });
  });

  test.each([
    [
      'with folders',
      `<outline text="A"><outline text="B">${outline('https://a.example/')}</outline></outline>${outline('https://b.example/')}`,
      ['https://a.example/', 'https://b.example/'],
    ],
    [
      'with a feed twice',
      outline('https://a.example') + outline('https://a.example/'),
      ['https://a.example/'],
    ],
    [
      'with a feed within a feed',
      `<outline xmlUrl="https://a.example/">${outline('https://b.example/')}</outline>`,
      ['https://a.example/', 'https://b.example/'],
    ],
    ['with bare ampersands', outline('https://a.example/?a=1&copy=2'), ['https://a.example/?a=1&copy=2']],
    ['in capitals', '<OUTLINE XMLURL="https://a.example/"/>', ['https://a.example/']],
    [
      'with links that are no feeds',
      `<outline type="link" url="https://c.example/"/>${outline('https://a.example/')}`,
      ['https://a.example/'],
    ],
  ])('%s', (_what, body, urls) => {
    expect(urlsOf(opml(body))).toEqual(urls);
  });

  test('tells which addresses are not of the web', () => {
    const text = opml(
      outline('https://a.example/') + outline('ftp://b.example/') + outline('javascript:alert(1)'),
    );
    expect(readOpml(text, 'quellen.opml')).toMatchObject({
      feeds: [{ url: 'https://a.example/' }],
      refused: ['ftp://b.example/', 'javascript:alert(1)'],
    });
  });

  test('takes the label for a title where there is none', () => {
    expect(readOpml(opml(outline('https://a.example/', 'text="Das Blatt"')), 'x')).toMatchObject({
      feeds: [{ title: 'Das Blatt' }],
    });
  });

  test.each([
    ['a broken text', 'Kein OPML', /got a text that is none/],
    ['a page', '<html><body><outline xmlUrl="https://a.example/"/></body></html>', /got a text that is none/],
    ['no feed', opml('<outline text="leer"/>'), /got one without a feed/],
    [
      'entities of its own',
      `<!DOCTYPE opml [<!ENTITY a "b">]>${opml(outline('https://a.example/'))}`,
      /expected XML without declarations of its own/,
    ],
    [
      'folders a hundred thousand deep',
      opml('<outline text="x">'.repeat(100_000)),
      /got a text that is none/,
    ],
  ])('is refused where it holds %s', (_what, text, message) => {
    expect(urlsOf(text)).toEqual([expect.stringMatching(message)]);
  });
});

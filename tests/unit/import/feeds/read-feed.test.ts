import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/article/fault.ts';
import type { Feed, FeedEntry } from '../../../../src/import/feeds/feed-entry.ts';
import { type FeedOptions, readFeed } from '../../../../src/import/feeds/read-feed.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/import');

function feedOf(text: string, options: Partial<FeedOptions> = {}): Feed {
  const read = readFeed(text, { file: 'feed.xml', ...options });
  if ('fault' in read) throw new Error(formatFault(read.fault));
  return read;
}

function faultOf(text: string): string {
  const read = readFeed(text, { file: 'feed.xml' });
  return 'fault' in read ? formatFault(read.fault) : 'no fault';
}

const NAMESPACES = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
].join(' ');

const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel><title>Blatt</title><link>https://a.example/b/</link>${channel}${items}</channel></rss>`;
const atom = (entries: string, feed = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Blatt</title><link href="https://a.example/b/"/>${feed}${entries}</feed>`;
const json = (feed: object) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Blatt', ...feed });

const rssEntry = (item: string, channel = ''): FeedEntry | undefined =>
  feedOf(rss(`<item>${item}</item>`, channel)).entries[0];
const atomEntry = (entry: string, feed = ''): FeedEntry | undefined =>
  feedOf(atom(`<entry>${entry}</entry>`, feed)).entries[0];
const jsonEntry = (item: object, feed: object = {}): FeedEntry | undefined =>
  feedOf(json({ ...feed, items: [item] })).entries[0];

describe('a feed', () => {
  test.each([
    ['RSS 2.0', rss('', '<language>de-de</language>')],
    [
      'RSS 0.91 with its document type',
      '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Blatt</title><link>https://a.example/b/</link><language>de-de</language></channel></rss>',
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Blatt</title><link>https://a.example/b/</link><dc:language>de-DE</dc:language></channel></rdf:RDF>',
    ],
    [
      'Atom 1.0',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de-DE"><title>Blatt</title><link href="https://a.example/b/"/></feed>',
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="de-DE"><title>Blatt</title><link rel="alternate" type="text/html" href="https://a.example/b/"/></feed>',
    ],
    [
      'Atom with a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de-DE"><a:title>Blatt</a:title><a:link href="https://a.example/b/"/></a:feed>',
    ],
    ['JSON Feed', json({ home_page_url: 'https://a.example/b/', language: 'de-DE' })],
    ['a byte order mark before it', `\uFEFF${rss('', '<language>de_DE</language>')}`],
  ])('in %s has title, page and language', (_format, text) => {
    expect(feedOf(text)).toEqual({
      kind: 'feed',
      title: 'Blatt',
      url: 'https://a.example/b/',
      language: 'de-DE',
      entries: [],
      unread: 0,
    });
  });

  test('may say nothing of itself', () => {
    expect(feedOf('<rss version="2.0"><channel><item><title>A</title></item></channel></rss>')).toMatchObject(
      { entries: [{ title: 'A' }] },
    );
    expect(feedOf('{"version":"https://jsonfeed.org/version/1","items":[{"id":"1"}]}')).toMatchObject({
      entries: [{ guid: '1' }],
    });
  });

  test('is read up to the number of entries asked for', () => {
    const feed = feedOf(rss('<item><title>A</title></item><item><title>B</title></item><item/>'), {
      maxEntries: 1,
    });
    expect(feed.entries.map(({ title }) => title)).toEqual(['A']);
    expect(feed.unread).toBe(0);
  });
});

describe('an entry in RSS', () => {
  test.each<[string, string, object]>([
    [
      'has its content',
      '<content:encoded><![CDATA[<p>A &amp; B</p>]]></content:encoded>',
      { html: '<p>A &amp; B</p>' },
    ],
    [
      'has its content in escapes',
      '<content:encoded>&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content:encoded>',
      { html: '<p>A &amp; B</p>' },
    ],
    ['has its summary', '<description>A &lt;b&gt;B&lt;/b&gt;</description>', { summaryHtml: 'A <b>B</b>' }],
    [
      'has its summary without escapes',
      '<description>A <b>B</b><br>C</description>',
      { summaryHtml: 'A <b>B</b><br>C' },
    ],
    [
      'has its summary in several parts',
      '<description>A <![CDATA[<b>]]>B<![CDATA[</b>]]></description>',
      { summaryHtml: 'A <b>B</b>' },
    ],
    [
      'has entities that XML does not know',
      '<title>M&uuml;ller &ndash; &bdquo;A&ldquo;</title>',
      { title: 'Müller – „A“' },
    ],
    ['has entities that no one knows', '<title>A &foo; B</title>', { title: 'A &foo; B' }],
    ['has a title with markup', '<title><![CDATA[<em>A</em> &amp; B]]></title>', { title: 'A & B' }],
    ['has a title with ampersands', '<title>A & B</title>', { title: 'A & B' }],
    ['has its guid', '<guid isPermaLink="false">7</guid>', { guid: '7', url: undefined }],
    [
      'has its guid for an address',
      '<guid>https://a.example/7</guid>',
      { guid: 'https://a.example/7', url: 'https://a.example/7' },
    ],
    [
      'has no address in its guid where that says so',
      '<guid isPermaLink="false">https://a.example/7</guid>',
      { url: undefined },
    ],
    ['has its address', '<link> /c?a=1&copy=2 </link>', { url: 'https://a.example/c?a=1&copy=2' }],
    [
      'has its address without marks of tracking',
      '<link>c?utm_source=rss&amp;id=7</link>',
      { url: 'https://a.example/b/c?id=7' },
    ],
    ['has no address that runs', '<link>javascript:alert(1)</link>', { url: undefined }],
    ['has addresses that begin at its page', '<title>A</title>', { base: 'https://a.example/b/' }],
  ])('%s', (_what, item, expected) => {
    expect(rssEntry(item)).toMatchObject(expected);
  });

  test.each<[string, string, object]>([
    [
      'title, source, guid and address',
      '<title>A</title><link>c</link><guid isPermaLink="false">7</guid>',
      { title: 'A', sourceName: 'Blatt', sourceUrl: 'https://a.example/b/c', guid: '7' },
    ],
    [
      'when it appeared',
      '<pubDate>Thu, 14 Aug 2025 09:30:00 +0200</pubDate>',
      { published: '2025-08-14T09:30:00+02:00', updated: undefined },
    ],
    ['when it appeared, by Dublin Core', '<dc:date>2025-08-14</dc:date>', { published: '2025-08-14' }],
    [
      'when it appeared, by the first date that exists',
      '<pubDate>Mon, 31 Feb 2025 09:30:00 GMT</pubDate><dc:date>2025-03-03</dc:date>',
      { published: '2025-03-03' },
    ],
    [
      'when it was changed',
      '<pubDate>Thu, 14 Aug 2025 09:30:00 GMT</pubDate><atom:updated>2025-08-15T00:00:00Z</atom:updated>',
      { updated: '2025-08-15T00:00:00Z' },
    ],
    [
      'no change at the time it appeared',
      '<pubDate>Thu, 14 Aug 2025 09:30:00 GMT</pubDate><atom:updated>2025-08-14T11:30:00+02:00</atom:updated>',
      { updated: undefined },
    ],
    ['its authors', '<author>a@a.example (Ada Beispiel)</author>', { authors: [{ name: 'Ada Beispiel' }] }],
    [
      'its authors, by Dublin Core',
      '<dc:creator>Ada Beispiel</dc:creator><dc:creator>Bert Muster</dc:creator>',
      { authors: [{ name: 'Ada Beispiel' }, { name: 'Bert Muster' }] },
    ],
    [
      'its topics',
      '<category>A</category><category domain="x"><![CDATA[B & C]]></category><category>a</category>',
      { topics: ['A', 'B & C'] },
    ],
    [
      'five topics',
      '<category>A</category>'.concat(
        ...['B', 'C', 'D', 'E', 'F'].map((name) => `<category>${name}</category>`),
      ),
      { topics: ['A', 'B', 'C', 'D', 'E'] },
    ],
    [
      'no topics that are none',
      '<category>–</category><category>https://a.example/x</category>',
      { topics: undefined },
    ],
    ['its language', '<dc:language>en</dc:language>', { language: 'en' }],
    ['the feed’s language', '', { language: 'de' }],
    [
      'its picture',
      '<media:content url="c.jpg" medium="image"><media:title>Kran</media:title><media:description>Ein Kran.</media:description><media:credit>Ada</media:credit></media:content>',
      { image: { url: 'https://a.example/b/c.jpg', alt: 'Kran', caption: 'Ein Kran.', credit: 'Ada' } },
    ],
    [
      'the widest of its pictures',
      '<media:group><media:content url="c.jpg" type="image/jpeg" width="90"/><media:content url="d.jpg" type="image/jpeg" width="900"/></media:group>',
      { image: { url: 'https://a.example/b/d.jpg', alt: '' } },
    ],
    ['its small picture', '<media:thumbnail url="c.jpg"/>', { image: { url: 'https://a.example/b/c.jpg' } }],
    [
      'its enclosed picture',
      '<enclosure url="c.jpg" type="image/jpeg" length="1"/>',
      { image: { url: 'https://a.example/b/c.jpg' } },
    ],
    ['no sound for a picture', '<enclosure url="c.mp3" type="audio/mpeg" length="1"/>', { image: undefined }],
  ])('tells %s', (_what, item, expected) => {
    expect(rssEntry(`${item}<title>A</title>`, '<language>de</language>')?.matter).toMatchObject(expected);
  });

  test.each([
    ['the feed and the entry', 'xml:base="https://b.example/c/"', 'xml:base="d/"', 'https://b.example/c/d/'],
    ['the entry alone, from the feed’s address on', '', 'xml:base="d/"', 'https://c.example/d/'],
    ['none, from the page on', '', '', 'https://a.example/b/'],
  ])('begins its addresses where xml:base says, of %s', (_what, outer, inner, base) => {
    const text = rss(`<item ${inner}><title>A</title></item>`).replace('<rss ', `<rss ${outer} `);
    expect(feedOf(text, { address: 'https://c.example/feed.xml' }).entries[0]?.base).toBe(base);
  });
});

describe('an entry in RSS 1.0', () => {
  const rdf = (items: string) =>
    `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${NAMESPACES}><channel><title>Blatt</title><items><rdf:Seq><rdf:li rdf:resource="https://a.example/2"/><rdf:li rdf:resource="https://a.example/1"/></rdf:Seq></items></channel>${items}</rdf:RDF>`;

  test('has guid and address in rdf:about', () => {
    expect(
      feedOf(rdf('<item rdf:about="https://a.example/1"><title>A</title></item>')).entries[0],
    ).toMatchObject({
      guid: 'https://a.example/1',
      url: 'https://a.example/1',
      title: 'A',
    });
  });

  test('stands in the order of the text, with its own part of it', () => {
    const items = [
      '<item rdf:about="https://a.example/1"><title>A</title></item>',
      '<item rdf:about="https://a.example/2"><title>B</title></item>',
    ];
    const { entries } = feedOf(rdf(items.join('')));
    expect(entries.map(({ title, raw }) => [title, raw])).toEqual([
      ['A', items[0]],
      ['B', items[1]],
    ]);
  });
});

describe('an entry in Atom', () => {
  test.each<[string, string, object]>([
    [
      'has HTML',
      '<content type="html">&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>',
      { html: '<p>A &amp; B</p>' },
    ],
    [
      'has XHTML',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &lt; B</p><br/></div></content>',
      { html: '<p>A &lt; B</p><br/>' },
    ],
    [
      'has XHTML with a prefix',
      '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>A</x:p></x:div></content>',
      { html: '<p>A</p>' },
    ],
    [
      'has text',
      '<content type="text">A &lt;b&gt; B\n\nC</content>',
      { html: '<p>A &lt;b&gt; B</p>\n<p>C</p>' },
    ],
    ['has text without a type', '<summary>A &amp; B</summary>', { summaryHtml: 'A &amp; B' }],
    [
      'has HTML that calls itself text',
      '<summary>&lt;p&gt;A&lt;/p&gt;</summary>',
      { summaryHtml: '<p>A</p>' },
    ],
    [
      'has HTML by its media type',
      '<content type="text/html" mode="escaped">&lt;p&gt;A&lt;/p&gt;</content>',
      { html: '<p>A</p>' },
    ],
    ['has no pictures for text', '<content type="image/png">iVBORw0KGgo=</content>', { html: undefined }],
    [
      'has a title in HTML',
      '<title type="html">&lt;em&gt;A&lt;/em&gt; &amp;amp; B</title>',
      { title: 'A & B' },
    ],
    [
      'has a title in XHTML',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><em>A</em> &#8211; B</div></title>',
      { title: 'A – B' },
    ],
    ['has its guid', '<id>tag:a.example,2025:7</id>', { guid: 'tag:a.example,2025:7' }],
    [
      'has the page for its address',
      '<link rel="self" href="x"/><link rel="alternate" type="application/pdf" href="c.pdf"/><link href="c"/>',
      { url: 'https://a.example/b/c' },
    ],
    [
      'has another format for its address where there is no page',
      '<link type="application/pdf" href="c.pdf"/>',
      { url: 'https://a.example/b/c.pdf' },
    ],
    [
      'has the place of its content for its address',
      '<content src="https://c.example/d" type="text/html"/>',
      { url: 'https://c.example/d', html: undefined },
    ],
  ])('%s', (_what, entry, expected) => {
    expect(atomEntry(entry)).toMatchObject(expected);
  });

  test.each<[string, string, object]>([
    [
      'when it appeared and was changed',
      '<published>2025-08-14T09:30:00Z</published><updated>2025-08-15T09:30:00Z</updated>',
      { published: '2025-08-14T09:30:00Z', updated: '2025-08-15T09:30:00Z' },
    ],
    [
      'when it appeared, by its only date',
      '<updated>2025-08-15T09:30:00Z</updated>',
      { published: '2025-08-15T09:30:00Z', updated: undefined },
    ],
    [
      'when it appeared, as Atom 0.3 has it',
      '<issued>2025-08-14T09:30:00Z</issued><modified>2025-08-15T09:30:00Z</modified>',
      { published: '2025-08-14T09:30:00Z', updated: '2025-08-15T09:30:00Z' },
    ],
    [
      'its authors',
      '<author><name>Ada</name><uri>/ada</uri></author><author><name>Bert</name></author>',
      { authors: [{ name: 'Ada', url: 'https://a.example/ada' }, { name: 'Bert' }] },
    ],
    ['the feed’s authors', '', { authors: [{ name: 'Redaktion' }] }],
    ['its topics', '<category term="a" label="A &amp; B"/><category term="C"/>', { topics: ['A & B', 'C'] }],
    [
      'its enclosed picture',
      '<link rel="enclosure" type="image/png" href="c" title="Kran"/>',
      { image: { url: 'https://a.example/b/c', alt: 'Kran' } },
    ],
  ])('tells %s', (_what, entry, expected) => {
    expect(
      atomEntry(`<title>A</title>${entry}`, '<author><name>Redaktion</name></author>')?.matter,
    ).toMatchObject(expected);
  });

  test('begins the addresses of its text and its own where xml:base says', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/b/"><entry xml:base="c/"><link href="d"/><content type="html" xml:base="e/">x</content></entry></feed>`;
    expect(feedOf(text).entries[0]).toMatchObject({
      url: 'https://a.example/b/c/d',
      base: 'https://a.example/b/c/e/',
    });
  });

  test.each([
    ['<feed xml:lang="de"><entry xml:lang="en"><content xml:lang="fr">x</content></entry></feed>', 'fr'],
    ['<feed xml:lang="de"><entry xml:lang="en"><title>A</title></entry></feed>', 'en'],
    ['<feed xml:lang="de"><title>Blatt</title><entry><title>A</title></entry></feed>', 'de'],
  ])('has the language of the nearest element: %s', (text, language) => {
    expect(feedOf(text).entries[0]?.matter.language).toBe(language);
  });
});

describe('an entry in a JSON Feed', () => {
  test.each<[string, object, object]>([
    ['has HTML', { content_html: '<p>A &amp; B</p>', content_text: 'A' }, { html: '<p>A &amp; B</p>' }],
    ['has text', { content_text: 'A < B\n\nC' }, { html: '<p>A &lt; B</p>\n<p>C</p>' }],
    ['has a summary in text', { summary: 'A <b>' }, { summaryHtml: 'A &lt;b&gt;' }],
    ['has a title with entities', { title: 'A &amp; B' }, { title: 'A & B' }],
    ['has a number for its guid', { id: 7 }, { guid: '7' }],
    ['has its address', { url: '/c' }, { url: 'https://a.example/c' }],
    ['has the address of another', { external_url: 'https://c.example/' }, { url: 'https://c.example/' }],
  ])('%s', (_what, item, expected) => {
    expect(jsonEntry(item, { home_page_url: 'https://a.example/b/' })).toMatchObject(expected);
  });

  test('tells dates, authors, topics, language and picture', () => {
    const item = {
      date_published: '2025-08-14T09:30:00+02:00',
      date_modified: '2025-08-15T09:30:00+02:00',
      author: { name: 'Ada', url: 'https://a.example/ada' },
      tags: ['A', 'B'],
      language: 'de-AT',
      image: 'https://a.example/c.jpg',
    };
    expect(jsonEntry(item)?.matter).toMatchObject({
      published: '2025-08-14T09:30:00+02:00',
      updated: '2025-08-15T09:30:00+02:00',
      authors: [{ name: 'Ada', url: 'https://a.example/ada' }],
      topics: ['A', 'B'],
      language: 'de-AT',
      image: { url: 'https://a.example/c.jpg', alt: '' },
    });
  });

  test('has its own part of the text', () => {
    const text = '{"version":"https://jsonfeed.org/version/1", "items":[ {"id": "a]}" } , {"id":2}]}';
    expect(feedOf(text).entries.map(({ guid, raw }) => [guid, raw])).toEqual([
      ['a]}', '{"id": "a]}" }'],
      ['2', '{"id":2}'],
    ]);
  });
});

describe('a broken feed is read where a reader would read it', () => {
  const titlesOf = (feed: Feed) => feed.entries.map(({ title }) => title);

  test.each([
    [
      'an entry that is not closed',
      rss('<item><title>A</title><item><title>B</title></item>'),
      ['A', 'B'],
      0,
    ],
    [
      'an element that is not closed',
      rss('<item><title>A</title></item><item><title>B</item><item><title>C</title></item>'),
      ['A', 'C'],
      1,
    ],
    [
      'elements that overlap',
      rss('<item><title>A</title><x><y></x></y></item><item><title>B</title></item>'),
      ['A', 'B'],
      0,
    ],
    [
      'an end in the middle',
      rss('<item><title>A</title></item><item><title>B</title><description>C').replace(
        '</channel></rss>',
        '',
      ),
      ['A'],
      1,
    ],
    ['no end of its channel', '<rss version="2.0"><channel><item><title>A</title></item>', ['A'], 0],
    ['an empty entry', rss('<item/><item><title>B</title></item>'), ['B'], 1],
    [
      'junk before its declaration',
      ` \n<br><b>Notice</b>: x > y\n${rss('<item><title>A</title></item>')}`,
      ['A'],
      0,
    ],
    ['junk behind its end', `${rss('<item><title>A</title></item>')}<script>x</script>`, ['A'], 0],
    [
      'a head that is not closed',
      '<rss version="2.0"><channel><title>Blatt<item><title>A</title></item></channel></rss>',
      ['A'],
      0,
    ],
    [
      'names that mean something to the machine',
      rss('<item><title>A</title></item><item><__proto__>x</__proto__></item>'),
      ['A'],
      1,
    ],
    [
      'a tag without its end',
      rss('<item><title>A</title></item><item><title>B</title><x y="</item>'),
      ['A'],
      1,
    ],
  ])('%s', (_what, text, titles, unread) => {
    const feed = feedOf(text);
    expect(titlesOf(feed)).toEqual(titles);
    expect(feed.unread).toBe(unread);
  });

  test('one broken entry costs none of many others', () => {
    const items = Array.from({ length: 120 }, (_, i) =>
      i === 70 ? '<item><title>x</item>' : `<item><title>${i}</title></item>`,
    );
    const feed = feedOf(rss(items.join('\n')));
    expect(feed.entries).toHaveLength(119);
    expect(feed.unread).toBe(1);
    expect(feed.entries.every(({ title, raw }) => raw === `<item><title>${title}</title></item>`)).toBe(true);
  });
});

describe('what is no feed is refused in plain words', () => {
  test.each([
    [
      '',
      'feed.xml: expected a feed in RSS, Atom or JSON Feed, got nothing. Name the address of the feed itself, which its page links to as RSS or Atom.',
    ],
    [
      '<html><body>Fehler 404</body></html>',
      'feed.xml: expected a feed in RSS, Atom or JSON Feed, got a text that begins with "<html><body>Fehler 404</body></html>". Name the address of the feed itself, which its page links to as RSS or Atom.',
    ],
    [
      '{"a":1}',
      'feed.xml: expected a feed in RSS, Atom or JSON Feed, got a text that begins with "{\\"a\\":1}". Name the address of the feed itself, which its page links to as RSS or Atom.',
    ],
    [
      rss('<item/>'),
      'feed.xml: expected entries that can be read, got one that breaks off or is empty. Get the feed once more.',
    ],
    [
      '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><item><title>&a;</title></item></channel></rss>',
      'feed.xml:1: expected XML without declarations of its own, got <!DOCTYPE … [. Take the declarations out, or ask the publisher for a feed without them.',
    ],
  ])('%j', (text, message) => {
    expect(faultOf(text)).toBe(message);
  });

  test('so is broken JSON', () => {
    expect(faultOf('{"version":"https://jsonfeed.org/version/1","items":[{]}')).toMatch(
      /^feed\.xml: expected a feed in JSON, got something else \(.+\)\. Get the feed once more\.$/,
    );
  });
});

describe('hostile feeds', () => {
  test('unfold no entities, even if they were let in', () => {
    expect(rssEntry('<title>&lol9; &xxe;</title>')?.title).toBe('&lol9; &xxe;');
  });

  test.each([
    [
      'elements nested a hundred thousand deep',
      rss(`<item><title>A</title></item><item>${'<b>'.repeat(100_000)}</item>`),
    ],
    [
      'attributes of a million characters',
      rss(`<item><title>A</title></item><item><x y="${'z'.repeat(1_000_000)}"/></item>`),
    ],
    [
      'a hundred thousand marks that begin nothing',
      rss(`<item><title>A</title></item>${'<'.repeat(100_000)}`),
    ],
    [
      'a hundred thousand unpaired quotation marks',
      rss(`<item><title>A</title></item>${'<a "'.repeat(100_000)}`),
    ],
    ['a comment that never ends', rss(`<item><title>A</title></item>${'<!--'.repeat(100_000)}`)],
    [
      'lists nested a hundred thousand deep in JSON',
      json({ items: [{ id: '1', title: 'A' }] }).replace(
        '[',
        `[${'['.repeat(100_000)}${']'.repeat(100_000)},`,
      ),
    ],
  ])('with %s cost only what is hostile', (_what, text) => {
    expect(feedOf(text).entries[0]?.title).toBe('A');
  });
});

describe('every entry of a feed carries its own part of the text', () => {
  test('of 200 entries', () => {
    const items = Array.from({ length: 200 }, (_, i) => {
      const text = `<p>Satz ${i} &amp; mehr.</p>`.repeat(20);
      return `<item ><title>Nachricht ${i} &amp; Ende</title><guid isPermaLink="false">id-${i}</guid><!-- </item> --><description><![CDATA[${text}</item><item>]]></description></item>`;
    });
    const { entries, unread } = feedOf(rss(items.join('\n  ')));
    expect(unread).toBe(0);
    expect(entries.map(({ raw }) => raw)).toEqual(items);
    expect(entries.map(({ guid }) => guid)).toEqual(items.map((_, i) => `id-${i}`));
    expect(entries[199]?.title).toBe('Nachricht 199 & Ende');
  });

  const folders = readdirSync(FIXTURES).filter(
    (name) => /^(?:rss|atom|rdf|json-feed)-/.test(name) && name !== 'rss-entity-bomb',
  );
  test.each(folders)('of the fixture %s', (folder) => {
    const [file = ''] = readdirSync(join(FIXTURES, folder)).filter((name) => name.startsWith('source.'));
    const charset = folder === 'rss-windows-1252' ? 'windows-1252' : 'utf-8';
    const text = new TextDecoder(charset).decode(readFileSync(join(FIXTURES, folder, file)));
    const { entries } = feedOf(text);
    expect(entries.length).toBeGreaterThan(0);
    let at = 0;
    for (const { raw, title } of entries) {
      at = text.indexOf(raw, at) + raw.length;
      expect(at).toBeGreaterThanOrEqual(raw.length);
      expect(title).toMatch(/\p{L}{3}/u);
    }
  });
});

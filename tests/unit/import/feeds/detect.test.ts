import { describe, expect, test } from 'vitest';
import { sniffKind } from '../../../../src/import/feeds/detect.ts';

const RSS = '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>';

describe('a text is', () => {
  test.each([
    ['feed', 'RSS', RSS, {}],
    ['feed', 'RSS whatever its name and type say', RSS, { name: 'a.html', contentType: 'text/html' }],
    ['feed', 'RSS behind a byte order mark and comments', `\uFEFF\n<!-- x --><rss version="2.0">`, {}],
    ['feed', 'RSS behind warnings, by its name', `Warning: x\n${RSS}`, { name: 'feed.xml' }],
    [
      'feed',
      'RSS behind warnings, by its type',
      `Warning: x\n${RSS}`,
      { contentType: 'application/rss+xml; charset=utf-8' },
    ],
    ['feed', 'RDF', '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/></rdf:RDF>', {}],
    ['feed', 'Atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>', {}],
    [
      'feed',
      'Atom with a document type',
      '<!DOCTYPE feed><a:feed xmlns:a="http://www.w3.org/2005/Atom"/>',
      {},
    ],
    ['feed', 'JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","items":[]}', {}],
    ['feed', 'JSON Feed without its version', '{"title":"A","items":[]}', { name: 'a.json' }],
    ['opml', 'OPML', '<?xml version="1.0"?><opml version="2.0"><body/></opml>', { name: 'a.xml' }],
    ['html', 'a page with a document type', '<!doctype html><title>A</title><p>B', {}],
    [
      'html',
      'a page with an old document type',
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\n<p>B',
      { name: 'a.txt' },
    ],
    ['html', 'a page without a document type', '<!-- x --><html lang="de"><p>B', { name: 'a.txt' }],
    [
      'html',
      'a page that a server calls a feed',
      '<html><body>Fehler</body></html>',
      { contentType: 'application/rss+xml' },
    ],
    ['html', 'XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', {}],
    ['html', 'part of a page, by its name', '<p>B</p>', { name: 'a.HTM' }],
    ['html', 'part of a page, by its type', '<p>B</p>', { contentType: 'text/html; charset=utf-8' }],
    ['xml', 'other XML', '<?xml version="1.0"?><svg/>', {}],
    ['xml', 'other XML, by its name', '<sitemap/>', { name: 'a.xml' }],
    ['json', 'other JSON', '{"a":1}', {}],
    ['json', 'a list in JSON', '[{"a":1}]', {}],
    ['markdown', 'Markdown, by its name', 'Text', { name: 'a.md' }],
    ['markdown', 'Markdown, by its type', 'Text', { contentType: 'text/markdown' }],
    ['markdown', 'Markdown that begins with a link', '[Text](https://a.example/)', { name: 'a.md' }],
    ['markdown', 'text with front matter', '---\ntitle: A\n---\nText', {}],
    ['markdown', 'text with headings', 'Text\n\n## Mehr\n', {}],
    ['markdown', 'text with links', 'Mehr [hier](https://a.example/).', {}],
    ['markdown', 'Markdown that begins with markup', '<div>Text</div>', { name: 'a.md' }],
    ['plain', 'plain text', 'Ein Satz.', {}],
    ['plain', 'plain text, by its name', '# Nummer eins', { name: 'a.txt' }],
    [
      'plain',
      'text that begins with leftover markup',
      '<a href="x">Mehr</a> dazu: Ein Satz.',
      { name: 'a.txt' },
    ],
    ['plain', 'text that begins with leftover markup, without a name', '</p> Ein Satz.', {}],
    ['plain', 'text that begins with a comparison', '< 12 Grad', {}],
    ['plain', 'text that begins with a brace', '{Anm. d. Red.} Ein Satz.', {}],
    ['plain', 'text about pages', 'Das Element <body> und <!doctype html> gehören dazu.', { name: 'a.txt' }],
    ['plain', 'nothing', ' \n', {}],
  ] as const)('%s: %s', (kind, _what, text, hints) => {
    expect(sniffKind(text, hints)).toBe(kind);
  });
});

import { describe, expect, test } from 'vitest';
import { createIndexDocument } from '../../../../src/search/build/index-document.ts';

/** The index's document of an article with this HTML, words marked by capitals. */
function createDocument(html: string, page = `<article data-pagefind-body>${html}</article>`) {
  return createIndexDocument(page, (text) => text.toUpperCase(), { name: 'rang', value: 7 });
}

describe('the texts of an article', () => {
  test.each([
    {
      what: 'the headline first, then each block',
      html: '<p>Vorspann.</p><h1>Der Titel</h1><p>Ein Satz.</p><ul><li>eins</li><li>zwei</li></ul>',
      texts: ['Der Titel', 'Vorspann.', 'Ein Satz.', 'eins', 'zwei'],
    },
    {
      what: 'nothing that is to be ignored',
      html: '<h1>Titel</h1><p data-pagefind-ignore>weg</p><div data-pagefind-ignore="all"><p>weg</p></div><p>da</p>',
      texts: ['Titel', 'da'],
    },
    {
      what: 'nothing ignored within a sentence',
      html: '<h1>Titel</h1><p>Da<sup data-pagefind-ignore>1</sup>.</p>',
      texts: ['Titel', 'Da.'],
    },
    {
      what: 'nothing that nobody reads',
      html: '<h1>Titel</h1><script>a()</script><style>b{}</style><svg><text>c</text></svg><template><p>d</p></template><button>e</button><!-- f -->',
      texts: ['Titel'],
    },
    {
      what: 'inline elements joined as they stand',
      html: '<h1>Der <em>neue <b>Chip</b></em></h1><p>US-<strong>Zölle</strong> auf <a href="/x">Chi<i>ps</i></a>.</p>',
      texts: ['Der neue Chip', 'US-Zölle auf Chips.'],
    },
    {
      what: 'lines divided by <br>',
      html: '<h1>Titel</h1><p>eins<br>zwei<br/>drei</p>',
      texts: ['Titel', 'eins', 'zwei', 'drei'],
    },
    {
      what: 'blanks made single',
      html: '<h1>  Der\n  Titel </h1><p>\n\teins&nbsp;\u2009zwei\n</p>',
      texts: ['Der Titel', 'eins zwei'],
    },
    {
      what: 'entities as what they mean',
      html: '<h1>Öl &amp; Gas</h1><p>1 &lt; 2, &quot;ja&quot; &#8222;K&uuml;nste&#8220;</p>',
      texts: ['Öl & Gas', '1 < 2, "ja" „Künste“'],
    },
    {
      what: 'cells, quotations and captions each by itself',
      html: '<h1>T</h1><table><tr><th>a</th><td>b</td></tr></table><blockquote>c</blockquote><figure><img alt="x"><figcaption>d</figcaption></figure>',
      texts: ['T', 'a', 'b', 'c', 'd'],
    },
    { what: 'an empty headline where there is none', html: '<p>Satz</p>', texts: ['', 'Satz'] },
    { what: 'no more than the headline', html: '<h1>Titel</h1>', texts: ['Titel'] },
  ])('are $what', ({ html, texts }) => {
    expect(createDocument(html)?.texts).toEqual(texts);
  });

  test.each([
    { html: '<h1>Der neue Chip</h1>', titleWords: 3 },
    { html: '<h1>Zölle – und&nbsp;nun?</h1>', titleWords: 4 },
    { html: '<h1></h1><p>Satz</p>', titleWords: 0 },
    { html: '<p>Satz</p>', titleWords: 0 },
  ])('begin with so many words of the headline: $html', ({ html, titleWords }) => {
    expect(createDocument(html)?.titleWords).toBe(titleWords);
  });
});

describe('the page for the index', () => {
  test('has the marked texts with the weight of their place, and the article’s rank', () => {
    expect(
      createDocument('<h1>Titel</h1><h2>Teil</h2><p>Satz</p><section><h3>Stück</h3>Rest</section>')?.html,
    ).toBe(
      '<html lang="de"><body><main data-pagefind-body data-pagefind-sort="rang:7">' +
        '<span data-pagefind-weight="5">TITEL</span> ' +
        '<p data-pagefind-weight="2">TEIL</p><p>SATZ</p><p data-pagefind-weight="2">STÜCK</p><p>REST</p>' +
        '</main></body></html>',
    );
  });

  test('has what looks like markup as text', () => {
    expect(createDocument('<h1>&lt;b&gt; &amp;amp;</h1>')?.html).toContain('>&lt;B> &amp;AMP;</span>');
  });
});

describe('a page', () => {
  test.each([
    { what: 'without an article', page: '<main><h1>Titel</h1></main>' },
    { what: 'with an article that is not to be found', page: '<article><h1>Weg</h1></article>' },
    { what: 'that only speaks of it', page: '<p>&lt;article data-pagefind-body&gt;</p>' },
    { what: 'without anything', page: '' },
  ])('$what gives nothing to the index', ({ page }) => {
    expect(createDocument('', page)).toBeUndefined();
  });

  test('gives its article alone', () => {
    const page =
      '<html><body><header><h1>Lesesaal</h1></header>' +
      '<article id="x" data-pagefind-body data-record="{}"><h1>Titel</h1><p>Satz</p></article>' +
      '<footer><p>Impressum</p></footer></body></html>';
    expect(createDocument('', page)?.texts).toEqual(['Titel', 'Satz']);
  });

  test.each([
    '<article data-record="a > b" data-pagefind-body><h1>Titel</h1></article>',
    '<article data-pagefind-body data-record="a > b"><h1>Titel</h1></article>',
  ])('gives its article whatever signs are in an attribute: %s', (page) => {
    expect(createDocument('', page)?.texts).toEqual(['Titel']);
  });
});

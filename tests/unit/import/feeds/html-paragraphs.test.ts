import { describe, expect, test } from 'vitest';
import { readParagraphs, withoutFooter } from '../../../../src/import/feeds/html-paragraphs.ts';

const POST = '<p>Der Beitrag <a href="x">Der Titel</a> erschien zuerst auf <a href="y">Das Blatt</a>.</p>';

describe('the paragraphs of HTML', () => {
  test.each([
    [
      'are those of its elements',
      '<p>Eins.</p><div>Zwei.<p>Drei.</p>Vier.</div>',
      ['Eins.', 'Zwei.', 'Drei.', 'Vier.'],
    ],
    ['have single blanks', '<p> Eins\n\n zwei&nbsp;drei </p>', ['Eins zwei drei']],
    ['keep the text of markup', '<p><b>Eins</b> <a href="x">zwei</a>.</p>', ['Eins zwei.']],
    ['are divided by two line breaks', 'Eins.<br>Zwei.<br><br>Drei.', ['Eins. Zwei.', 'Drei.']],
    ['are items of lists', '<ul><li>Eins</li><li>Zwei</li></ul>', ['Eins', 'Zwei']],
    ['are text alone', 'Nur Text &amp; mehr', ['Nur Text & mehr']],
    ['are no headings', '<h2>Titel</h2><p>Eins.</p>', ['Eins.']],
    [
      'are no pictures and captions',
      '<figure><img alt="x"><figcaption>Bild</figcaption></figure><p>Eins.</p>',
      ['Eins.'],
    ],
    ['are no tables and code', '<table><tr><td>x</td></tr></table><pre>y</pre><p>Eins.</p>', ['Eins.']],
    ['are nothing that runs', '<script>x</script><style>y</style><p onclick="z">Eins.</p>', ['Eins.']],
    ['are no footers', `<p>Eins.</p>${POST}`, ['Eins.']],
    ['are no English footers', '<p>Eins.</p><p>The post A appeared first on B.</p>', ['Eins.']],
    ['are none', '  <p> </p><br>', []],
  ])('%s', (_what, html, texts) => {
    expect(readParagraphs(html).map(({ text }) => text)).toEqual(texts);
  });

  test.each([
    ['<p><a href="x">Weiterlesen</a></p>', true],
    ['<p>→ <a href="x"><b>Mehr</b></a> …</p>', true],
    ['<p>Mehr <a href="x">hier</a></p>', false],
  ])('are a link: %s %s', (html, isLink) => {
    expect(readParagraphs(html)[0]?.isLink).toBe(isLink);
  });
});

describe('what a feed adds at the end is taken away', () => {
  test.each([
    ['its footer', `<p>Eins.</p>\n${POST}\n`, '<p>Eins.</p>\n'],
    ['its link to the rest', '<p>Eins.</p><p><a href="x">Weiterlesen →</a></p>', '<p>Eins.</p>'],
    ['both', `<p>Eins.</p><a href="x">Read more</a>${POST}`, '<p>Eins.</p>'],
  ])('%s', (_what, html, rest) => {
    expect(withoutFooter(html)).toBe(rest);
  });

  test.each([
    ['a footer in the middle', `${POST}<p>Eins.</p>`],
    ['a picture at the end', '<p>Eins.</p><p><img src="x"></p>'],
    ['such words in the text', '<p>Der Roman erschien zuerst auf Englisch.</p>'],
    [
      'such words at the end of the text',
      '<p>Eins.</p><p>Weiterlesen lohnt sich, <a href="x">meint die Kritik</a>.</p>',
    ],
  ])('but not %s', (_what, html) => {
    expect(withoutFooter(html)).toBe(html);
  });
});

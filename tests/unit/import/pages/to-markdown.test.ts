import { describe, expect, test } from 'vitest';
import { toHast } from '../../../../src/import/pages/dom-to-hast.ts';
import { textOf } from '../../../../src/import/pages/elements.ts';
import { toFlow } from '../../../../src/import/pages/flow.ts';
import { parsePage } from '../../../../src/import/pages/parse-page.ts';
import { convertHtml, toMarkdown } from '../../../../src/import/pages/to-markdown.ts';
import { makeHtml } from './make-html.ts';
import { findingsOn, lettersOf, readableText } from './render-received.ts';

const base = 'https://zeitung.example/politik/artikel.html';
const write = (html: string) => toMarkdown(html, { base }).trimEnd();

describe('Paragraphs', () => {
  test.each([
    ['stay paragraphs', '<p>Eins.</p><p>Zwei.</p>', 'Eins.\n\nZwei.'],
    ['are what two line breaks divide', 'Eins.<br><br>Zwei.<br /> <br>Drei.', 'Eins.\n\nZwei.\n\nDrei.'],
    ['are so within bold text too', '<b>Eins.<br><br>Zwei.</b> Drei.', '**Eins.**\n\n**Zwei.** Drei.'],
    [
      'keep a single line break',
      'Rosen sind rot,<br>Veilchen sind blau.',
      'Rosen sind rot,\\\nVeilchen sind blau.',
    ],
    ['lose line breaks at their ends', '<p><br>Eins.<br></p>', 'Eins.'],
    [
      'of nothing but blanks vanish',
      '<p>Eins.</p><p>&nbsp;</p><p> <b> </b></p><p>Zwei.</p>',
      'Eins.\n\nZwei.',
    ],
    [
      'are made of text between blocks',
      'Eins.<div>Zwei.<p>Drei.</p>Vier.</div>',
      'Eins.\n\nZwei.\n\nDrei.\n\nVier.',
    ],
    [
      'keep unbreakable blanks and soft hyphens',
      '<p>7&nbsp;Uhr, Bundes&shy;tag</p>',
      '7\u00A0Uhr, Bundes\u00ADtag',
    ],
  ])('%s', (_, html, markdown) => {
    expect(write(html)).toBe(markdown);
  });
});

describe('Headings', () => {
  test.each([
    ['begin at the second level', '<h1>Eins</h1><p>Text</p><h2>Zwei</h2>', '## Eins\n\nText\n\n### Zwei'],
    ['leave no level out', '<h2>Eins</h2><h5>Zwei</h5><h3>Drei</h3>', '## Eins\n\n#### Zwei\n\n### Drei'],
    ['are plain text', '<h2><b>Eins</b> <br>und <em>zwei</em></h2>', '## Eins und zwei'],
    ['keep the words of a button', '<h3><button>Wer zahlt?</button></h3>', '## Wer zahlt?'],
    ['without words vanish', '<h2><img src="a.jpg" alt="Logo"></h2><p>Text</p>', 'Text'],
  ])('%s', (_, html, markdown) => {
    expect(write(html)).toBe(markdown);
  });
});

describe('Text in elements that Markdown does not know is kept', () => {
  test.each([
    ['<center>Mitte</center>', 'Mitte'],
    ['<font color="red">rot</font> und <big>groß</big>', 'rot und groß'],
    ['<details><summary>Frage</summary>Antwort</details>', 'Frage\n\nAntwort'],
    ['<dl><dt>Klei</dt><dd>schwerer Boden</dd></dl>', '**Klei**\n\nschwerer Boden'],
    ['<form><label>Name</label><fieldset><legend>Adresse</legend></fieldset></form>', 'Name\n\nAdresse'],
    [
      '<zeitung-absatz>Ein Absatz aus einem eigenen Element, der länger als ein Wort ist.</zeitung-absatz><zeitung-absatz>Und noch einer, auch er ist länger als ein Wort, so soll es sein.</zeitung-absatz>',
      'Ein Absatz aus einem eigenen Element, der länger als ein Wort ist.\n\nUnd noch einer, auch er ist länger als ein Wort, so soll es sein.',
    ],
    ['ein <eigenes-wort>Wort</eigenes-wort> darin', 'ein Wort darin'],
    [
      '<table><caption>Titel</caption><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>',
      'Titel\n\n| A | B |\n| - | - |\n| 1 | 2 |',
    ],
    ['<math><mi>x</mi><mo>=</mo><mn>2</mn><annotation>x = 2</annotation></math>', 'x=2'],
    ['<ul>davor<li>Eins</li><p>danach</p></ul>', '- davor\n\n- Eins\n\n  danach'],
    ['<xmp><b>roh</b></xmp>', '```\n<b>roh</b>\n```'],
    ['Sie sagte: <q>Er sagte: <q>Nein.</q></q>', 'Sie sagte: „Er sagte: ‚Nein.‘“'],
  ])('%s', (html, markdown) => {
    expect(write(html)).toBe(markdown);
  });
});

describe('What is no text of an article is left out', () => {
  test.each([
    '<script>alert(1)</script>',
    '<style>p { color: red }</style>',
    '<svg><text>Bild</text></svg>',
    '<iframe src="https://x.example">Rahmen</iframe>',
    '<textarea>Feld</textarea>',
    '<select><option>Wahl</option></select>',
    '<button>Teilen</button>',
    '<noscript>Ohne Skript</noscript>',
    '<template><p>Vorlage</p></template>',
    '<video>Kein Film</video>',
    '<amp-ad>Anzeige</amp-ad>',
    '<!-- Bemerkung -->',
    '<img src="bild.jpg" alt="Bild">',
    '<figure><img src="bild.jpg" alt="Bild"><figcaption>Unterschrift</figcaption></figure>',
  ])('%s', (html) => {
    expect(write(`<p>Text${html}</p>`)).toBe('Text');
  });
});

describe('Links', () => {
  test.each([
    ['<a href="https://x.example/a">Ziel</a>', '[Ziel](https://x.example/a)'],
    ['<a href="bilanz.html">Ziel</a>', '[Ziel](https://zeitung.example/politik/bilanz.html)'],
    ['<a href="/sport/">Ziel</a>', '[Ziel](https://zeitung.example/sport/)'],
    ['<a href="//cdn.example/x">Ziel</a>', '[Ziel](https://cdn.example/x)'],
    ['<a href="mailto:post@x.example">Ziel</a>', '[Ziel](mailto:post@x.example)'],
    ['<a href="tel:+49123">Ziel</a>', '[Ziel](tel:+49123)'],
    ['<a href="https://geheim:wort@x.example/">Ziel</a>', '[Ziel](https://x.example/)'],
    ['<a href="#absatz">Ziel</a>', 'Ziel'],
    ['<a href="javascript:alert(1)">Ziel</a>', 'Ziel'],
    ['<a href=" JAVA&#10;SCRIPT:alert(1)">Ziel</a>', 'Ziel'],
    ['<a href="data:text/html,x">Ziel</a>', 'Ziel'],
    ['<a href="ftp://x.example/">Ziel</a>', 'Ziel'],
    ['<a href="http://[">Ziel</a>', 'Ziel'],
    ['<a name="anker">Ziel</a>', 'Ziel'],
    ['<a href="/x"><img src="a.jpg" alt="Bild"></a>Text', 'Text'],
    [
      '<a href="/x"><h3>Titel</h3><p>Absatz</p></a>',
      '## [Titel](https://zeitung.example/x)\n\n[Absatz](https://zeitung.example/x)',
    ],
    ['<base href="https://anders.example/ort/"><a href="x">Ziel</a>', '[Ziel](https://anders.example/ort/x)'],
  ])('%s', (html, markdown) => {
    expect(write(html)).toBe(markdown);
  });

  test('that are relative are text where nobody knows the address of the page', () => {
    expect(toMarkdown('<a href="/x">hier</a> und <a href="https://x.example/">dort</a>')).toBe(
      'hier und [dort](https://x.example/)\n',
    );
  });
});

describe('Emphasis', () => {
  test.each([
    ['gives up its blanks', 'Der<b> Rat </b>tagt', 'Der **Rat** tagt'],
    ['that touches itself is one', '<b>Ber</b><strong>lin</strong>', '**Berlin**'],
    ['within emphasis is one', '<b><i>Der</i> Rat</b>', '**Der Rat**'],
    ['gives up punctuation that would break it', '<b>„Nein“</b>sagte er', '**„Nein**“sagte er'],
    ['without words vanishes', 'a<b> </b>b', 'a b'],
    ['keeps what was struck out', '<s>alt</s> neu', '~~alt~~ neu'],
    ['leaves m² and CO₂ as they are', 'm<sup>2</sup> CO<sub>2</sub>', 'm<sup>2</sup> CO<sub>2</sub>'],
  ])('%s', (_, html, markdown) => {
    expect(write(html)).toBe(markdown);
  });
});

describe('What Markdown would take for markup is escaped', () => {
  test.each([
    ['Leser*innen und Kolleg*innen', 'Leser\\*innen und Kolleg\\*innen'],
    ['14. August', '14\\. August'],
    ['- ein Strich', '\\- ein Strich'],
    ['# ein Kreuz', '\\# ein Kreuz'],
    ['[Name der Redaktion geändert]', '\\[Name der Redaktion geändert]'],
    ['&lt;b&gt;', '\\<b>'],
    ['&amp;nbsp;', '\\&nbsp;'],
    [
      'mehr auf www.beispiel.example oder post@beispiel.example',
      'mehr auf www.beispiel.example oder post@beispiel.example',
    ],
    ['https://beispiel.example/a_b_c?d=e', 'https://beispiel.example/a_b_c?d=e'],
    ['xmpp:ada@beispiel.example', '`xmpp:ada@beispiel.example`'],
  ])('%s', (html, markdown) => {
    expect(write(html)).toBe(markdown);
  });
});

describe('Lists, code and tables', () => {
  test.each([
    ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    ['a list that counts from three', '<ol start="3"><li>c</li><li>d</li></ol>', '3. c\n4. d'],
    [
      'code with its language',
      '<pre><code class="language-js">a &lt; b\n  c</code></pre>',
      '```js\na < b\n  c\n```',
    ],
    ['code in a line', '<code>a*b</code>', '`a*b`'],
    ['a quotation', '<blockquote><p>Eins.</p><p>Zwei.</p></blockquote>', '> Eins.\n>\n> Zwei.'],
    [
      'a table of data',
      '<table><tr><th>Jahr</th><th>Zahl</th></tr><tr><td>2024</td><td>1|2<br>3</td></tr></table>',
      '| Jahr | Zahl |\n| - | - |\n| 2024 | 1\\|2 3 |',
    ],
    [
      'a table that lays a page out',
      '<table><tr><td><h2>Titel</h2><p>Text</p></td><td>Rand</td></tr></table>',
      '## Titel\n\nText\n\nRand',
    ],
    ['a table of one column', '<table><tr><td>Eins</td></tr><tr><td>Zwei</td></tr></table>', 'Eins\n\nZwei'],
    [
      'a table for presentation',
      '<table role="presentation"><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>',
      'A\n\nB\n\nC\n\nD',
    ],
    [
      'tables within tables',
      '<table><tr><td>A</td><td><table><tr><td>B</td><td>C</td></tr><tr><td>D</td><td>E</td></tr></table></td></tr></table>',
      'A\n\n| B | C |\n| - | - |\n| D | E |',
    ],
    [
      'a table that claims a million columns',
      `<table><tr>${'<td colspan="1000000" rowspan="1000000">x</td>'.repeat(9)}</tr><tr><td>y</td></tr></table>`,
      `${'x\n\n'.repeat(9)}y`,
    ],
  ])('%s', (_, html, markdown) => {
    expect(write(html)).toBe(markdown);
  });
});

describe('Pictures, where they are wanted,', () => {
  const convert = (html: string) => convertHtml(html, { base, images: true });

  test('stay with their absolute addresses, captions and credits', () => {
    const { markdown, images } = convert(
      '<figure><img src="/hafen.jpg" alt="Kräne"><figcaption>Der Hafen am Morgen. Foto: Ada Beispiel/dpa</figcaption></figure>',
    );
    expect(markdown).toBe('![Kräne](https://zeitung.example/hafen.jpg)\n');
    expect(images).toEqual([
      {
        url: 'https://zeitung.example/hafen.jpg',
        alt: 'Kräne',
        caption: 'Der Hafen am Morgen.',
        credit: 'Ada Beispiel/dpa',
      },
    ]);
  });

  test.each([
    [
      'that load late have their real address',
      '<img src="data:image/gif;base64,R0" data-src="a.jpg" alt="A">',
      'https://zeitung.example/politik/a.jpg',
    ],
    [
      'of a set are its first',
      '<img srcset="a.jpg 1x, b.jpg 2x" alt="A">',
      'https://zeitung.example/politik/a.jpg',
    ],
    [
      'of AMP pages are pictures',
      '<amp-img src="https://x.example/a.jpg" alt="A"></amp-img>',
      'https://x.example/a.jpg',
    ],
    [
      'without a description take the caption',
      '<figure><img src="/a.jpg"><figcaption>A</figcaption></figure>',
      'https://zeitung.example/a.jpg',
    ],
  ])('%s', (_, html, url) => {
    expect(convert(html)).toMatchObject({ markdown: `![A](${url})\n`, images: [{ url, alt: 'A' }] });
  });

  test.each([
    '<img src="a.jpg">',
    '<img alt="A">',
    '<img src="data:image/png;base64,x" alt="A">',
    '<img src="javascript:x" alt="A">',
  ])('are left out without a description or an address on the web: %s', (html) => {
    expect(convert(`<p>Text ${html}</p>`)).toEqual({ markdown: 'Text\n', images: [] });
  });
});

describe('Whatever the HTML, what is written', () => {
  const samples = Array.from({ length: 120 }, (_, seed) => makeHtml(seed + 1));

  test('passes the sanitiser unchanged', () => {
    for (const html of samples)
      expect({ html, findings: findingsOn(toMarkdown(html, { base })) }).toEqual({ html, findings: [] });
  });

  test('says all that the HTML said, and nothing more', () => {
    for (const html of samples) {
      const flow = toFlow(toHast(parsePage(html).document.body), { base, images: false });
      const said = lettersOf(textOf(flow.children as never));
      expect({ html, text: readableText(toMarkdown(html, { base })) }).toEqual({ html, text: said });
    }
  });

  test.each([
    ['5,000 blocks deep', `${'<div>'.repeat(5000)}Text`],
    ['5,000 marks deep', `${'<b>'.repeat(5000)}Text`],
    ['5,000 quotations deep', `${'<blockquote>'.repeat(5000)}Text`],
    ['5,000 lists deep', `${'<ul><li>'.repeat(5000)}Text`],
    ['5,000 tables deep', `${'<table><tr><td>'.repeat(5000)}Text`],
  ])('does not overflow the stack: %s', (_, html) => {
    expect(toMarkdown(html)).toContain('Text');
  });
});

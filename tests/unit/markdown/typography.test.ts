import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../src/markdown/render.ts';
import { setGerman } from '../../../src/markdown/typography.ts';

const render = createRenderer({ base: '/' });
const SEED = new URL('../../../content/articles/2025/deepseek-verschiebt-r2.md', import.meta.url);

/** Makes the spaces that cannot be seen visible: `~` does not break, `_` is narrow and does not break. */
function show(text: string): string {
  return text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_');
}

describe('Marks that pair become German ones', () => {
  test.each([
    ['"Wort"', '„Wort“'],
    ['Er sagte: "Ja." Sie ging.', 'Er sagte: „Ja.“ Sie ging.'],
    ['“Wort”', '„Wort“'],
    ['„Wort”', '„Wort“'],
    ['„Wort"', '„Wort“'],
    ['”Wort”', '„Wort“'],
    ['„Wort“', '„Wort“'],
    ['"eins" und "zwei"', '„eins“ und „zwei“'],
    ['("Wort")', '(„Wort“)'],
    ['"A"/"B"', '„A“/„B“'],
    ['"Spiegel"-Redakteur und Anti-"Spiegel"', '„Spiegel“-Redakteur und Anti-„Spiegel“'],
    ['das "Ende"; der "Anfang"!', 'das „Ende“; der „Anfang“!'],
    ['Er sagte:"Ja."Dann ging er.', 'Er sagte:„Ja.“Dann ging er.'],
    ['"…und dann"', '„…und dann“'],
    ['"Windows 11" ist da', '„Windows 11“ ist da'],
    ['"Er rief \'Ja\' und ging"', '„Er rief ‚Ja‘ und ging“'],
    ['"\'Ja\', rief er"', '„‚Ja‘, rief er“'],
    ['“Er rief ‘Ja’ und ging”', '„Er rief ‚Ja‘ und ging“'],
    ['"Er rief "Ja" und ging"', '„Er rief ‚Ja‘ und ging“'],
    ["Das 'Haus' war leer", 'Das ‚Haus‘ war leer'],
    ['‚Wort’', '‚Wort‘'],
    ['Der 27" Monitor heißt "Max"', 'Der 27" Monitor heißt „Max“'],
  ])('%s → %s', (text, set) => {
    expect(setGerman(text)).toBe(set);
  });
});

describe('Marks that do not prove to be pairs stay, all of their paragraph', () => {
  test.each([
    ['one alone', 'Er sagte: "Ja.'],
    ['a closing one before an opening one', 'Wort" und "Wort'],
    ['two opening ones', '"eins und "zwei"'],
    ['marks between blanks', 'Er sagte " Ja " und "Nein".'],
    ['marks within words', 'Wort"Wort" und "Wort"'],
    ['empty marks', 'ein "" und "Wort"'],
    ['inches', 'Der 27" Monitor'],
    ['inches and an opening mark', 'Der 27" Monitor und "x'],
    ['inches that could be an end', '"Der 27" Monitor ist 5" breit'],
    ['feet and seconds', '48° 8\' 15" N'],
    ['a genitive that could be an end', "Es war 'Hans' Auto."],
    ['a genitive within single marks', "Er sagte: 'Hans' Auto ist weg' und \"ging\"."],
    ['a shortened word that could be quoted', "Sie hörten Rock 'n' Roll."],
    ['a German opening mark at an end', 'Wort„ und "Wort"'],
    ['marks of which one crosses another', '"eins \'zwei" drei\''],
    ['marks three deep', '"eins "zwei "drei" vier" fünf"'],
    ['marks beside guillemets', '»Ja« und "Nein"'],
    ['guillemets', '«Ja» und ›Nein‹'],
    ['a paragraph with a closing mark lost', 'Austausch:”Ich sagte:”Hören Sie.”Und er:”Ja?”Dann „Zwang“.'],
  ])('%s: %s', (_, text) => {
    expect(setGerman(text)).toBe(text);
  });
});

describe('An apostrophe becomes ’', () => {
  test.each([
    ["Wie geht's O'Neill?", 'Wie geht’s O’Neill?'],
    ['Wie geht´s? Wie geht‘s?', 'Wie geht’s? Wie geht’s?'],
    ["Hans' Auto", 'Hans’ Auto'],
    ["'s ist kalt, 'ne Weile noch", '’s ist kalt, ’ne Weile noch'],
    ["ich hab' es", 'ich hab’ es'],
    ['"Wie geht\'s?"', '„Wie geht’s?“'],
    ['Er sagte: "Wie geht\'s?', 'Er sagte: "Wie geht’s?'],
    ["5' lang", "5' lang"],
    ['`x', '`x'],
  ])('%s → %s', (text, set) => {
    expect(setGerman(text)).toBe(set);
  });
});

describe('What is read together stays together', () => {
  test.each([
    ['z. B. und z.B. und Z. B.', 'z._B. und z._B. und Z._B.'],
    ['d. h., u. a., i. d. R., u.v.m.', 'd._h., u._a., i._d._R., u._v._m.'],
    ['44 v. Chr. und 9 n.Chr.', '44 v._Chr. und 9 n._Chr.'],
    ['o. Ä. und u. U. und m. E.', 'o._Ä. und u._U. und m._E.'],
    ['z.\u00A0B.', 'z.~B.'],
    ['Frankfurt z. B.', 'Frankfurt z._B.'],
    ['Am 15. August und 1. März', 'Am 15.~August und 1.~März'],
    ['Am 15. Augustiner', 'Am 15. Augustiner'],
    ['5,5 Milliarden Euro, 20 %, 20 Euro, 5 Mio. Euro', '5,5~Milliarden Euro, 20~%, 20~Euro, 5~Mio. Euro'],
    ['5 km, 5 km/h, 9 m², 20 °C, 10 Uhr, 3 kWh', '5~km, 5~km/h, 9~m², 20~°C, 10~Uhr, 3~kWh'],
    ['5 Kmler, 20 Uhren, 3 mal', '5 Kmler, 20 Uhren, 3 mal'],
    ['§ 5 und §§ 5 bis 7', '§~5 und §§~5 bis 7'],
    ['Nr. 3, Art. 5, Abs. 1, S. 12', 'Nr.~3, Art.~5, Abs.~1, S.~12'],
    ['Nr. drei', 'Nr. drei'],
    ['Dr. Müller und Prof. Dr. Meier', 'Dr.~Müller und Prof.~Dr.~Meier'],
    ['5  km', '5  km'],
  ])('%s → %s', (text, set) => {
    expect(show(setGerman(text))).toBe(set);
  });
});

describe('A hyphen between blanks becomes a dash', () => {
  test.each([
    ['Die Straße - wie immer - war leer.', 'Die Straße – wie immer – war leer.'],
    ['Berlin - Hamburg', 'Berlin – Hamburg'],
    ['ab 10 Uhr - oder später', 'ab 10~Uhr – oder später'],
    ['5 - 3', '5 - 3'],
    ['x - y', 'x - y'],
    ['- Wort', '- Wort'],
    ['Wort -', 'Wort -'],
    ['Vor- und Nachteile', 'Vor- und Nachteile'],
    ['a -- b', 'a -- b'],
  ])('%s → %s', (text, set) => {
    expect(show(setGerman(text))).toBe(set);
  });
});

describe('An address stays letter by letter', () => {
  test.each([
    "https://x.example/o'b",
    "www.x.example/a'b",
    "o'b@x.example",
    "it's.pdf",
    "/usr/o'b",
    "C:\\o'b",
  ])('%s', (address) => {
    expect(setGerman(address)).toBe(address);
    expect(setGerman(`Siehe "${address}".`)).toBe(`Siehe „${address}“.`);
  });
});

describe('A body is set', () => {
  test.each([
    { rule: 'over its inline elements', source: '"*Wort*"', html: '<p>„<em>Wort</em>“</p>' },
    {
      rule: 'from one element to another',
      source: '*"Wort* und **Wort"**',
      html: '<p><em>„Wort</em> und <strong>Wort“</strong></p>',
    },
    { rule: 'around code', source: '"`"a" 5 km`"', html: '<p>„<code>"a" 5 km</code>“</p>' },
    { rule: 'paragraph by paragraph', source: '"eins\n\n"zwei"', html: '<p>"eins</p>\n<p>„zwei“</p>' },
    {
      rule: 'within q as within a quotation',
      source: '<p><q>Er rief "Ja"</q></p>',
      html: '<p><q>Er rief ‚Ja‘</q></p>',
    },
    {
      rule: 'in headings, without another id',
      source: '## "Ja" - z.B. am 5. Mai',
      html: '<h2 id="abschnitt-ja-z-b-am-5-mai">„Ja“ – z._B. am 5.~Mai</h2>',
    },
    { rule: 'in cells', source: '| "a" |\n| - |\n| 5 km |', html: '<td>5~km</td>' },
    { rule: 'at line breaks', source: '20\nEuro', html: '<p>20~Euro</p>' },
    {
      rule: 'save in other languages',
      source: '<p lang="en">"Yes" <b lang="de">"Ja"</b> 5 km</p>',
      html: '<p lang="en">"Yes" <b lang="de">„Ja“</b> 5 km</p>',
    },
    {
      rule: 'save in code, keys and variables',
      source: '<p><kbd>"a"</kbd> <samp>"a"</samp> <var>"a"</var></p>',
      html: '<p><kbd>"a"</kbd> <samp>"a"</samp> <var>"a"</var></p>',
    },
  ])('$rule', ({ source, html }) => {
    expect(show(render(source).html)).toContain(html);
  });

  test('beside the number of a footnote, which stays', () => {
    expect(render('"Wort"[^1] und "Wort".[^1]\n\n[^1]: "Note"').text).toBe('„Wort“ und „Wort“.');
  });

  test('in a German article only', () => {
    expect(render('"Yes" - 5 km', 'en').html).toBe('<p>"Yes" - 5 km</p>');
    expect(show(render('"Ja" - 5 km', 'de-CH').html)).toBe('<p>„Ja“ – 5~km</p>');
  });

  test('so that its plain text keeps its words apart', () => {
    expect(render('z.B. am 5. Mai um 10 Uhr').text).toBe('z. B. am 5. Mai um 10 Uhr');
  });

  test('where the first article is damaged no further than its spaces', () => {
    const body = readFileSync(SEED, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
    const before = render(body, 'und').html;
    const after = render(body).html.replace(/<span lang="en">(.*?)<\/span>/g, '$1');
    expect(after).not.toBe(before);
    expect(after.replace(/\u00A0/g, ' ')).toBe(before);
  });
});

test.each(['"a" ', "a' ", 'z.B. ', '5 km ', ' - a', '„', '\'\'""', '&amp; "', '🚀 "x" '])(
  'Nothing of a text is lost: %j, many times',
  (part) => {
    const text = part.repeat(500);
    const plain = (value: string) =>
      value
        .replace(/[„“”‚‘’'"]/g, '"')
        .replace(/[\s]/g, '')
        .replace(/–/g, '-');
    expect(plain(setGerman(text))).toBe(plain(text));
  },
);

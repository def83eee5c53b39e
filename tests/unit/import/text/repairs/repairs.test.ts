import { describe, expect, test } from 'vitest';
import { applyChanges, type Change } from '../../../../../src/article/changes.ts';
import { repairCharacters, repairEntities } from '../../../../../src/import/text/repairs/characters.ts';
import { findDebrisAddresses, repairLinkDebris } from '../../../../../src/import/text/repairs/link-debris.ts';
import { repairQuotationMarks } from '../../../../../src/import/text/repairs/quotation-marks.ts';
import { repairSpaces } from '../../../../../src/import/text/repairs/spaces.ts';

const rows = (...pairs: [before: string, after: string][]) =>
  pairs.map(([before, after]) => ({ before, after }));
const same = (...texts: string[]) => texts.map((text) => ({ before: text, after: text }));

function testRepair(repair: (text: string) => Change[], cases: { before: string; after: string }[]): void {
  test.each(cases)('$before → $after', ({ before, after }) => {
    expect(applyChanges(before, repair(before))).toBe(after);
  });
}

describe('quotation marks that pair', () => {
  testRepair(
    repairQuotationMarks,
    rows(
      ['Er sagte:”Ja, gern.”', 'Er sagte: „Ja, gern.“'],
      ['Das Wort ”Lage” fiel.', 'Das Wort „Lage“ fiel.'],
      ['Das Wort "Lage" fiel.', 'Das Wort „Lage“ fiel.'],
      ['Das Wort “Lage” fiel.', 'Das Wort „Lage“ fiel.'],
      ['um”Weew Weeks”bis zu starten', 'um „Weew Weeks“ bis zu starten'],
      ['nannte es”Lage”und ging', 'nannte es „Lage“ und ging'],
      ['sie rief:”Halt!”Dann lief sie.', 'sie rief: „Halt!“ Dann lief sie.'],
      ['Er ging fort.”Nun gut”, sagte sie.', 'Er ging fort. „Nun gut“, sagte sie.'],
      ['(”Lage”) und ”Land”', '(„Lage“) und „Land“'],
      ['aber nur dort –”Ja”, hieß es', 'aber nur dort – „Ja“, hieß es'],
      ['Der ”Kurier”-Bericht', 'Der „Kurier“-Bericht'],
      ['„Eins“ und ”zwei”', '„Eins“ und „zwei“'],
      ['”Eins”,”zwei” und”drei”', '„Eins“, „zwei“ und „drei“'],
      ['Er sagte:„Ja.“', 'Er sagte: „Ja.“'],
      ['”Three Lions”feiern den Sieg', '„Three Lions“ feiern den Sieg'],
      ['Die „Agenda 2030“ und ”mehr”', 'Die „Agenda 2030“ und „mehr“'],
      ['ein Ende.” Dann sagte er: ”Ja.”', 'ein Ende.” Dann sagte er: „Ja.“'],
      ['‚Eins‘ und ”zwei”', '‚Eins‘ und „zwei“'],
    ),
  );
});

describe('quotation marks that prove nothing', () => {
  testRepair(
    repairQuotationMarks,
    same(
      'Trump:”Ich sagte:”Hören Sie, ja.”Und er sagte:”Gut?”China schwieg.',
      'Er sagte: ”Ja.',
      'Eins”zwei”drei”vier',
      'Der 19"-Monitor und das "Bild',
      'Er sagte: " Ja " und ging.',
      '«Ja», sagte er, "nein".',
      'Er sagte: „Ja, „nein“.',
      'Die "Aktivist"innen und der "Bürger"meister',
      'des "Spiegel"s',
      'Das "Un"wort',
      'Ein Blech von 24”x36” Größe',
      '12“Rohre und 14“Rohre',
      'Sie spielen Rock"n"Roll',
    ),
  );

  test('are left in an English passage', () => {
    const text = 'He said that the "move" was a mistake and that it should be stopped.';
    expect(applyChanges(text, repairQuotationMarks(text))).toBe(text);
  });

  test('do no harm to those of the paragraph that are proven before', () => {
    const text = 'Das ”Land” schwieg. Er sagte: ”Ja, „so.';
    expect(applyChanges(text, repairQuotationMarks(text))).toBe('Das „Land“ schwieg. Er sagte: ”Ja, „so.');
  });
});

describe('spaces before punctuation', () => {
  testRepair(
    repairSpaces,
    rows(
      ['Einreichung . Beamte', 'Einreichung. Beamte'],
      ['Ja , und', 'Ja, und'],
      ['Was ? Wer !', 'Was? Wer!'],
      ['20 % ; dann', '20 %; dann'],
      ['Er sagte : Nein', 'Er sagte: Nein'],
      ['(so) .', '(so).'],
      ['Ende .“', 'Ende.“'],
    ),
  );
  testRepair(
    repairSpaces,
    same(
      'Rot-Weiß Essen : FC Köln 3 : 1',
      '5 . 000 Euro',
      'max @ example . com',
      'und dann ...',
      'ein Stück .NET',
      'um .5 mehr',
      'Es stand 3 : 1',
      'schön :)',
      'so …',
      'a .. b',
    ),
  );
});

describe('entities', () => {
  testRepair(
    repairEntities,
    rows(
      ['Müller &amp; Söhne', 'Müller & Söhne'],
      ['&bdquo;Ja&ldquo;', '„Ja“'],
      ['f&uuml;r', 'für'],
      ['f&#252;r', 'für'],
      ['f&#xFC;r', 'für'],
      ['10&nbsp;%', '10\u00A0%'],
      ['a &amp;lt; b', 'a < b'],
      ['Silben&shy;trennung', 'Silbentrennung'],
      ['Gedanken&#150;strich', 'Gedanken–strich'],
    ),
  );
  testRepair(repairEntities, same('AT&T; das', 'R&D', '&unbekannt;', '&#0;', '&#xD800;', 'x &copy y'));
});

describe('characters that nobody sees', () => {
  testRepair(
    repairCharacters,
    rows(
      ['Silben\u00ADtrennung', 'Silbentrennung'],
      ['null\u200Bbreit\uFEFF', 'nullbreit'],
      ['Glocke\u0007', 'Glocke'],
      ['rechts\u202Elinks\u202C', 'rechtslinks'],
      ['ein\uFFFEs', 'eins'],
      ['Strich \u0096 hier \u0084so\u0093', 'Strich – hier „so“'],
    ),
  );
  testRepair(repairCharacters, same('Tab\tund\nZeile', '👩\u200D💻', 'a\u00A0b'));

  test.each([
    { text: 'a\u00AD', rule: 'soft-hyphens' },
    { text: 'a\u200B', rule: 'non-characters' },
  ])('are told apart: $rule', ({ text, rule }) => {
    expect(repairCharacters(text).map((change) => change.rule)).toEqual([rule]);
  });
});

describe('what is left of links', () => {
  testRepair(
    repairLinkDebris,
    rows(
      ['so. href=”https://a.de/x”target=”_ leer”> Dann', 'so. Dann'],
      ['<a href="https://a.de/x" target="_blank" rel="noopener">Hier</a> steht', 'Hier steht'],
      ['[url=https://a.de]Hier[/url] steht', 'Hier steht'],
      ["href='https://a.de/x' class='y z'>Hier", 'Hier'],
      ['target="_blank">Hier', 'Hier'],
    ),
  );
  testRepair(
    repairLinkDebris,
    same(
      'href ist ein Attribut',
      'Das Wort target="x" fehlt',
      'Der Wert target=50>40 gilt',
      'In HTML schreibt man href="x"> am Ende.',
      'Das Element <a> macht einen Link, und </a> beendet ihn.',
      'a < b und b > c',
    ),
  );

  test('gives the addresses that it held', () => {
    const text =
      'a href=”https://a.de/x”target=”_ leer”> b <a href="https://b.de/">c</a> [url=https://a.de/x]d[/url]';
    expect(findDebrisAddresses(repairLinkDebris(text))).toEqual(['https://a.de/x', 'https://b.de/']);
  });
});

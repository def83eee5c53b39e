import { describe, expect, test } from 'vitest';
import { findFindings } from '../../../../src/import/findings/find-findings.ts';
import { foundBy } from './found-by.ts';

describe('An unknown word is', () => {
  test.each([
    {
      what: 'a verb that is none',
      body: 'Der Rat führte sie auf eine zweifragte Krise zurück.',
      found: ['zweifragte'],
    },
    { what: 'a slip', body: 'Das ist heimisicher und reltativ gut.', found: ['heimisicher', 'reltativ'] },
    {
      what: 'a noun behind an adjective',
      body: 'Es geht um Chips wegen versteckter Hintertoors.',
      found: ['Hintertoors'],
    },
    {
      what: 'a noun behind an article',
      body: 'Der Rat sah die Tabllenführung der Stadt.',
      found: ['Tabllenführung'],
    },
    {
      what: 'one beside an English word in a title',
      body: 'Der Rat plant „Weew Weeks“ bis zum Start.',
      found: ['Weew'],
    },
    {
      what: 'several in a row',
      body: 'Der Rat sprach vrimelig knatzbur und ging.',
      found: ['vrimelig knatzbur'],
    },
  ])('$what', ({ body, found }) => {
    expect(foundBy('unknown-word', body)).toEqual(found);
  });

  test.each([
    { what: 'inflected', body: 'Den schnelleren Läufern gelangen die schönsten Sprünge der dunklen Nächte.' },
    {
      what: 'a compound',
      body: 'Die Regierungsverträge, Preiskriege und Sicherheitsbedrohungen der Chiphersteller.',
    },
    {
      what: 'a compound of adjectives',
      body: 'Die börsennotierten, werbefinanzierten und milliardenschweren Konzerne.',
    },
    {
      what: 'a verb with a particle',
      body: 'Er weiß, wann sie weiterkamen, hinausfielen und einzuschreiten hatten.',
    },
    {
      what: 'made by an ending',
      body: 'Die Digitalisierung der Souveränität, unwiderruflich, postkolonial und bezahlbar.',
    },
    { what: 'a number', body: 'Es waren einundzwanzig, fünftausend und beim zwölften Mal hundertzwanzig.' },
    {
      what: 'in the old or the Swiss spelling',
      body: 'Er mußte wissen, daß die Strasse grosse Schäden hat.',
    },
    { what: 'a name', body: 'Es kamen Zhipu und Moolenaar nach Xanzibau; Präsident Wrobbel sprach.' },
    { what: 'a word that comes again', body: 'Die Zhipu baut. Der Chef der Zhipu sagt es.' },
    { what: 'part of a foreign name', body: 'Er las den Corriere sportivo und die Jeunesse dorée.' },
    { what: 'an abbreviation or a sign', body: 'Die GPUs von Z.ai mit 5G, iPhone und TikToks.' },
    { what: 'in other words', body: 'Die Leser:innen und Kolleg*innen kamen.' },
    { what: 'with hyphens', body: 'Der Zhipu-Chef und die Wuzz-Frage.' },
    { what: 'code or an address', body: 'Man tippt `zwirbelfix` auf zwirbelfix.example.org ein.' },
    { what: 'in an English sentence', body: 'The frobnicator was sold to the bank of the town.' },
  ])('none that is $what', ({ body }) => {
    expect(foundBy('unknown-word', body)).toEqual([]);
  });

  test('is told once, and how often it stands there', () => {
    const findings = findFindings('Der Rat hat reltativ lange getagt.\n\nDer Ort ist reltativ gut.');
    expect(findings).toMatchObject([
      { rule: 'unknown-word', level: 'hint', line: 1, column: 13, got: '“reltativ”, 2 times' },
    ]);
  });

  test('is not looked for in other languages', () => {
    expect(foundBy('unknown-word', 'The reltativ frobnicator.', 'en')).toEqual([]);
  });
});

describe('A foreign word is', () => {
  test.each([
    { what: 'a verb in English', body: 'Sie wollen das amerikanische Recht zu subvert.', found: ['subvert'] },
    {
      what: 'a noun behind the genitive of a name',
      body: 'Deepseek fiel zurück. Deepseeks Stumble bietet eine Öffnung.',
      found: ['Stumble'],
    },
    {
      what: 'a noun behind an article',
      body: 'Der Rat sah eine Reconstruction der Stadt.',
      found: ['Reconstruction'],
    },
  ])('$what', ({ body, found }) => {
    expect(foundBy('foreign-word', body)).toEqual(found);
  });

  test.each([
    {
      what: 'a word that German has borrowed',
      body: 'Das Startup baut einen Chip mit einer App im Team, und die Kill-Switches sind online.',
    },
    { what: 'a name', body: 'Es spricht Chip Security Act über die Rolling Stones.' },
    { what: 'a company', body: 'Bei Apple und von Oracle kam nichts.' },
  ])('not $what', ({ body }) => {
    expect(foundBy('foreign-word', body)).toEqual([]);
  });
});

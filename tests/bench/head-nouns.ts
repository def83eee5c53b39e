/** A noun that stands at the end of compounds. */
export interface HeadNoun {
  readonly noun: string;
  /** Its inflected forms in small letters. */
  readonly forms: readonly string[];
  /** Whether a word that ends in a form, in small letters, does so without holding the noun. */
  isAccident(word: string): boolean;
}

/** The nouns, their other forms, and after a bar the accidents: ends of words, or whole words behind `=`. */
const NOUNS = `
Gericht gerichts gerichtes gerichte gerichten
Gesetz gesetzes gesetze gesetzen
Verbot verbots verbotes verbote verboten
Vertrag vertrags vertrages vertrage verträge verträgen
Minister ministers ministern
Präsident präsidenten
Partei parteien
Regierung regierungen
Politik
Wahl wahlen | auswahl auswahlen
Steuer steuern
Spiel spiels spieles spiele spielen | beispiel beispiels beispieles beispiele beispielen
Spieler spielers spielern
Meister meisters meistern
Verein vereins vereines vereine vereinen
Markt markts marktes markte märkte märkten
Preis preises preise preisen
Kosten
Geschäft geschäfts geschäftes geschäfte geschäften
Konzern konzerns konzernes konzerne konzernen
Unternehmen unternehmens
Bank banken
Chef chefs
Sprecher sprechers sprechern
Gruppe gruppen
Krieg kriegs krieges kriege kriegen
Recht rechts rechtes rechte rechten | albrecht albrechts liebrecht liebrechts lamprecht lamprechts ruprecht rupprecht aufrecht =brecht =brechts
Amt amts amtes amte ämter ämtern | gesamt beamte =samt
Werk werks werkes werke werken | =gewerk =gewerks =gewerke =gewerken
Haus hauses hause häuser häusern
Stadt städte städten | ingolstadt darmstadt
Schule schulen
Studie studien
Bericht berichts berichtes berichte berichten
Verfahren verfahrens
Projekt projekts projektes projekte projekten
Programm programms programme programmen
System systems systeme systemen
Gebiet gebiets gebietes gebiete gebieten
Sender senders sendern | reisender tausender anwesender abwesender passender absender absenders absendern versender
`;

const FEWEST_COMPOUNDS = 3;

/** A word, hyphens inside. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;

/** A noun with the articles that a search for it has to find. */
export interface NounGold {
  readonly noun: string;
  /** By article: the word that holds the noun. */
  readonly articles: ReadonlyMap<number, string>;
}

/**
 * Finds the articles that hold a noun: alone or at the end of a capitalised word, in any of its forms. It looks at the
 * letters only, and so knows nothing of how compounds are split.
 * @returns the nouns that end at least three different compounds
 */
export function findNouns(texts: readonly string[]): NounGold[] {
  const words = texts.map((text) => [...new Set(text.match(WORD))].filter((word) => /^\p{Lu}/u.test(word)));
  return readNouns().flatMap(({ noun, forms, isAccident }) => {
    const isForm = new Set(forms);
    const holds = (word: string) => {
      const small = word.toLowerCase();
      return forms.some((form) => small.endsWith(form)) && !isAccident(small);
    };
    const compounds = new Set(words.flat().filter((word) => !isForm.has(word.toLowerCase()) && holds(word)));
    if (compounds.size < FEWEST_COMPOUNDS) return [];
    const articles = new Map<number, string>();
    for (const [number, ofText] of words.entries()) {
      const word = ofText.find(holds);
      if (word !== undefined) articles.set(number, word);
    }
    return [{ noun, articles }];
  });
}

function readNouns(): HeadNoun[] {
  return NOUNS.trim()
    .split('\n')
    .map((line) => {
      const [forms = [], accidents = []] = line.split('|').map((part) => part.trim().split(/\s+/));
      const [noun = ''] = forms;
      const isAccident = (word: string) =>
        accidents.some((end) => (end.startsWith('=') ? word === end.slice(1) : word.endsWith(end)));
      return { noun, forms: forms.map((form) => form.toLowerCase()), isAccident };
    });
}

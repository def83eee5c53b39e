/**
 * What words are made with: the parts before and behind others by which German makes new ones, in lower case and
 * divided by white space.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What stands before an adjective or a participle and turns or heightens its meaning. */
export const QUALIFIERS = list(`
  un nicht hoch höchst tief über unter ultra hyper super extra anti pro neo post prä pan multi inter intra
  trans sub semi halb viel voll teil wieder wohl alt neu früh spät fern nah nord süd ost west mittel inner
  außer ober nieder zentral gesamt selbst allgemein gleich kreuz ur erz stock tod bitter grund groß klein
  kurz lang weit schwer leicht frei fest ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mehr
  meist viert dritt zweit fünft best rechts links sozial mit geo bio öko neuro poly mono euro afro mega giga
  mikro makro nano psycho pseudo quasi
`);

/** What stands before a verb, as a part of its own or not. */
export const PARTICLES = list(`
  abwärts ab aneinander an aufeinander aufwärts auf auseinander aus bei bereit beisammen bloß breit brach
  dabei daher dahin dafür dagegen daneben daran dar davon dazu dazwischen durcheinander durch einher ein
  empor entgegen entlang entzwei fehl fern fertig fest flach fort frei gegenüber gerade gleich glatt gut
  halt heim herab heran herauf heraus herbei herein hernieder herüber herum herunter hervor her hierher
  hinab hinan hinauf hinaus hindurch hinein hinterher hinterrücks hinter hintan hinüber hinunter hinweg
  hinzu hin hoch hohn ineinander kalt kaputt kennen klar klein krank kund kürzer lahm leer leicht leid los
  miss mit nach nahe nebeneinander nieder offen preis quer raus rauf rein rüber rück runter ruhig sauber
  schief schlecht schön schwarz schwer selig sicher spazieren statt still stand stehen tief teil tot trocken
  überein überhand über umher um unter verloren voll voneinander voran vorab vorauf voraus vorbei vorher
  vorlieb vorüber vorweg vorwärts vor wahr warm weg weh weis weiter wett wider wiederauf wiederher wiederein
  wieder wund zu zueinander zufrieden zurecht zurück zusammen zuvor zuwider zwischen be ver ent er zer
`);

/** What stands behind another word and makes an adjective of it, many of them adjectives themselves. */
export const ADJECTIVE_ENDINGS = list(`
  mäßig fähig würdig förmig artig haltig seitig stellig köpfig teilig tägig stündig minütig wöchig monatig
  jährig sprachig stöckig spurig gradig prozentig pfündig wertig gründig haft los frei reich arm voll leer
  weit breit bar sam isch istisch lich weise wärts fach mals nah fern getreu treu fest sicher tauglich
  pflichtig berechtigt bedingt gerecht abhängig bezogen basiert orientiert kundig müde süchtig gierig lastig
  intensiv neutral typisch spezifisch ähnlich technisch politisch rechtlich wirtschaftlich wissenschaftlich
  freundlich feindlich gefährdet geprägt gesteuert finanziert übergreifend schwer stark schwach willig
  trächtig wütig relevant kritisch konform affin eigen eng dicht echt rot grün blau schwarz weiß gelb
`);

/** Endings of adjectives that come with their Latin stems, as a pattern. */
export const LATIN_ADJECTIVE = 'isch|ier(?:t|end|bar)|[iu]ell|[nmrst]ell|är|ös|abel|ibel|oid|phil|phob';

/** Endings of nouns that come with their stems, Latin ones mostly, as a pattern. */
export const NOUN_ENDING =
  '(?:is)?ierung(?:en|s)?|[le]erei(?:en)?|elei(?:en)?|ism(?:us|en)|istin(?:nen)?|ität(?:en|s)?|olog(?:e[ns]?|in(?:nen)?|ie)|' +
  'ation(?:en|s)?|gra(?:f|ph)ie|itis|enz|(?:[hk]eit|schaft)(?:en)?';

/** What a word by itself says about the language of its sentence; most say nothing. */
export type WordLanguage = 'en' | 'de' | undefined;

/*
 * Function words that only one of the two languages has. Words of both are on neither list: in, an, was, war, will,
 * so, am, man, also, her, all, on, no, do. A few foreign to neither (Spanish a, no; French on, me) are left out too.
 */
const ENGLISH = `
  the and of to from with for by at as into about between against because than then if but or
  is are were be been being has have had having does did can could would should may might must shall
  this that these those there their they them he she it its his him we our us you your my i
  who whom whose what which when where why how not nor only any some every each other such
  more most very just now still after before while although though since until without within
`
  .trim()
  .split(/\s+/);

const ENGLISH_WORDS: ReadonlySet<string> = new Set(ENGLISH);

const LOOKS_ENGLISH = new RegExp(`\\b(?:${ENGLISH.join('|')}|\\w+n['’]t)\\b`, 'gi');

const GERMAN_WORDS: ReadonlySet<string> = new Set(
  `
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
  und oder aber sondern denn weil dass daß ob wenn als wie
  ist sind sei wird werden wurde wurden worden hat haben hatte hatten sein seien waren
  kann können konnte muss müssen soll sollen sollte darf dürfen wollte wollen
  ich du er es sie wir ihr ihm ihn ihnen mich mir dich dir sich uns euch
  mein dein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere
  nicht auch noch nur schon sehr mehr wieder immer doch jedoch dann hier dort da nun
  mit von vom zu zum zur bei beim nach vor aus auf für über unter durch gegen ohne um bis seit
  im ins zwischen während wegen sowie diese dieser dieses diesen diesem
`
    .trim()
    .split(/\s+/),
);

/** Endings that German words have and English ones lack; `young`, `Samsung` and `strung` are told apart. */
const GERMAN_ENDING =
  /(?:(?<!ams|str|spr|y)ung(?:en|s)?|[hk]eit(?:en)?|schaft(?:en)?|tät(?:en)?|(?:isch|lich)(?:e[mnrs]?)?|ige[mnr]|ieren|iert(?:e[mnrs]?)?)$/;

/** Longer than any word; a longer run of characters says nothing. */
const LONGEST_WORD = 60;

const CONTRACTION =
  /^(?:\w+n’t|(?:i|you|we|they|he|she|it|who)’(?:re|ve|ll|d|m)|(?:it|he|she|that|there|what)’s)$/;

/**
 * Says what a word alone tells about its language.
 * @param word without punctuation around it, as it is written: capitals tell `US` from `us`
 */
export function languageOfWord(word: string): WordLanguage {
  if (word.length > LONGEST_WORD) return undefined;
  if (/[äöüß]/i.test(word)) return 'de';
  const isAcronym = word.length > 1 && word === word.toUpperCase();
  const small = word.toLowerCase().replace(/['‘]/g, '’');
  if (GERMAN_WORDS.has(small)) return 'de';
  if (ENGLISH_WORDS.has(small)) return isAcronym ? undefined : 'en';
  if (CONTRACTION.test(small)) return 'en';
  return small.length > 5 && GERMAN_ENDING.test(small) ? 'de' : undefined;
}

/** Tells quickly whether a text can hold at least so many English function words; it may err for it, never against. */
export function canBeEnglish(text: string, least: number): boolean {
  LOOKS_ENGLISH.lastIndex = 0;
  for (let found = 0; found < least; found += 1) if (!LOOKS_ENGLISH.test(text)) return false;
  return true;
}

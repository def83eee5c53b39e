import { createRandom, draw } from './random.ts';

/** A word as one types it: letters and digits, with hyphens, apostrophes and points inside. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'.,/&][\p{L}\p{M}\p{N}]+)*/gu;

/** Shorter words are left out, unless they are abbreviations in capitals or hold a digit. */
const LEAST_LETTERS = 4;

/** German function words, auxiliaries and what only asks; nobody types them as a keyword. */
const STOP_WORDS = new Set(
  `aber alle allem allen aller alles also andere anderem anderen anderer anderes auch außer außerdem bald bereits
  beide beiden beim bevor bezüglich bin bist bzw. dabei dadurch dafür dagegen daher dahin damals damit danach
  daneben daran darauf daraus darf darin darum darunter darüber dass davon davor dazu dein deine deinem deinen deiner
  dem den denen denn dennoch der deren derer des deshalb dessen desto deswegen dich dies diese diesem diesen dieser
  dieses doch dort durch dürfen eben ebenfalls ebenso eigentlich ein eine einem einen einer eines einige einigen
  einiger einiges einmal entweder erst etwa etwas euch euer eure falls fast ferner für ganz gegen gegenüber gemäß
  genau gerade gern gewesen geworden gibt gleich haben habe habt hast hatte hatten hatte hattest hätte hätten hier
  hierbei hierfür hinter ihm ihnen ihr ihre ihrem ihren ihrer ihres immer indem infolge innerhalb insgesamt irgend
  irgendein jede jedem jeden jeder jedes jedoch jemals jemand jene jenem jenen jener jenes jetzt kann kannst kein keine
  keinem keinen keiner keines können könnt könnte könnten laut machen macht machte machten mehr mehrere mein meine
  meinem meinen meiner meist meisten mich mindestens mittels muss musst musste mussten müssen müsste nach nachdem
  neben nicht nichts niemals niemand noch nun nur oben oder ohne oftmals schon sehr seid sein seine seinem seinen
  seiner seines seit seitdem selbst sich sie siehe sind sodass sofern sogar solche solchem solchen solcher solches
  soll sollen sollte sollten somit sondern sonst soweit sowie sowohl statt stets trotz trotzdem über überhaupt um
  und uns unser unsere unserem unseren unserer unter viel viele vielem vielen vieler vielleicht vielmehr vom von vor
  vorher wann warum war waren warst wäre wären was weder wegen weil weiter weitere weiteren weiterer welch welche
  welchem welchen welcher welches wem wen wenig wenige weniger wenn wer werde werden werdet weshalb wessen weswegen wie
  wieder wieso wieviel wieviele wievielen will willst wird wirklich wirst wo wobei wodurch wofür wogegen woher wohin
  wollen wollte wollten womit wonach woran worauf woraus worden worin worüber worum worunter wovon wovor wozu während
  wurde wurden würde würden ziemlich zu zudem zuerst zum zumindest zur zwar zwischen`.split(/\s+/),
);

/** The words of a text that a reader would type, each once, in the order of the text. */
export function contentWords(text: string): string[] {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(WORD)) {
    const key = word.toLowerCase();
    const isLong = word.length >= LEAST_LETTERS || (word.length > 1 && /^[\p{Lu}\p{N}]+$|\p{N}/u.test(word));
    if (isLong && !STOP_WORDS.has(key) && !words.has(key)) words.set(key, word);
  }
  return [...words.values()];
}

/** A few keywords of a question, with the number of the text that answers it. */
export interface KeywordQuery {
  readonly words: readonly string[];
  readonly article: number;
}

/**
 * Which of the content words are drawn from. Readers look for nouns and names, which German writes with a capital, and
 * for numbers; with `any`, verbs and adjectives are keywords as well, which an answer often words differently.
 */
export type WordKind = 'nouns' | 'any';

/**
 * Draws keywords from questions: of each one's content words `count` by chance without repetition, in the order
 * of the question. A question with fewer is left out.
 * @param questions by article; their order numbers the articles
 */
export function drawKeywords(
  questions: readonly (readonly string[])[],
  count: number,
  kind: WordKind,
  seed: number,
): KeywordQuery[] {
  const random = createRandom(seed);
  return questions.flatMap((ofArticle, article) =>
    ofArticle
      .map((question) => contentWords(question).filter((word) => kind === 'any' || isNoun(word)))
      .filter((words) => words.length >= count)
      .map((words) => ({ words: draw(words, count, random), article })),
  );
}

function isNoun(word: string): boolean {
  return /^\p{Lu}|\p{N}/u.test(word);
}

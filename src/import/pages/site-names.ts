/** Divides a page's title from the names of section and site; the signs between words have blanks around them. */
const SEPARATOR = /\s+(?:[|–—•·»›/]|-{1,2}|::|\+{3})\s+|\s*\|\s*|\s::\s/u;

/** A name of a section or of a site is no longer, in words. */
const MAX_WORDS = 5;

/** What else stands behind a headline. */
const SECTIONS =
  /^(?:nachrichten|aktuell|aktuelles|politik|wirtschaft|sport|kultur|panorama|lokales|regional|region|wissen|wissenschaft|gesellschaft|meinung|ausland|inland|news|startseite|home|blog|magazin|digital|netzwelt|reise|leben|stadt|land|pressemitteilung(?:en)?|presse)$/i;

/** Makes two texts comparable: letters and digits only, in lower case, compatible forms made one. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Cuts the names of section and site off a page's title.
 * @param known names that the site goes by; parts of its host are names too
 * @param headlines the page's headlines: what one of them says is no name
 */
export function cutSiteName(
  title: string,
  {
    known,
    host,
    headlines,
  }: {
    readonly known: readonly string[];
    readonly host: string | undefined;
    readonly headlines: readonly string[];
  },
): string {
  const folded = headlines.map(foldText);
  const pieces = split(title);
  const whole = (from: number, to: number) => title.slice(pieces[from]?.start, pieces[to - 1]?.end);
  for (let to = pieces.length; to > 0; to -= 1) {
    for (const from of [0, 1]) {
      if (from < to && folded.includes(foldText(whole(from, to)))) return whole(from, to);
    }
  }
  let end = pieces.length;
  while (end > 1 && isName(pieces[end - 1] as Piece, known, host)) end -= 1;
  const start = end > 1 && isSite(pieces[0]?.text ?? '', known, host) ? 1 : 0;
  return whole(start, end);
}

/** Tells whether a text is a name of the site. */
export function isSite(text: string, known: readonly string[], host: string | undefined): boolean {
  const name = foldText(text);
  if (name === '') return false;
  if (known.some((other) => foldText(other) === name)) return true;
  const isHost = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(text.trim());
  const label = foldText(host?.replace(/^www\./, '').replace(/\.[a-z]+$/, '') ?? '').replace(
    /(?:ae|oe|ue)/g,
    vowel,
  );
  return (
    isHost ||
    (name.length > 2 && label.length > 2 && name.replace(/[äöü]/g, plain).startsWith(label.slice(0, 12)))
  );
}

const vowel = (pair: string) => pair.charAt(0);
const plain = (letter: string) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sign before it. */
  readonly sign: string;
}

function split(title: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let sign = '';
  for (const match of title.matchAll(new RegExp(SEPARATOR, 'gu'))) {
    pieces.push({ text: title.slice(start, match.index), start, end: match.index, sign });
    start = match.index + match[0].length;
    sign = match[0].trim();
  }
  return [...pieces, { text: title.slice(start), start, end: title.length, sign }];
}

/** A dash stands within headlines too, so that what follows it must be known; other signs stand before names only. */
function isName({ text, sign }: Piece, known: readonly string[], host: string | undefined): boolean {
  if (isSite(text, known, host) || SECTIONS.test(text)) return true;
  return !/^[–—-]/.test(sign) && text.split(/\s+/).length <= MAX_WORDS;
}

/** A piece of markup in a text in XML; what lies between two of them is running text. */
export interface XmlToken {
  readonly kind: 'open' | 'close' | 'empty' | 'cdata' | 'comment' | 'instruction' | 'declaration';
  /** Of a tag as it is written, with its prefix, and of a declaration (`DOCTYPE`); empty for all others. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const NAME = /[\p{L}_][\p{L}\p{N}_.:-]*/uy;

/**
 * Divides a text in XML into its markup. Nothing is refused: a mark that never closes runs to the end of the text, a
 * tag with an unpaired quotation mark up to its first `>` or to the next `<`, and a `<` that begins no markup is text.
 * A declaration with declarations within it (`<!DOCTYPE rss [`) ends behind its bracket. Takes linear time.
 * @param from where to begin, in UTF-16 units
 */
export function* scanXml(text: string, from = 0): Generator<XmlToken> {
  for (let at = text.indexOf('<', from); at >= 0; ) {
    const token = readToken(text, at);
    if (token) yield token;
    at = text.indexOf('<', token?.end ?? at + 1);
  }
}

/** `content:encoded` → `encoded`: a name in lower case, without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function readToken(text: string, start: number): XmlToken | undefined {
  const upTo = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
  };
  if (text.startsWith('<!--', start))
    return { kind: 'comment', name: '', start, end: upTo('-->', start + 4) };
  if (text.startsWith('<![CDATA[', start)) return { kind: 'cdata', name: '', start, end: upTo(']]>', start) };
  if (text.startsWith('<?', start)) return { kind: 'instruction', name: '', start, end: upTo('?>', start) };
  const mark = text[start + 1];
  const name = nameAt(text, mark === '/' || mark === '!' ? start + 2 : start + 1);
  if (name === '') return undefined;
  const end = endOfTag(text, start, mark === '!');
  if (mark === '!') return { kind: 'declaration', name, start, end };
  if (mark === '/') return { kind: 'close', name, start, end };
  return { kind: text.startsWith('/>', end - 2) ? 'empty' : 'open', name, start, end };
}

function nameAt(text: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? '';
}

/** Where a tag ends that begins at `start`; a `>` within quotation marks does not end it. */
function endOfTag(text: string, start: number, isDeclaration: boolean): number {
  let quote = '';
  let quotedEnd = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === '<') return quotedEnd || at;
    if (quote !== '') {
      if (char === quote) quote = '';
      else if (char === '>') quotedEnd ||= at + 1;
    } else if (char === '>' || (isDeclaration && char === '[')) return at + 1;
    else if (char === '"' || char === "'") quote = char;
  }
  return quotedEnd || text.length;
}

import type { Change } from '../../../article/changes.ts';
import { decodeEntity } from '../prose.ts';

/** What windows-1252 has at 0x80 to 0x9f; a code of that range in a text is a byte that was never decoded. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const SOFT_HYPHEN = /\u00AD/;

/**
 * Characters that nobody sees and no text needs: controls, non-characters (Unicode, 23.7), zero-width spaces, marks
 * of the byte order, and the controls of direction that a site refuses. Joiners stay: emoji and scripts need them.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Noncharacter_Code_Point}/gu;

const ENTITY = /&(#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]\w{1,30});/g;

/** Takes out soft hyphens and what is no character, and puts dashes and marks where their bytes were not decoded. */
export function repairCharacters(text: string): Change[] {
  return [...text.matchAll(INVISIBLE)].map(({ 0: before, index }) => ({
    offset: index,
    before,
    after: replaceInvisible(before),
    rule: SOFT_HYPHEN.test(before) ? 'soft-hyphens' : 'non-characters',
  }));
}

function replaceInvisible(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const replaced = code >= 0x80 && code <= 0x9f ? (WINDOWS_1252[code - 0x80] ?? '') : '';
  return /[\u0080-\u009f]/.test(replaced) ? '' : replaced;
}

/** Puts characters where entities stand for them; one that was encoded twice is decoded twice. */
export function repairEntities(text: string): Change[] {
  return [...text.matchAll(ENTITY)].flatMap(({ 0: before, 1: name = '', index }) => {
    const once = name === 'amp' ? readSecond(text, index + before.length) : undefined;
    const whole = once ? before + once.rest : before;
    const after = decode(once?.name ?? name);
    return after === undefined ? [] : [{ offset: index, before: whole, after, rule: 'entities' }];
  });
}

/** Behind `&amp;`: the rest of an entity whose & was encoded, `nbsp;`. */
function readSecond(text: string, at: number): { name: string; rest: string } | undefined {
  const [rest, name] =
    /^(#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]\w{1,30});/.exec(text.slice(at, at + 34)) ?? [];
  return rest && name && decode(name) !== undefined ? { name, rest } : undefined;
}

/** The character of an entity, none for an invisible one; undefined where there is no such entity. */
function decode(name: string): string | undefined {
  const char = decodeEntity(name);
  return char?.replace(INVISIBLE, replaceInvisible);
}

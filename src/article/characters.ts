/** A character that no text of the site may hold. */
export interface ForbiddenCharacter {
  /** Index in the text, in UTF-16 units. */
  readonly index: number;
  /** Such as `U+202E`. */
  readonly name: string;
}

/**
 * Control characters except tab and line breaks, halves of characters, and the bidirectional embeddings,
 * overrides and isolates, with which a text shows something other than it says (CVE-2021-42574, Unicode TR 36).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/u;
const EVERY_FORBIDDEN = new RegExp(FORBIDDEN, 'gu');

/** The beginning of a text, at most `length` UTF-16 units long, never ending in half a character. */
export function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** Finds the first character of a text that must not be published. */
export function findForbiddenCharacter(text: string): ForbiddenCharacter | undefined {
  const index = text.search(FORBIDDEN);
  if (index < 0) return undefined;
  return { index, name: `U+${hexOf(text.charAt(index))}` };
}

/** Writes every such character as `\u202E`, so that a message shows what a text holds and is not turned around. */
export function escapeForbidden(text: string): string {
  return text.replace(EVERY_FORBIDDEN, (character) => `\\u${hexOf(character)}`);
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

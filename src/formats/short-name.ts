/**
 * Shortens a name to what fits: whole words, or its beginning with an ellipsis where not even the first one fits.
 * @param most the most characters, at least 2
 */
export function shortenName(name: string, most: number): string {
  const characters = [...name.trim()];
  if (characters.length <= most) return characters.join('');
  // One character more tells whether the last word is whole.
  const start = characters.slice(0, most + 1).join('');
  const words = start.replace(/\s+\S*$/u, '').replace(/(?:\s+[\p{P}\p{S}]+)+$/u, '');
  const isName = words !== start && /[\p{L}\p{N}]/u.test(words);
  return isName
    ? words
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

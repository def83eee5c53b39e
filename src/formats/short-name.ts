/**
 * Shortens a name to what fits: whole words, or the beginning of the first one with an ellipsis.
 * @param most the most characters, at least 2
 */
export function shortenName(name: string, most: number): string {
  const characters = [...name];
  if (characters.length <= most) return name;
  const words = characters
    .slice(0, most + 1)
    .join('')
    .replace(/[\s\p{P}]+\S*$/u, '');
  return [...words].length <= most ? words : `${characters.slice(0, most - 1).join('')}…`;
}

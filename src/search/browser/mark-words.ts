/**
 * Puts `<mark>` around every whole occurrence of the words below an element, whatever their case.
 * @returns the marks, in the order of the text
 */
export function markWords(root: HTMLElement, words: readonly string[]): HTMLElement[] {
  const pattern = wordPattern(words);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.flatMap((text) => {
    const marks: HTMLElement[] = [];
    // From the end, so that the indices before a mark stay true.
    for (const match of [...text.data.matchAll(pattern)].reverse()) {
      const found = text.splitText(match.index);
      found.splitText(match[0].length);
      const mark = document.createElement('mark');
      found.replaceWith(mark);
      mark.append(found);
      marks.unshift(mark);
    }
    return marks;
  });
}

/** Matches each of the words where it stands as a whole word, whatever its case; the longer of two goes first. */
function wordPattern(words: readonly string[]): RegExp {
  const alternatives = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

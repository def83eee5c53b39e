import { formatCount } from '../article/german.ts';
import { MARK_PARAMETER as PARAMETER } from '../article/urls.ts';

/**
 * Around an article's body (`<search-marks>`): marks the words with which the search found the article, as
 * the address names them (`?suche=…`), and offers to take the marks away.
 */
class SearchMarks extends HTMLElement {
  connectedCallback(): void {
    const words =
      new URLSearchParams(location.search).get(PARAMETER)?.slice(0, 500).split(/\s+/).filter(Boolean) ?? [];
    if (words.length === 0) return;
    const marks = markWords(this, words);
    if (marks.length === 0) return;
    const bar = document.createElement('p');
    bar.className = 'marks-bar ui';
    const count = document.createElement('span');
    count.textContent = `${formatCount(marks.length, 'Fundstelle', 'Fundstellen')} markiert`;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = 'Markierung aufheben';
    button.addEventListener('click', () => {
      for (const mark of marks) mark.replaceWith(...mark.childNodes);
      this.normalize();
      bar.remove();
      const url = new URL(location.href);
      url.searchParams.delete(PARAMETER);
      history.replaceState(null, '', url);
    });
    bar.append(count, button);
    this.prepend(bar);
  }
}

/**
 * Puts `<mark>` around every whole occurrence of the words below an element, whatever their case.
 * @returns the marks, in the order of the text
 */
function markWords(root: HTMLElement, words: readonly string[]): HTMLElement[] {
  const alternatives = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
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

customElements.define('search-marks', SearchMarks);

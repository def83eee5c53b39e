import { formatNumber } from '../../article/german.ts';
import { findPart } from '../../reader/reader-element.ts';
import { FACETS, type Facets } from '../facets.ts';
import type { Query } from '../query.ts';
import { copyTemplate, setText } from './templates.ts';

/** So many values of a facet stand open to sight. */
const MOST_SHOWN = 8;

/**
 * Prints what each facet offers. The focus stays on the value that had it, or where that has gone on the value in
 * its place.
 */
export function printFacets(page: HTMLElement, facets: Facets, query: Query): void {
  for (const facet of FACETS) {
    const group = findPart(page, facet);
    const boxes = () => [...group.querySelectorAll('input')];
    const focused = boxes().indexOf(document.activeElement as HTMLInputElement);
    const value = boxes()[focused]?.value;
    const options = facets[facet].map((entry) => {
      const option = copyTemplate(page, 'option');
      const box = findPart<HTMLInputElement>(option, 'box');
      box.name = group.dataset['parameter'] ?? '';
      box.value = entry.value;
      box.checked = query[facet].includes(entry.value);
      setText(option, 'value', entry.value);
      setText(option, 'count', formatNumber(entry.count));
      return option;
    });
    const rest = findPart<HTMLDetailsElement>(group, 'rest');
    group.hidden = options.length === 0;
    rest.hidden = options.length <= MOST_SHOWN;
    findPart(group, 'options').replaceChildren(...options.slice(0, MOST_SHOWN));
    findPart(rest, 'more-options').replaceChildren(...options.slice(MOST_SHOWN));
    // What is chosen is never out of sight.
    if (rest.querySelector(':checked')) rest.open = true;
    if (focused < 0) continue;
    const box = boxes().find((box) => box.value === value) ?? boxes()[focused] ?? boxes().at(-1);
    box?.focus();
  }
}

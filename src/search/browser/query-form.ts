import { findPart } from '../../reader/reader-element.ts';
import { ORDERS, PARAMETERS, parseQuery, printQuery, type Query } from '../query.ts';

/** What becomes of the address when a query is answered. */
export type History = 'push' | 'replace' | 'keep';

/**
 * Puts a query into the form; what facets offer is printed with the answer.
 * @returns the query with the days that the fields took: none that does not exist
 */
export function fillForm(page: HTMLElement, query: Query): Query {
  const from = findPart<HTMLInputElement>(page, 'from');
  const to = findPart<HTMLInputElement>(page, 'to');
  findPart<HTMLInputElement>(page, 'input').value = query.text;
  // It goes with the form where the words are to be searched as they were typed.
  findPart<HTMLInputElement>(page, 'literal').disabled = !query.isLiteral;
  from.value = query.from;
  to.value = query.to;
  for (const radio of page.querySelectorAll<HTMLInputElement>(`[name="${PARAMETERS.order}"]`)) {
    radio.checked = (ORDERS[radio.value] ?? 'relevance') === query.order;
  }
  return { ...query, from: from.value, to: to.value };
}

/** The query as the form stands. */
export function readForm(page: HTMLElement): Query {
  const data = new FormData(findPart<HTMLFormElement>(page, 'form'));
  return parseQuery(new URLSearchParams([...data].map(([name, value]) => [name, `${value}`])));
}

/** Writes a query into the address. */
export function rememberQuery(query: Query, how: History): void {
  const parameters = `${printQuery(query)}`;
  const address = parameters ? `?${parameters}` : location.pathname;
  if (how === 'keep' || address === (location.search || location.pathname)) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

import type { Graph, Thing } from 'schema-dts';

/**
 * Prints what a page tells machines of itself, for one script element. No text in it can end that element.
 * @param things without a context of their own
 */
export function printJsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

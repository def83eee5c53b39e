import type { BreadcrumbListLeaf } from 'schema-dts';
import type { Publication } from '../publication.ts';

/** A page on the way to another one. */
export interface Step {
  readonly label: string;
  /** Its address with the base path. */
  readonly href: string;
}

/**
 * Describes where a page lies, as a schema.org `BreadcrumbList`.
 * @param steps from the one below the front page in, the page itself being the last
 */
export function describeBreadcrumb(steps: readonly Step[], publication: Publication): BreadcrumbListLeaf {
  const { name, url, toWhole } = publication;
  const way = [
    { name, item: url },
    ...steps.map(({ label, href }) => ({ name: label, item: toWhole(href) })),
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

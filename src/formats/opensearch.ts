import { x } from 'xastscript';
import { printXml } from './print-xml.ts';
import type { Publication } from './publication.ts';
import { shortenName } from './short-name.ts';

/** Where the parts of the search lie, as paths with the base path. */
export interface SearchPlaces {
  readonly page: string;
  /** The description that is printed here. */
  readonly description: string;
  /** An icon in SVG. */
  readonly icon: string;
}

/**
 * Prints the OpenSearch description by which a browser offers the site as a search engine. It names no suggestions:
 * they would need a server.
 * @param parameter the name that a query has in the address of the search page
 */
export function printOpenSearch(publication: Publication, places: SearchPlaces, parameter: string): string {
  const { name, description, toWhole } = publication;
  return printXml(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', shortenName(name, 16)),
      x('LongName', shortenName(name, 48)),
      x('Description', shortenName(description, 1024)),
      x('Url', {
        type: 'text/html',
        rel: 'results',
        template: `${toWhole(places.page)}?${parameter}={searchTerms}`,
      }),
      x('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: toWhole(places.description),
      }),
      x('Image', { width: 16, height: 16, type: 'image/svg+xml' }, toWhole(places.icon)),
      x('Language', 'de'),
      x('InputEncoding', 'UTF-8'),
      x('OutputEncoding', 'UTF-8'),
    ]),
  );
}

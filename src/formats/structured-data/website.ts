import type { SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import type { Publication } from '../publication.ts';
import { describePublisher } from './publisher.ts';

/**
 * Describes the site with its search, as a schema.org `WebSite`.
 * @param search path of the search page
 * @param parameter the name that a query has in its address
 */
export function describeWebSite(publication: Publication, search: string, parameter: string): WebSiteLeaf {
  const { name, description, url, toWhole } = publication;
  const potentialAction: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${toWhole(search)}?${parameter}={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    name,
    description,
    url,
    inLanguage: 'de',
    publisher: describePublisher(publication),
    potentialAction,
  };
}

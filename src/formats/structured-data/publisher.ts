import type { OrganizationLeaf } from 'schema-dts';
import type { Publication } from '../publication.ts';

/** Describes who publishes the site: all that is known of them is the site's name. */
export function describePublisher({ name, url }: Publication): OrganizationLeaf {
  return { '@type': 'Organization', name, url };
}

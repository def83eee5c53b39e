import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import { articleIdAt } from '../article/urls.ts';

/** The namespace of every identity, once drawn by lot. Another would make every article new to every reader. */
const NAMESPACE = '86e64f3b-2f89-4b97-8a6f-dc3627edfb1c';

/**
 * What feeds and e-books know an article by: `urn:uuid:…`, made of the site's id and the article's first path. It
 * stays when the title, the domain or the base path changes, when the article is imported again, and when its file
 * moves and its former address becomes an alias, as long as aliases stand oldest first.
 * @param siteId the `id` of `src/site.ts`
 */
export function articleIdentity({ id, aliases }: Pick<Article, 'id' | 'aliases'>, siteId: string): string {
  const firstId = aliases.flatMap((alias) => articleIdAt(alias.slice(1)) ?? [])[0] ?? id;
  return `urn:uuid:${uuidOf(`${siteId}/artikel/${firstId}`)}`;
}

/** The UUID of a name, always the same: version 5 of RFC 9562 in a namespace of our own. */
export function uuidOf(name: string): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  // Four bits say the version, two the variant.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

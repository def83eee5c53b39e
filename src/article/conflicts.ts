import type { Fault } from './fault.ts';
import { slugify } from './slug.ts';

/** What of an article, or of a page of the operator's, can collide with another one. */
export interface Claim {
  /** The file's path, as faults name it. */
  readonly file: string;
  /** Its own address without the base path, such as `/artikel/2025/x/`. */
  readonly address: string;
  readonly aliases: readonly string[];
  readonly topics: readonly string[];
}

/**
 * Finds aliases that are the address or alias of another article or page, or that a section of the site
 * already has, and topics whose different names would share one address.
 * @param taken tells whether the site itself prints a page at an address
 */
export function findConflicts(claims: readonly Claim[], taken: (address: string) => boolean): Fault[] {
  return [...findAliasConflicts(claims, taken), ...findTopicConflicts(claims)];
}

function findAliasConflicts(claims: readonly Claim[], taken: (address: string) => boolean): Fault[] {
  const owners = new Map(claims.map(({ address, file }) => [address, { file, isAlias: false }]));
  const faults: Fault[] = [];
  for (const { file, aliases } of claims) {
    aliases.forEach((alias, index) => {
      const address = normaliseAddress(alias);
      const site = taken(address) ? { file: 'a page of the site itself', isAlias: false } : undefined;
      const owner = owners.get(address) ?? site;
      if (owner === undefined) {
        owners.set(address, { file, isAlias: true });
        return;
      }
      const isOwn = owner.file === file;
      faults.push({
        file,
        key: `aliases[${index}]`,
        expected: 'a former address that nothing else has',
        got: `${JSON.stringify(alias)}, which belongs to ${isOwn ? 'this article already' : owner.file}`,
        remedy: owner.isAlias && !isOwn ? 'Take it out of one of the two.' : 'Take it out.',
      });
    });
  }
  return faults;
}

/** Decodes an address and drops case and a closing `index.html`, since many hosts do not tell these apart. */
function normaliseAddress(address: string): string {
  return decodeURIComponent(address)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/index\.html?$/, '/');
}

function findTopicConflicts(claims: readonly Claim[]): Fault[] {
  const labels = new Map<string, { label: string; file: string }>();
  const faults: Fault[] = [];
  for (const { file, topics } of claims) {
    topics.forEach((label, index) => {
      const first = labels.get(slugify(label));
      if (!first) {
        labels.set(slugify(label), { label, file });
      } else if (first.label !== label) {
        faults.push({
          file,
          key: `topics[${index}]`,
          expected: `one spelling for the topic at /themen/${slugify(label)}/`,
          got: `${JSON.stringify(label)} here and ${JSON.stringify(first.label)} in ${first.file}`,
          remedy: 'Choose one spelling and use it in both.',
        });
      }
    });
  }
  return faults;
}

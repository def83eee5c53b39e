import { createHash } from 'node:crypto';

/** What stands inside a page and needs its hash in the policy, as CSP sources (`sha256-…`), each once. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * A style or script with its content, else any tag: read one after another, so that nothing in an attribute's
 * value is taken for an element.
 */
const TAG =
  /<(style|script)((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/\1>|<[a-z!/](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

/** The hashes of all `<style>` elements and inline scripts in a printed page. */
export function inlineHashesIn(html: string): InlineHashes {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const [, name, attributes = '', content = ''] of html.matchAll(TAG)) {
    if (name === 'style') styles.add(hashSource(content));
    // A script with an address is no inline one, and one with a type (JSON-LD) is data, which no policy concerns.
    if (name === 'script' && !/\s(?:src|type)=/.test(attributes)) scripts.add(hashSource(content));
  }
  return { styles: [...styles], scripts: [...scripts] };
}

/** The hashes of a style and a script that a page is to hold inline. */
export function inlineHashesOf(style: string, script: string): InlineHashes {
  return { styles: [hashSource(style)], scripts: [hashSource(script)] };
}

/** A hash as policies and the `integrity` of scripts name it: `sha256-…`, in Base64. */
export function hashSource(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

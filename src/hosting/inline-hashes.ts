import { createHash } from 'node:crypto';

/** What stands inside a page and needs its hash in the policy, as CSP sources (`sha256-…`), each once. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** A script with an address is no inline one, and one with a type (JSON-LD) is data, which no policy concerns. */
const SCRIPT = /<script(?![^>]*\s(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g;

/** The hashes of all `<style>` elements and inline scripts in a printed page. */
export function inlineHashesIn(html: string): InlineHashes {
  return { styles: hashAll(html, STYLE), scripts: hashAll(html, SCRIPT) };
}

function hashAll(html: string, element: RegExp): string[] {
  const contents = [...html.matchAll(element)].map(([, content = '']) => content);
  return [...new Set(contents.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`))];
}

import type { Fault } from '../../article/fault.ts';
import { scanXml } from './xml-tokens.ts';

/**
 * Finds what no feed needs and attacks are made of: declarations of entities, which can unfold to gigabytes or name
 * files and addresses, and a document type with declarations of its own. A document type that only names its kind
 * (`<!DOCTYPE rss PUBLIC "…" "…">`) is harmless, since nothing reads the address.
 */
export function findUnsafeXml(text: string, file: string): Fault | undefined {
  for (const { kind, name, start, end } of scanXml(text)) {
    if (kind !== 'declaration') continue;
    const hasDeclarations = text[end - 1] === '[';
    if (!/^entity$/i.test(name) && !hasDeclarations) continue;
    return {
      file,
      line: text.slice(0, start).split(/\r\n|\r|\n/).length,
      expected: 'XML without declarations of its own',
      got: hasDeclarations ? `<!${name} … [` : `<!${name}`,
      remedy: 'Take the declarations out, or ask the publisher for a feed without them.',
    };
  }
  return undefined;
}

/**
 * Escapes each `&` that begins no entity, outside CDATA, so that addresses such as `?a=1&copy=2` keep their names.
 * Numbers and names of entities are left, whether they are known or not.
 */
export function escapeAmpersands(xml: string): string {
  return xml.replace(
    /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&(?!(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});)/gi,
    (found) => (found === '&' ? '&amp;' : found),
  );
}

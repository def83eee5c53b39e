import type { Address } from './address.ts';

/** The targets of `_redirects`, and the whole addresses in `robots.txt` and below `.well-known/`. */
export function addressesInHosts(file: string, text: string): Address[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (file === '_redirects') {
    return lines.flatMap((line) => {
      const target = line.trim().split(/\s+/)[1];
      return target === undefined
        ? []
        : [{ text: target, use: 'link' as const, at: `the redirect “${line}”` }];
    });
  }
  if (file === '_headers') return [];
  return lines.flatMap((line) =>
    (line.match(/https?:\/\/\S+/g) ?? []).map((address) => ({
      text: address,
      use: 'name' as const,
      at: `“${line}”`,
    })),
  );
}

/**
 * The addresses to which `_headers` gives headers, with the base path; `*` at the end stands for all below, `:name` for
 * one segment.
 */
export function pathsInHeaders(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('/'));
}

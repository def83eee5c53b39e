import { type HeaderRule, headersFor } from '../policy.ts';

/**
 * Prints the rules in the format of `_headers` (Netlify, Cloudflare Pages). These hosts join the values of all
 * rules that match an address. Of a header that a narrower rule sets again, only the narrower ones are printed:
 * what is left without Cache-Control both hosts have revalidated anyway. Types of content they know by themselves.
 * @param base the site's base path with slashes at both ends
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function printHeadersFile(rules: readonly HeaderRule[], base: string): string {
  const paths = [...new Set(rules.flatMap((rule) => rule.paths))];
  return paths
    .flatMap((path) => {
      const isSetAgain = (name: string) =>
        path.endsWith('*') &&
        rules.some(({ paths: others, headers }) =>
          others.some((other) => other !== path && name in headers && isBelow(other, path)),
        );
      const own = rules.filter((rule) => rule.paths.includes(path));
      const lines = Object.entries(headersFor(own, path)).flatMap(([name, value]) =>
        isSetAgain(name) ? [] : [`  ${name}: ${value}`],
      );
      return lines.length > 0 ? [[base + path, ...lines, ''].join('\n')] : [];
    })
    .join('\n');
}

/** Tells whether a path with a star at its end covers another one. */
function isBelow(path: string, above: string): boolean {
  return path.startsWith(above.slice(0, -1));
}

import { covers, type HeaderRule, headersFor } from '../policy.ts';

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
        rules.some(
          ({ paths: others, headers }) =>
            name in headers && others.some((other) => other !== path && covers(path, other)),
        );
      const own = rules.filter((rule) => rule.paths.includes(path));
      const lines = Object.entries(headersFor(own, path)).flatMap(([name, value]) =>
        isSetAgain(name) ? [] : [`  ${name}: ${value}`],
      );
      return lines.length > 0 ? [[base + path, ...lines, ''].join('\n')] : [];
    })
    .join('\n');
}

import { CONTENT_TYPES, classify, contentTypeOf, type HeaderRule, patternSource } from '../policy.ts';
import { encodePath } from '../redirects.ts';
import { FOR_HOSTS_ALONE, type HostPlan, NOT_FOUND_PAGE } from './plan.ts';

/**
 * Prints the site for Caddy: what stands within a site block that itself says the domain and the `root`; a site with
 * a base path lies in a folder of that name below the root. Caddy answers errors by routes of their own, which know
 * the headers that were set before the error and none that was to come.
 * @see https://caddyserver.com/docs/caddyfile/directives/handle_errors
 */
export function printCaddyfile({ base, rules, redirects, withdrawn }: HostPlan): string {
  const { common, classes } = classify(rules);
  const below = base === '/' ? '' : ` ${base}*`;
  const single = classes.map((one, index) => printClass(one, index, base, common)).join('');
  const types = Object.keys(CONTENT_TYPES).map(printContentType).join('');
  const refused = FOR_HOSTS_ALONE.map((name) => `    error "${base}${name}" 404\n`).join('');
  return `# Written with the site by its build; take it again after every build. It belongs into a site block:
#   example.org {
#     root * /srv/www/lesesaal
#     import /srv/www/lesesaal-hosting/Caddyfile
#   }
map {query} {lesesaal_query} {
  "" ""
  default "?{query}"
}
${base === '/' ? '' : printWayToBase(base, common)}handle${below} {
  # In the order in which it is written.
  route {
${printHeaders(common, '    ')}${printVary('    ')}${single}${types}    # Nothing of the site is asked for so, and a way on from there could lead to another host.
    @crooked expression \`{path}.matches(r"${CROOKED}")\`
    error @crooked 400
    @other not method GET HEAD
    header @other Allow "GET, HEAD"
    error @other 405
    @hidden {
      path_regexp \`/\\.\`
      not path_regexp \`^${base}${WELL_KNOWN}$\`
    }
    error @hidden 404
${refused}${printWithdrawn(withdrawn)}${redirects.map(printRedirect).join('')}    # Caddy's own way to the closing slash forgets the query.
    @folder {
      path_regexp folder \`${FOLDER}\`
      file {path}/index.html
    }
    redir @folder "{re.folder.0}/{lesesaal_query}" 301
    # A name that is too long for the disk is an error of the server's otherwise.
    @absent not file {path} {path}/
    error @absent 404
    file_server {
      precompressed br gzip
    }
  }
}
handle_errors {
  handle${below} {
    route {
      # Of the page that tells of an error nobody has a part, or has it already.
${CONDITIONS.map((name) => `      request_header -${name}\n`).join('')}${printRemoval(classes, common)}${printHeaders(common, '      ')}${printVary('      ')}      @gone expression {err.status_code} == 410
      rewrite @gone {re.gone.1}index.html
      @missing expression {err.status_code} in [403, 404]
      rewrite @missing "${base}${NOT_FOUND_PAGE}"
      @page expression {err.status_code} in [403, 404, 410]
      file_server @page {
        precompressed br gzip
      }
      respond "{err.status_code} {err.status_text}"
    }
  }
}
`;
}

/** Addresses that may want a closing slash, without letters that a redirect would have to encode. */
const FOLDER = '^(?:/[!-.0-~]+)+$';

/** By these headers a request asks for less than a whole file. */
const CONDITIONS = [
  'Range',
  'If-Range',
  'If-Match',
  'If-None-Match',
  'If-Modified-Since',
  'If-Unmodified-Since',
];

/** What lies in the one hidden folder that is for everybody (RFC 8615), and is not hidden there again. */
const WELL_KNOWN = String.raw`\.well-known/(?:[^./][^/]*/?)*`;

/** A NUL, a backslash, which browsers take for a slash, and a folder above. */
const CROOKED = String.raw`[\x00\\]|/\.\.(?:/|$)`;

/** Caddy says it only of what it found compressed, and stores between must know it of the other answers too. */
function printVary(indent: string): string {
  return `${indent}header {\n${indent}  Vary Accept-Encoding\n${indent}  defer\n${indent}}\n`;
}

/** Headers that only single addresses are sent, taken back: an error is no answer of theirs. */
function printRemoval(classes: readonly HeaderRule[], common: HeaderRule['headers']): string {
  const names = new Set(['Content-Type', ...classes.flatMap(({ headers }) => Object.keys(headers))]);
  return [...names]
    .filter((name) => !(name in common))
    .map((name) => `      header -${name}\n`)
    .join('');
}

function printContentType(ending: string): string {
  return `    @${ending} path *.${ending}\n    header @${ending} Content-Type "${contentTypeOf(`x.${ending}`)}"\n`;
}

/** Without its closing slash the base path is no address below it. */
function printWayToBase(base: string, headers: HeaderRule['headers']): string {
  return `handle ${base.slice(0, -1)} {
${printHeaders(headers, '  ')}  redir * "${base}{lesesaal_query}" 301
}
`;
}

/** What a class is sent otherwise than all; the other headers stand already. */
function printClass(
  { paths, headers }: HeaderRule,
  index: number,
  base: string,
  common: HeaderRule['headers'],
): string {
  const name = `@class${index + 1}`;
  const own = Object.entries(headers).filter(([key, value]) => common[key] !== value);
  return `    ${name} path_regexp \`^${base}(?:${paths.map(patternSource).join('|')})$\`
${own.map(([key, value]) => `    header ${name} ${key} "${value}"\n`).join('')}`;
}

/** By a pattern, since paths are compared in any case of their letters, and the notice's file has but one name. */
function printWithdrawn(withdrawn: readonly string[]): string {
  if (withdrawn.length === 0) return '';
  const addresses = withdrawn.map((path) => patternSource(decodeURIComponent(path))).join('|');
  return `    @gone path_regexp gone \`^(${addresses})\`
    error @gone 410
`;
}

/** Caddy compares a path that holds percent signs with the address as it was asked for. */
function printRedirect({ from, to }: HostPlan['redirects'][number]): string {
  return `    redir "${encodePath(from)}" "${encodePath(to)}{lesesaal_query}" 301\n`;
}

/** No value of the policy and no address of the site holds a double quotation mark or a brace. */
function printHeaders(headers: HeaderRule['headers'], indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}header ${name} "${value}"\n`)
    .join('');
}

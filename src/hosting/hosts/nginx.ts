import { CONTENT_TYPES, classify, type HeaderRule, patternSource, TEXT_TYPES } from '../policy.ts';
import { encodePath } from '../redirects.ts';
import { FOR_HOSTS_ALONE, type HostPlan, NOT_FOUND_PAGE } from './plan.ts';

/**
 * Prints the site for nginx: what stands within a `server` block that itself says where to listen, the certificate,
 * and the `root`; a site with a base path lies in a folder of that name below the root. Everything is within one
 * location, so that other things in the same server keep their own headers. An `add_header` in a location drops
 * those around it, so each location that sends something else names all of its headers.
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function printNginxConfig({ base, rules, redirects, withdrawn }: HostPlan): string {
  const { common, classes } = classify(rules);
  return `# Written with the site by its build; take it again after every build. It belongs into a server block:
#   server { listen 443 ssl; …; root /srv/www/lesesaal; include /srv/www/lesesaal-hosting/nginx.conf; }
# Where the module libnginx-mod-http-brotli-static is installed, say there too: brotli_static on;
${base === '/' ? '' : printWayToBase(base, common)}
location ${quote(base)} {
  index index.html;
  autoindex off;
  # Behind a proxy or on a port of its own, a whole address would lead astray.
  absolute_redirect off;
  gzip_static on;
  gzip_vary on;
  include mime.types;
  types {
${Object.entries(CONTENT_TYPES)
  .map(([ending, type]) => `    ${type} ${ending};\n`)
  .join('')}  }
  charset utf-8;
  charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};
  error_page 403 404 =404 ${quote(base + NOT_FOUND_PAGE)};
${printHeaders(common, '  ')}

  # Of these, the first that fits is taken.
  location ~ ${quote(`/\\.(?!(?<=^${base}\\.)well-known/)`)} { return 404; }
${classes.map((one) => printClass(one, base)).join('')}
${FOR_HOSTS_ALONE.map((name) => `  location = ${quote(base + name)} { return 404; }\n`).join('')}
${withdrawn.map(printWithdrawn).join('')}${redirects
  .map(
    ({ from, to }) =>
      `  location = ${quote(decodeURIComponent(from))} { return 301 ${quote(`${encodePath(to)}$is_args$args`)}; }\n`,
  )
  .join('')}}
`;
}

/** Without its closing slash the base path is no address within the location. */
function printWayToBase(base: string, headers: HeaderRule['headers']): string {
  return `
location = ${quote(base.slice(0, -1))} {
  absolute_redirect off;
${printHeaders(headers, '  ')}  return 301 ${quote(`${base}$is_args$args`)};
}
`;
}

function printClass({ paths, headers }: HeaderRule, base: string): string {
  const pattern = `^${base}(?:${paths.map(patternSource).join('|')})$`;
  return `  location ~ ${quote(pattern)} {\n${printHeaders(headers, '    ')}  }\n`;
}

/**
 * Whoever asks gets no further than the error, which sends the notice: that way, within the server, stays open. One location
 * holds for all below, since nginx takes the longer to start the more there are, by their square.
 */
function printWithdrawn(path: string): string {
  const address = decodeURIComponent(path);
  return `  location ^~ ${quote(address)} { internal; error_page 404 =410 ${quote(`${address}index.html`)}; }\n`;
}

/** `always`: on errors too. */
function printHeaders(headers: HeaderRule['headers'], indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} ${quote(value)} always;\n`)
    .join('');
}

/**
 * A parameter of nginx, quoted. No address and no header of the site holds what nginx would replace: addresses hold no
 * `$` or are encoded, and the policy has none but at a pattern's end.
 */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

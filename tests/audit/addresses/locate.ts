import type { SiteFolder } from '../site-folder.ts';

/** Where an address leads, seen from the file that names it. */
export type Whereabouts =
  /** To another origin, or below the same origin but beside the site's base path. */
  | { readonly kind: 'elsewhere'; readonly origin: string }
  /** To no server: `mailto:`, `urn:`, and `data:`. */
  | { readonly kind: 'scheme'; readonly scheme: string }
  | { readonly kind: 'broken' }
  | {
      readonly kind: 'within';
      /** The file below the built folder, whether there is one or not. */
      readonly file: string;
      /** Without the `#`, decoded; '' where there is none. */
      readonly fragment: string;
    };

/** Finds where an address leads that stands in a file of the site. */
export function locate(site: SiteFolder, file: string, address: string): Whereabouts {
  const url = URL.parse(address, addressOf(site, file));
  if (!url) return { kind: 'broken' };
  if (!/^https?:$/.test(url.protocol)) return { kind: 'scheme', scheme: url.protocol };
  if (url.origin !== site.origin || !url.pathname.startsWith(site.base)) {
    return { kind: 'elsewhere', origin: url.origin };
  }
  const path = decode(url.pathname.slice(site.base.length));
  const fragment = decode(url.hash.slice(1).replace(/:~:.*$/, ''));
  if (path === undefined || fragment === undefined) return { kind: 'broken' };
  return { kind: 'within', file: path === '' || path.endsWith('/') ? `${path}index.html` : path, fragment };
}

/** The whole address of a file of the site, as a host serves it. */
export function addressOf({ origin, base }: Pick<SiteFolder, 'origin' | 'base'>, file: string): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return origin + base + path.split('/').map(encodeURIComponent).join('/');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

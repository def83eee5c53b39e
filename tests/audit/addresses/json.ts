import { type Address, isWhole } from './address.ts';
import { addressesInFragment } from './html.ts';

/** Keys under which a program looks for a file and asks for it: in JSON-LD, JSON Feed and a web manifest. */
const LOADED = [
  ...['image', 'logo', 'thumbnailUrl', 'contentUrl', 'banner_image', 'icon', 'icons', 'favicon'],
  ...['attachments', 'feed_url', 'next_url', 'screenshots'],
];

/** Keys whose values are addresses also where they are relative. */
const RELATIVE = ['src', 'start_url', 'scope', 'url'];

/**
 * The addresses in JSON: texts that are whole addresses, and what keys of a manifest name; HTML in it is read too.
 */
export function addressesInJson(value: unknown): Address[] {
  return collect(value, '', false);
}

function collect(value: unknown, key: string, isLoaded: boolean): Address[] {
  if (typeof value === 'string') {
    if (key === 'content_html') return addressesInFragment(value);
    if (!isWhole(value) && !(RELATIVE.includes(key) && value.startsWith('/'))) return [];
    return [{ text: value, use: isLoaded ? 'load' : 'name', at: `the key ${key}` }];
  }
  if (Array.isArray(value)) return value.flatMap((entry) => collect(entry, key, isLoaded));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    // What a picture is described by need not lie on the site: its licence, its author.
    collect(inner, name, LOADED.includes(name) || (isLoaded && ['url', 'src', 'contentUrl'].includes(name))),
  );
}

import type { Urls } from '../article/urls.ts';
import { COLOURS } from './cards/look.ts';
import type { Publication } from './publication.ts';
import { shortenName } from './short-name.ts';

/** The token `--paper` of the style sheets in light and in dark, as programs outside of pages take it. */
export const PAPER = { light: COLOURS.paper, dark: '#0e1412' } as const;

/** Prints the web app manifest, by which the site can be installed like an app. */
export function printManifest({ name, description }: Publication, urls: Urls): string {
  const icon = (file: string, size: number) => ({
    src: urls.file(`symbole/${file}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return JSON.stringify({
    name,
    // Home screens show no more beneath an icon.
    short_name: shortenName(name, 12),
    description,
    id: urls.front(),
    start_url: urls.front(),
    scope: urls.front(),
    lang: 'de',
    dir: 'ltr',
    display: 'standalone',
    theme_color: PAPER.light,
    background_color: PAPER.light,
    categories: ['news'],
    icons: [
      { src: urls.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      icon('192', 192),
      icon('512', 512),
      { ...icon('maskierbar-512', 512), purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Suche', url: urls.search() },
      { name: 'Merkliste', url: urls.readingList() },
    ],
  });
}

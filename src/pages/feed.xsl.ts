import { environment } from '../environment.ts';
import { printSheet } from '../formats/feeds/sheet.ts';
import { site } from '../site.ts';
import style from '../styles/site.css?inline';

export function GET(): Response {
  const { urls } = environment;
  const sheet = printSheet({
    name: site.name,
    front: urls.front(),
    opml: urls.opml(),
    icon: urls.file('favicon.svg'),
    style,
  });
  return new Response(sheet);
}

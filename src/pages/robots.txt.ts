import { environment } from '../environment.ts';
import { printRobots } from '../formats/robots.ts';
import { publication } from '../publishing/publication.ts';

export function GET(): Response {
  return new Response(printRobots(publication.toWhole(environment.urls.file('sitemap.xml'))));
}

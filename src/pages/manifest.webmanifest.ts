import { environment } from '../environment.ts';
import { printManifest } from '../formats/manifest.ts';
import { publication } from '../publishing/publication.ts';

export function GET(): Response {
  return new Response(printManifest(publication, environment.urls));
}

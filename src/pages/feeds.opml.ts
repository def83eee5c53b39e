import { getLibrary } from '../articles.ts';
import { environment } from '../environment.ts';
import { printOpml } from '../formats/feeds/opml.ts';
import { publication } from '../publishing/publication.ts';

export async function GET(): Promise<Response> {
  const { topics } = await getLibrary();
  return new Response(printOpml(topics, publication, environment.urls));
}

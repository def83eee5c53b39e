import { environment } from '../environment.ts';
import { printOpenSearch } from '../formats/opensearch.ts';
import { publication } from '../publishing/publication.ts';
import { PARAMETERS } from '../search/query.ts';

export function GET(): Response {
  const { urls } = environment;
  const places = {
    page: urls.search(),
    description: urls.file('opensearch.xml'),
    icon: urls.file('favicon.svg'),
  };
  return new Response(printOpenSearch(publication, places, PARAMETERS.text));
}

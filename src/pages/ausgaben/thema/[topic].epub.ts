import type { APIContext } from 'astro';
import type { TopicShelf } from '../../../article/arrange.ts';
import { getLibrary } from '../../../articles.ts';
import { environment } from '../../../environment.ts';
import { describeTopicBook } from '../../../formats/epub/book.ts';
import { printBook } from '../../../publishing/books.ts';
import { publication } from '../../../publishing/publication.ts';

/** Each topic as an e-book. */
export async function getStaticPaths() {
  const { topics } = await getLibrary();
  return topics.map((shelf) => ({ params: { topic: shelf.slug }, props: { shelf } }));
}

export function GET({ props }: APIContext<{ shelf: TopicShelf }>): Promise<Response> {
  return printBook(describeTopicBook(props.shelf, environment.urls, publication));
}

import type { APIContext } from 'astro';
import type { MonthShelf } from '../../../article/arrange.ts';
import { getLibrary } from '../../../articles.ts';
import { environment } from '../../../environment.ts';
import { describeMonthBook } from '../../../formats/epub/book.ts';
import { printBook } from '../../../publishing/books.ts';
import { publication } from '../../../publishing/publication.ts';

/** Each month as an e-book. */
export async function getStaticPaths() {
  const { years } = await getLibrary();
  return years
    .flatMap(({ months }) => months)
    .map((shelf) => ({
      params: { month: `${shelf.year}-${String(shelf.month).padStart(2, '0')}` },
      props: { shelf },
    }));
}

export function GET({ props }: APIContext<{ shelf: MonthShelf }>): Promise<Response> {
  return printBook(describeMonthBook(props.shelf, environment.urls, publication));
}

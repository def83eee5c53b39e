import type { Element } from 'xast';
import { x } from 'xastscript';
import { describeTranslation } from '../../article/describe-translation.ts';
import { formatCount, formatDate } from '../../article/german.ts';
import type { Publication } from '../publication.ts';
import { articlesOf, type Book } from './book.ts';

/** The heading of the last page of every book. */
export const IMPRINT_TITLE = 'Zu diesem Buch';

/**
 * Sets the last page of a book: where it comes from, as of when, and what readers should know of its texts.
 * @param changed when the newest of what it holds was written or corrected
 */
export function setImprint(book: Book, changed: Date, { name, url, timeZone }: Publication): Element {
  const articles = articlesOf(book);
  const lines = [
    [`„${book.title}“ stammt von `, x('a', { href: url }, name), '.'],
    ['Im Netz, mit späteren Korrekturen: ', x('a', { href: book.url }, book.url)],
    [`Stand der Texte: ${formatDate(changed, timeZone)}.`],
    ...describeTexts(book).map((line) => [line]),
    ['Woher ein Text stammt, worauf er sich stützt und was an ihm berichtigt wurde, steht an seinem Ende.'],
    [
      'Gesetzt in der Newsreader von Production Type, unter der SIL Open Font License 1.1: ',
      x('a', { href: 'https://openfontlicense.org/' }, 'openfontlicense.org'),
    ],
  ];
  return x(
    'section',
    { 'epub:type': 'imprint', class: 'imprint', 'aria-labelledby': 'buch' },
    x('h1', { id: 'buch' }, IMPRINT_TITLE),
    articles.length > 1 ? x('p', `${formatCount(articles.length, 'Artikel')} in dieser Ausgabe.`) : undefined,
    ...lines.map((line) => x('p', line)),
  );
}

/** Says which texts were translated by a machine, and which are excerpts. */
function describeTexts(book: Book): string[] {
  const articles = articlesOf(book);
  if (!book.isEdition) {
    return articles.flatMap(({ translation }) => (translation ? [describeTranslation(translation)] : []));
  }
  const unreviewed = articles.filter(
    ({ translation }) => translation?.kind === 'machine' && !translation.reviewedBy,
  );
  const excerpts = articles.filter(({ source }) => source?.republish === 'teaser');
  return [
    ...(unreviewed.length > 0
      ? [
          `Maschinell übersetzt und nicht redaktionell geprüft: ${formatCount(unreviewed.length, 'Artikel')}. Sie können Lücken und Fehler enthalten.`,
        ]
      : []),
    ...(excerpts.length > 0
      ? [
          `Nur als Auszug enthalten: ${formatCount(excerpts.length, 'Artikel')}. Wo der ganze Text steht, sagt ein Hinweis über ihm.`,
        ]
      : []),
  ];
}

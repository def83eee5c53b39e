import type { Article } from '../../../../src/article/article.ts';
import { makeArticle } from '../../article/make-article.ts';

/** A cover as articles have it. */
export const COVER: NonNullable<Article['image']> = {
  alt: 'Ein Hafen',
  credit: undefined,
  caption: undefined,
  file: '/content/articles/2025/hafen.jpg',
  picture: { src: '/zeitung/_astro/hafen.jpg', width: 1600, height: 900, format: 'jpg' },
};

/** An article with everything that a feed can tell. */
export const FULL_ARTICLE = makeArticle({
  id: '2025/voll',
  title: 'Ein voller Artikel',
  summary: 'Wovon er handelt.',
  published: '2025-08-14T10:00:00Z',
  updated: new Date('2025-08-15T10:00:00Z'),
  authors: [{ name: 'Ada Beispiel', url: 'https://example.org/ada' }, { name: 'Bert Muster' }],
  topics: [
    { label: 'Öl & Gas', slug: 'oel-gas' },
    { label: 'Chips', slug: 'chips' },
  ],
  image: COVER,
});

/** What must come out of any format as it went in. */
export const BAD_TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['markup', 'Was <script>alert(1)</script> & <b>Fettes</b> &amp; &lt;tun&gt;'],
  ['quotes', `„Zitat“, "zitiert" und 'auch'`],
  ['emoji', 'Start 🚀 mit 👩‍👩‍👧 und 🇩🇪'],
  ['300 characters', 'Donaudampfschifffahrt'.repeat(15).slice(0, 300)],
  ['right-to-left letters', 'Die Zeitung الأهرام und הארץ'],
  ['the end of a CDATA section', 'Feld[feld[0]]>1 ]]> ]]]]>>'],
  ['a comment and an instruction', '<!-- weg --> <?php weg ?> -->'],
  ['an entity that XML does not know', '&nbsp;&auml;&unbekannt;'],
];

/** Characters that XML 1.0 forbids, even written as entities. */
export const FORBIDDEN = 'Ein\u0000Text\u0008mit\u000B\u001FSteuer\uFFFEzeichen\uFFFF und \uD83D halben';

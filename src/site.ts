import type { Site } from './check-settings.ts';

/** Everything an operator sets, apart from the content itself and the environment of a build. */
export const site: Site = {
  /** The name in the header, in titles and in metadata. */
  name: 'Lesesaal',
  /** One sentence about the site, for search engines and link previews. */
  description: 'Nachrichten in Ruhe lesen: ein Lesesaal ohne Konto, ohne Cookies, ohne Dritte.',
  /**
   * What feeds and e-books know the site by, for good, also when its name or its domain changes. Choose a word of
   * your own before you publish, and never change it: every article would be new to every feed reader.
   */
  id: 'lesesaal',
  /** The zone in which a date without a time begins, and in which dates are shown. */
  timeZone: 'Europe/Berlin',
  /** Articles on the front page, the lead story included; older ones are in the archive. */
  frontPageArticles: 30,
  /** Topics that the front page and the empty search page offer, the largest first. */
  frontPageTopics: 12,
  /** Articles on one page of a topic. */
  topicPageArticles: 20,
  /** The newest articles in a feed, which also holds all of the month that runs; older ones are in its archives by month. */
  feedArticles: 50,
  /** Related articles named below an article, at most. */
  relatedArticles: 3,
  /** The own pages (`content/pages/`) that the footer names first, in this order; the others follow by title. */
  footerPages: ['ueber', 'impressum', 'datenschutz', 'barrierefreiheit'],
  /** The picture that other sites show beside a link: a card for each article, or one for the whole site. */
  cards: 'article',
  /** Whether readers can keep articles and the whole archive in their browser, to read without a network. */
  offline: true,
  /**
   * Whether the build writes packed versions (`.br`, `.gz`) beside pages and other texts, for hosts that answer with
   * them (nginx, Caddy). Others pack by themselves; the folder is then smaller and the build quicker without.
   */
  precompress: true,
  /**
   * Address of the WebSub hub that feeds name; '' for none. To name it is not to tell it of new articles: that is a
   * step of your deploys, see docs/formats.md.
   */
  webSubHub: '',
  /**
   * Whom to tell of a security problem (`/.well-known/security.txt`, RFC 9116): `contact` is an address such as
   * mailto:sicherheit@example.org, `policy` that of a page with your rules; '' for none. Without a contact there is no file.
   */
  security: { contact: '', policy: '' },
  /**
   * Who is behind the site (`/.well-known/trust.txt`, https://journallist.net): addresses of associations that it
   * belongs to, of sites that control it or that it controls, of its accounts elsewhere, and its contact. Without any
   * there is no file.
   */
  trust: { belongsTo: [], controls: [], controlledBy: [], social: [], contact: '' },
};

/** Everything an operator sets, apart from the content itself and the environment of a build. */
export const site = {
  /** The name in the header, in titles and in metadata. */
  name: 'Lesesaal',
  /** One sentence about the site, for search engines and link previews. */
  description: 'Nachrichten in Ruhe lesen: ein Lesesaal ohne Konto, ohne Cookies, ohne Dritte.',
  /** The zone in which a date without a time begins, and in which dates are shown. */
  timeZone: 'Europe/Berlin',
  /** Articles on the front page, the lead story included; older ones are in the archive. */
  frontPageArticles: 30,
  /** Topics that the front page and the empty search page offer, the largest first. */
  frontPageTopics: 12,
  /** Articles on one page of a topic. */
  topicPageArticles: 20,
  /** Related articles named below an article, at most. */
  relatedArticles: 3,
  /** The own pages (`content/pages/`) that the footer names first, in this order; the others follow by title. */
  footerPages: ['ueber', 'impressum', 'datenschutz', 'barrierefreiheit'],
} as const;

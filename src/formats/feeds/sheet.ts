import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { printXml } from '../print-xml.ts';
import { ATOM_PATHS, type EntryPaths, type FeedPaths, RSS_PATHS } from './sheet-paths.ts';

/** What the page of a feed shows beside the feed; addresses are paths. */
export interface SheetSetting {
  readonly name: string;
  readonly front: string;
  readonly opml: string;
  readonly icon: string;
  /** The style of all pages, letter by letter: the site allows no other. */
  readonly style: string;
}

const NAMESPACES = {
  'xmlns:xsl': 'http://www.w3.org/1999/XSL/Transform',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

const INVITATION =
  'Dies ist ein Feed: eine Liste neuer Artikel für Feedreader. Ein solches Programm zeigt Ihnen, was neu ist, ohne ' +
  'Konto und ohne E-Mail-Adresse. Zum Abonnieren geben Sie ihm diese Adresse:';

/**
 * Prints the XSL sheet (XSLT 1.0) with which a browser shows RSS and Atom as a page, without any script. What feeds
 * say is only ever text there.
 */
export function printSheet(setting: SheetSetting): string {
  return printXml(
    x('xsl:stylesheet', { version: '1.0', ...NAMESPACES, 'exclude-result-prefixes': 'atom dc' }, [
      // A document type, since without one browsers show a page as those of the last century.
      x('xsl:output', { method: 'html', encoding: 'utf-8', 'doctype-system': 'about:legacy-compat' }),
      ...[RSS_PATHS, ATOM_PATHS].flatMap(({ feed, entry }) => [
        x('xsl:template', { match: feed.at }, describePage(setting, feed)),
        x('xsl:template', { match: entry.at }, describeStory(entry)),
      ]),
      x('xsl:template', { name: 'unescaped' }, describeUnescaping()),
    ]),
  );
}

function describePage({ name, front, opml, icon, style }: SheetSetting, feed: FeedPaths): Element {
  return x('html', { lang: 'de' }, [
    x('head', [
      x('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      x('style', style),
      x('title', [value(feed.title), ` – Feed`]),
      x('meta', { name: 'robots', content: 'noindex' }),
      x('meta', { name: 'color-scheme', content: 'light dark' }),
      x('link', { rel: 'icon', href: icon, type: 'image/svg+xml' }),
    ]),
    x('body', [
      x('header', { class: 'site-header ui' }, [
        x('div', { class: 'wrap' }, [x('a', { class: 'brand', href: front }, name)]),
      ]),
      x('main', { class: 'wrap' }, [
        x('div', { class: 'page' }, [
          x('div', { class: 'page-head' }, [
            x('p', { class: 'kicker' }, 'Feed'),
            x('h1', [value(feed.title)]),
            x('p', [value(feed.description)]),
            ...describeUse(feed, opml),
          ]),
          x('div', { class: 'section stories' }, [x('xsl:apply-templates', { select: feed.entries })]),
        ]),
      ]),
    ]),
  ]);
}

/** Says what a feed is, how it is subscribed to, and where the same is to be read as a page. */
function describeUse({ self, current, page }: FeedPaths, opml: string): Element[] {
  const address = (path: string) => x('p', { class: 'ui' }, [x('strong', [value(path)])]);
  const button = (href: string, label: string) => x('li', [x('a', { class: 'button', href }, label)]);
  return [
    x('p', { class: 'ui' }, INVITATION),
    // Nobody wants to be told what is new of an archive: nothing is.
    x('xsl:choose', [
      x('xsl:when', { test: current }, [address(current)]),
      x('xsl:otherwise', [address(self)]),
    ]),
    x('ul', { class: 'topics ui', role: 'list' }, [
      button(`{${page}}`, 'Als Seite lesen'),
      button(opml, 'Alle Feeds (OPML)'),
    ]),
  ];
}

function describeStory({ title, url, language, summary, isSummaryHtml, date }: EntryPaths): Element {
  const lang = `{${language}}`;
  const teaser = isSummaryHtml ? unescaped(summary) : value(summary);
  return x('article', { class: 'story' }, [
    x('h2', { class: 'story-title', lang }, [x('a', { href: `{${url}}` }, [value(title)])]),
    x('xsl:if', { test: summary }, [x('p', { class: 'teaser-text', lang }, [teaser])]),
    x('p', { class: 'meta' }, [x('time', { datetime: `{${date.machine}}` }, [value(date.text)])]),
  ]);
}

/** The text at a path, with everything in it escaped. */
function value(path: string): ElementContent {
  return x('xsl:value-of', { select: path });
}

/** The text that is written as HTML at a path. */
function unescaped(path: string): ElementContent {
  return x('xsl:call-template', { name: 'unescaped' }, [x('xsl:with-param', { name: 'html', select: path })]);
}

/** Takes back `&lt;` and `&amp;`, one after the other from the left; XSLT has nothing that replaces. */
function describeUnescaping(): Element[] {
  const rest = "substring-after($html, '&')";
  return [
    x('xsl:param', { name: 'html' }),
    x('xsl:choose', [
      x('xsl:when', { test: "contains($html, '&')" }, [
        value("substring-before($html, '&')"),
        x('xsl:choose', [
          x('xsl:when', { test: `starts-with(${rest}, 'lt;')` }, '<'),
          x('xsl:otherwise', '&'),
        ]),
        unescaped(`substring-after(${rest}, ';')`),
      ]),
      x('xsl:otherwise', [value('$html')]),
    ]),
  ];
}

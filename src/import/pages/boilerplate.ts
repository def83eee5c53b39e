/**
 * What German papers print around and between the paragraphs of an article, as data: the words of which classes and
 * ids are made, and the words of the lines themselves.
 */

/** Blocks with these words in their class or id are never text of the article, however much they hold. */
export const OF_OTHERS =
  /^(?:comments|kommentare|leserkommentare|kommentarbereich|commentlist|respond|disqus|cookie|cookies|consent|gdpr|cmp|newsletter|related|relatedposts|recommendations|recommended|empfehlungen|outbrain|taboola|plista|ligatus|teads|breadcrumb|breadcrumbs|pagination|authorbox|autorenbox|sidebar)$/;

/** Neither are these, unless they hold much that is not linked: a paragraph may be called one after which an ad follows. */
export const NEVER_TEXT =
  /^(?:ad|ads|adslot|adunit|advert|adverts|advertisement|advertising|anzeige|anzeigen|werbung|werbeblock|sponsored|outbrain|taboola|plista|ligatus|teads|nativendo|newsletter|breadcrumb|breadcrumbs|brotkrumen|brotkrume|pagination|pager|blaettern|socialmedia|socialbar|socials|sharebar|sharebuttons|sharing|sharer|share|sharedaddy|shariff|teilen|comments|kommentare|leserkommentare|kommentarbereich|commentlist|respond|disqus|diskussion|related|relatedposts|jp|recommendation|recommendations|recommended|empfehlungen|lesetipps|weiterlesen|readmore|mehrzumthema|aehnliche|tags|taglist|tagcloud|schlagworte|schlagwoerter|stichworte|keywords|authorbox|autorenbox|cookie|cookies|consent|gdpr|cmp|modal|popup|lightbox|overlay|tooltip|toolbar|buttonbar|printbutton|drucken|bookmark|merkliste|feedback|rating|ratings|bewertung|poll|umfrage|skip|skiplink|sprungmarke|sprunglink|jumplinks|toc|tableofcontents|inhaltsverzeichnis|login|registration|masthead|cta|subscribe|subscription)$/;

/** Blocks that are so only where they are short: elsewhere the word names the whole page, or a text behind a wall. */
export const SHORT_NOT_TEXT =
  /^(?:paywall|abo|aboteaser|offer|promo|promotion|marketing|upsell|video|audio|podcast|player|gallery|bildergalerie|slideshow|fotostrecke|carousel|slider|embed|widget|comment|kommentar|bio|biography|author|authors|autor|autorin|autoren|vita|autoreninfo|authorinfo|infoline|social|print|voting|quiz|hint|disclaimer|copyright|sr|visually|visuallyhidden|screenreader|offscreen)$/;

/** Captions and credits of pictures. */
export const OF_PICTURES =
  /^(?:caption|figcaption|bildunterschrift|bildtext|bildzeile|bildnachweis|bildquelle|credit|credits|fotocredit|photocredit|imagecredit|copyright|imagesource)$/;

/** Lines that say who wrote when, and how long it takes to read. */
export const OF_LINES =
  /^(?:byline|dateline|authorline|author|authors|autor|autoren|date|datum|datetime|published|publish|publication|posted|timestamp|meta|metatextline|metadata|readtime|readingtime|lesezeit|lesedauer|infoline)$/;

/** Previews of other articles; in an article's head the same word names its first paragraph. */
export const PREVIEW =
  /^(?:teaser|teasers|card|cards|topics|themen|themenbox|linkbox|linklist|links|infobox|promobox|articlelist|teaserlist|more|mehr|recommend|crosslink|crosslinks|inline)$/;

/** A line that is no text wherever it stands, as a whole. */
export const NOISE_LINE = new RegExp(
  `^(?:${[
    'anzeige',
    'werbung',
    'advertisement',
    'artikel (?:teilen|drucken|merken|anhören|vorlesen|verschenken|versenden|kommentieren)',
    '(?:teilen|drucken|merken|mailen|vorlesen|speichern|kommentieren|twittern|feedback|facebook|twitter|whatsapp|e-?mail|pocket|linkedin|xing|telegram|x\\.com|threema|pinterest|flipboard|link kopieren|copy link)(?:[\\s,|•·/]+(?:teilen|drucken|merken|mailen|vorlesen|speichern|kommentieren|twittern|feedback|facebook|twitter|whatsapp|e-?mail|pocket|linkedin|xing|telegram|threema|pinterest|flipboard|link kopieren))*',
    '(?:auf|per|via|über) (?:facebook|twitter|whatsapp|e-?mail|x|linkedin|xing|telegram)(?: teilen)?',
    '(?:seite|beitrag|diesen artikel|artikel|jetzt) (?:teilen|drucken|weiterempfehlen|versenden)',
    '(?:\\d+|keine|alle|zu den|noch keine) kommentare?(?: \\(\\d+\\)| lesen| anzeigen)?|kommentare?(?: \\(\\d+\\)| schreiben| lesen| anzeigen| verfassen)?|jetzt kommentieren|diskutieren sie mit.?|mitdiskutieren',
    '(?:zurück )?(?:zur|zum) (?:startseite|übersicht|seitenanfang|anfang)|zurück|nach oben|startseite|home|weiter|weiterlesen|mehr|mehr anzeigen|mehr lesen|mehr erfahren|alle anzeigen',
    '(?:lesezeit|lesedauer|geschätzte lesezeit)\\s?:?\\s?(?:ca\\. )?\\d+ ?min(?:\\.|uten?)?|\\d+ min(?:\\.|uten?) (?:lesezeit|lesedauer)',
    '(?:den )?artikel (?:anhören|vorlesen)(?: \\(\\d+:\\d+ min(?:uten)?\\))?',
    '(?:lesen|hören) sie (?:auch|mehr|hier|dazu)?:?|lesen sie mehr zum thema.?|auch interessant:?|mehr zum thema:?|mehr dazu:?|zum thema:?|siehe auch:?|passend dazu:?|das könnte sie auch interessieren:?|dazu passt:?',
    '(?:inhalt|inhaltsverzeichnis|themen|schlagwörter|schlagworte|stichworte|tags)(?: (?:anzeigen|zum artikel))?:?',
    'externer inhalt|empfohlener (?:redaktioneller |externer )?inhalt|(?:externen )?inhalt (?:anzeigen|laden)|video laden|inhalte anzeigen|datenschutzerklärung|bild vergrößern|vergrößern|großansicht|bilderstrecke|zur bildergalerie',
    '(?:foto|bild|fotos|bilder|quelle|quellen|grafik|symbolbild|archivbild|illustration|video|copyright)\\s?:\\s?[^.!?:]{2,70}',
    '©.{0,80}',
    '\\(?©? ?dpa-infocom.{0,80}',
    'plus|premium|abo|nur für abonnenten|exklusiv für abonnenten|jetzt abonnieren|kostenlos testen|anmelden|registrieren|einloggen|abonnieren',
    '\\+{3}|\\*{3}|\\d{1,3}|[^\\p{L}\\p{N}]+',
  ].join('|')})$`,
  'iu',
);

/** How a line ends that describes a picture: with whom it is by. `Es ist immer das gleiche Bild: Stau` is none. */
export const CAPTION_LINE =
  /(?:^|[\s(|.,–-])(?:(?:(?:[Ff]oto|FOTO|[Bb]ild|[Bb]ildrechte|[Bb]ildquelle|[Aa]rchivfoto|[Aa]rchivbild|[Ss]ymbolfoto|[Ss]ymbolbild|[Ff]otograf)s?\s?:\s?|©\s?|\|\s?[Qq]uelle:\s?|\(c\)\s?))(?:(?:[\p{Lu}\d@©(][^\s.!?]*|[^\s.!?]*\/[^\s.!?]*|dpa\S*|imago\S*|picture|alliance\S*|afp|epa|getty|images?|privat|archiv|via|und|von|für|by|the|de|van|der|[-–&|])(?:\s|$)){1,9}$/u;

/** How a line begins that leads to another article, to an offer or to other places of the site. */
export const PROMOTION =
  /^[^\p{L}\p{N}]*(?:(?:lesen|sehen|hören|schauen) sie (?:auch|hier|dazu|mehr|jetzt|weiter)|lesen sie|mehr (?:zum|dazu|zu|über|infos|informationen|news|nachrichten|aktuelle|aus)\b|auch interessant|das könnte (?:sie|dich)|siehe auch|sehen sie hier|dazu passt|passend dazu|hier (?:geht es|geht's|finden sie|lesen sie|können sie|klicken)|weiterlesen|weitere (?:artikel|nachrichten|informationen|infos|themen|meldungen)|alle (?:nachrichten|infos|informationen|news|entwicklungen|artikel)|hintergrund:|lesetipp|zum (?:artikel|thema|weiterlesen)|jetzt (?:lesen|abonnieren|anmelden|testen|kostenlos)|abonnieren sie|folgen sie (?:uns)?|(?:unser(?:en)?|den|zum) newsletter|newsletter|noch mehr|video:|podcast:|interview:|kommentar:|liveticker:|anzeige)/iu;

/** Lines of walls, of embedded content from elsewhere and of editorial offices, whatever they link to. */
export const HOUSE_LINE =
  /^(?:sie (?:haben|möchten|wollen) (?:bereits |noch |schon )?(?:ein|kein)?\s?(?:digital-?|plus-?)?abo|(?:um )?(?:diesen|den|dieser|der) (?:ganzen |vollständigen )?(?:artikel|beitrag|text)\b.{0,60}(?:abonnenten|abo\b|weiterzulesen|registrier|freischalt|anmelden)|weiterlesen mit|jetzt weiterlesen|(?:mit|im) (?:dem )?\S{0,20}abo\b|an dieser stelle (?:finden sie|befindet sich|steht|wird) (?:ein |ihnen )?(?:externe|relevante|redaktionelle)|an dieser stelle.{0,60}inhalt|ich bin damit einverstanden, dass mir|ihnen werden (?:dabei )?externe|wir verwenden cookies|dieser inhalt (?:wird|kann|konnte)|(?:zur|zum) (?:anzeige|darstellung|abspielen|ansehen).{0,40}(?:einwilligung|zustimmung|cookies)|mit (?:dem )?klick auf|bitte (?:aktivieren|erlauben) sie (?:javascript|cookies)|dieses (?:element|video) (?:beinhaltet|kann)|fehler gefunden|haben sie (?:einen )?fehler|kommentare? sind (?:geschlossen|deaktiviert)|die kommentarfunktion|nachrichten, hintergründe|alle rechte vorbehalten|quelle:|mit material (?:von|der)|folge(?:n sie)? uns (?:auf|bei)|bleiben sie informiert|hier können sie den)/iu;

/** Headings of what comes behind an article or stands in it as a box of links. */
export const NOISE_HEADING =
  /^(?:mehr (?:zum thema|zu diesem thema|zu|über|aus|dazu|lesen|nachrichten|artikel|news|von)\b.*|lesen sie (?:auch|mehr|dazu|hier|weiter).*|das könnte (?:sie|dich) (?:auch )?interessieren.*|auch interessant.*|weitere (?:artikel|nachrichten|themen|meldungen|informationen|beiträge|links|infos|videos).*|ähnliche (?:artikel|beiträge|themen).*|verwandte (?:artikel|themen|beiträge|inhalte).*|passend zum thema.*|zum thema|themen(?: dieses artikels| des artikels)?|schlagw[oö]rte?r?|stichw[oö]rte?r?|tags|kommentare?(?: \(\d+\))?|\d+ kommentare?|(?:dein|ihr|schreibe?(?:n sie)?|hinterlasse?(?:n sie)?) (?:einen? )?(?:kommentar|antwort).*|leserkommentare|newsletter.*|.{0,30}newsletter(?: abonnieren)?|(?:über|zu) (?:den|die) autor(?:in|en)?.*|zur person des autors|autor(?:in)?|über uns|meistgelesen.*|meist(?:gelesene|kommentierte).*|am meisten gelesen|beliebte(?:ste)? (?:artikel|beiträge).*|(?:unsere )?empfehlungen.*|empfohlen|empfohlene[rs]? (?:artikel|inhalte?|beiträge|videos?).*|top[- ](?:artikel|themen|news|meldungen)|neueste (?:artikel|nachrichten|beiträge|meldungen|videos|news).*|aktuelle (?:nachrichten|meldungen|artikel|videos|themen)|anzeige|werbung|links?|weiterführende (?:links|informationen|artikel)|links zum (?:thema|artikel)|service|teilen(?: sie.*)?|artikel teilen|diese(?:n)? (?:beitrag|artikel|seite) (?:teilen|empfehlen|drucken)|share this.*|like this|gefällt mir.*|related.*|bildergalerien?|fotostrecken?|videos?|mediathek|navigation|suche|startseite|rubriken|ressorts|kontakt|pressekontakt|ansprechpartner(?:in)?|impressum|jetzt (?:im|am) .{0,20}(?:abo|kiosk)|aus unserem (?:archiv|angebot)|beitrags-?navigation|artikelnavigation|inhalt(?:sverzeichnis)?)$/iu;

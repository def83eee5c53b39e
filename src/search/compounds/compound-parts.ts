/**
 * What the dictionary lacks for dividing compounds, or has wrong: words of general German, ordered by what they
 * do, in lower case and divided by white space.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Parts of three letters that are words of their own often enough to be trusted; any other is an accident. */
export const SHORT_PARTS = list(`
  akt alt amt arm art bad bar bau bio bus cup duo eck ehe eid eis end erb erd fan fuß gas geo hai hin hof
  job kuh kur los mai mit nah neu not öko öl ort ost pop rad rat roh rot see ski süd tag tal tat tee tod ton
  top tor tür uhr uni web weg zoo zug
`);

/** Adjectives, numbers and the like that stand first. They divide words that the dictionary has, too: “Großbank”. */
export const QUALITIES = list(`
  alt alternativ anti außen bar best binnen bio breit dreier dritt einzel end erst extra falsch fehl früh
  gesamt groß haupt hilfs hoch höchst innen inter jung kern klein kurz lang leer linien links maximal mehr
  mikro mindest mini minimal mono multi nah neben neo neu ober pseudo quasi quer rechts riesen roh sonder
  spät spitzen super tiefst top total vize voll zentral zusatz zweier zweit zwischen
`);

/**
 * Prepositions, adverbs and the like that stand first. In a word that the dictionary has they belong to a verb
 * more often than to a noun (“Nachfrage”, “Überraschung”), and so they divide only words that it has not.
 */
export const PARTICLES = list(`
  acht allein drei ex fern fort fünf gegen grund hin hinter leicht meist mit nach neun nieder nord ost rück
  schnell schwer sechs selbst sieben still süd tief trans über unter ur vier vor weit west wieder wohl zehn
  zurück zusammen zwei
`);

/** Shortened words, stems and foreign words that stand first and that no noun of the dictionary gives. */
export const STEMS = list(`
  abseits achtziger agrar aktuell alzheimer amok ansprech auslands auswärts begleit bestell billig brutto
  bundes computer dauer demo disziplinar dreißiger einfamilien einweg elektro ess fahr fernmelde fernseh
  fernsprech filial final freilicht fünfziger funk gedenk geo geschichts grundschul hybrid hydro inlands
  intensiv isolier kauf kenn kommunal kriegs langzeit lebens mehrfamilien mehrwert meß mess metro miet mobil
  nachkriegs nano netto neunziger neuro niemands offensiv online parlaments patent pharma polit post
  präsidial privat psycho reform reichs sammel schieds schreib schwimm sechziger sekundar sende serien
  sexual siebziger solo sozial spar spezial spitz stereo suggestiv tele textil thermo transit trink turbo
  turn user video vierziger vollzeit vorder vorkriegs wahl werbe wohn zivil zwanziger
`);

/** Nouns that the dictionary lacks, takes for adjectives and verbs, or mixes up, by the endings of their forms. */
export const NOUNS: readonly { readonly endings: readonly string[]; readonly words: readonly string[] }[] = [
  {
    endings: ['s'],
    words: list(`
      abkommen account admin airbag app asyl ballen barcode becken biogas braten casting champion charts
      design doping download dumping einkommen erstling essen event examen fieber gewissen gutachten
      guthaben hacker haken handy honorar internet investment jogging journal karibik klima knoten korridor
      krimi kupfer laden laptop leasing leben lockdown marketing match media mobbing navi nobel norden
      nutzen ostern pazifik plasma platin playoff provider rahmen rasen recycling regen reifen rennen review
      schaden server smartphone spot startup streaming streifen support taifun team terror ticket tool
      treffen tsunami unternehmen update verbrechen verfahren verhalten vermögen vertrauen vorhaben wagen
      wahn wappen website weiden wesen wissen
    `),
  },
  {
    endings: ['n', 's'],
    words: list(`
      attentäter blitzer dünger leiter mitarbeiter spiegel steuer
    `),
  },
  {
    // Adjectives as nouns: a man is a “Abgeordneter”.
    endings: ['n', 'r'],
    words: list(`
      abgeordnete alte angehörige angestellte arbeitslose beauftragte bedienstete behinderte
      beschäftigte beteiligte delegierte erwachsene gefangene gelehrte jugendliche kranke tote
      verantwortliche verdächtige verletzte versicherte vertraute verwandte vorsitzende weise
    `),
  },
  {
    endings: ['n'],
    words: list(`
      beamte dichte ebene ehre fähre flotte historie junge kriterie legende liebe offensive pandemie
      pauschale platte quarantäne runde sparte spionage spitze studie taube tiefe tinte treue vergabe
      vignette wunde wüste zentrale
    `),
  },
  {
    endings: ['en'],
    words: list(`
      auslieferung bank bergung bestattung dschihadist galerie grabung impfung insolvenz inspektion jihadist
      konvektion kupplung mandatar maut migrant migration miliz navigation normung pension pensionist
      provision quant reaktion rebell salafist terrorist vorlesung wartung
    `),
  },
  {
    endings: ['e', 's', 'es', 'en'],
    words: list(`
      attest bund erz fonds gewächs gewand gewürz konzil monarch neutron pogrom strauch tag tribut vorland
      zutritt
    `),
  },
  {
    endings: ['er', 'ern', 's', 'es', 'e'],
    words: list(`
      fass mitglied wild
    `),
  },
];

/** Names of countries and cities that often stand first; last they stand behind a point of the compass. */
export const PLACES = list(`
  afrika alpen amerika anden asien australien balkan bayern belgien benelux berlin brasilien china
  deutschland donau elbe europa frankreich griechenland hamburg hessen indien irak iran israel italien japan
  kanada karpaten köln london mexiko moskau münchen nahost nato olympia österreich paris polen rhein rom
  russland schweden schweiz spanien syrien tirol türkei ukraine ungarn wien
`);

/** Words that look like a compound and are none, and compounds whose parts say nothing about what they mean. */
export const WHOLE = list(`
  abermals allenfalls alltag altertum andernfalls arbeitgeber augenblick ausland bahnhof bestand besteck
  besteuerung bildschirm biografie biographie bürgermeister demografie demographie demonstration deutschland
  dienstag donnerstag dunkelhaft ebenfalls eberesche eifersucht einsendung einzelheit eisenbahn elfenbein
  endung erstaunen erstmals fachwerk fahrrad fahrzeug feierabend feuerwehr flugzeug fotograf fotografie
  fotografin freitag freizeit friedhof frühstück garderobe gastgeber generation gleichgewicht großeltern
  großmutter großvater grundsatz handschuh handwerk hauptmann hauptquartier haushalt hochmut hochstapler
  hochverrat hochzeit infarkt inland jahrgang jahrhundert jahrtausend jahrzehnt jedenfalls junggeselle
  karosserie keinesfalls kilometer kindergarten kombination kommunität landwirtschaft letztmals manifest
  memoiren missetat mitarbeiter mitglied mittag mittwoch moderation montag nachmittag neuheit neuling
  niemals notfall notfalls notstand oberst paragraf paragraph parameter paraphrase plattform rathaus
  regenbogen rohstoff rundfunk samstag schauspiel schauspieler schlacht schlachthof schlagzeile schleimer
  schriftsteller sehnsucht sonntag spielzeug standort stoffwechsel strafvollzug tagebuch telekommunikation
  uniform vampirin vaterland verbrauch verbraucher verbrechen versendung vormittag wahnsinn weihnachten
  weißrussland weltklasse werkstatt werkzeug widerspruch widerstand zeitraum zeitschrift
`);

/** Texts that are a form of a rare word and, as a part of another, nearly always an accident. */
export const ACCIDENTS = list(`
  berger bergers burger ehen eiligen eimer einander elle ende enden endes endung erde genden grafie grafien
  graph graphen graphie graphien halte hausen hauser leine leinen lende lichen mals nehmer nehmern nehmers
  ratio ration rechen riffe rinnen schel seng stell teller tische tischen tisches vers versen weiler
`);

/** Nouns that are cut off a word that is otherwise unknown, if a linking element stands before: “Austeritätspolitik”. */
export const HEADS = list(`
  abkommen affäre agentur aktie allianz amt angriff anlage anschlag antrag arbeit armee aufgabe ausgabe
  ausschuss bahn bank behörde bericht bewegung bild branche buch fabrik film firma fonds fraktion gebiet
  gericht gesellschaft gesetz gipfel grenze gruppe haus hersteller industrie initiative institut kandidat
  koalition kommission konferenz konflikt kontrolle konzern kosten kraft krankheit krieg krise kultur land
  leiter liste markt meister minister mittel modell museum organisation papier partei plan platz politik
  präsident preis problem produktion programm projekt prozess rat reaktor recht reform regel regierung
  region schule schutz seite spiel spieler staat stadt steuer straße streik streit system szene technik
  theorie therapie unternehmen verband verbot verein verfahren verkehr vertrag vertreter virus waffe wahl
  werk wirtschaft zahl zeit zeitung zentrum
`);

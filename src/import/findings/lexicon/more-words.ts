/**
 * What the dictionaries lack and newspapers have: words of general German, in lower case and divided by white space.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Adjectives without their endings. */
export const ADJECTIVES = list(`
  abartig abgelegen abseitig absurd abwegig adrett administrativ adäquat agil ähnlich akut allfällig
  allgegenwärtig alltäglich altbacken alternativ ambitioniert amtlich anfällig angeblich angesehen anonym
  anormal anständig anstößig anwesend apart arrogant artig ästhetisch ausdrücklich auskömmlich ausländisch
  außerordentlich außergewöhnlich autark authentisch autonom autoritär banal befangen begabt begnadet behutsam
  bekannt beliebt benachbart bewaldet bewusst bilateral bisherig böse brav brisant brutal bunt charmant clever
  damalig dankbar dauerhaft defensiv definitiv dekorativ delikat denkbar derb derzeitig desaströs desolat dezent
  dezentral diametral dicht dick diffus digital diplomatisch direkt diskret divers dominant doof dortig
  dramatisch dreist dringend dünn dürftig dürr düster edel effektiv effizient egal ehemalig ehrlich eigen eilig
  einfach einheitlich einhellig einsam einschlägig einzeln einzig eitel eklatant elegant elend eloquent eminent
  empirisch endgültig enorm eng entlegen entsetzlich entspannt erbittert erfahren erheblich erlesen ernst
  erstaunlich essentiell essenziell etabliert ethisch etlich evolutionär ewig exakt exklusiv exotisch explizit
  explosiv extern extrem fabelhaft fad fahl fahrig fair faktisch famos fatal feierlich feig fein feindlich fern
  fertig fest feucht fett fidel filigran final finster fit fix flach flagrant flau flexibel flink flirrend flott
  flüssig folgend fotogen fragil frech frei fremd frisch frivol froh fromm früher fulminant funktional furios
  galant ganz geboren gediegen gefasst gehörig geil gelb gelegen gemein gemeinsam genau genehm generell genial
  genuin gering gesamt geschickt gesund gewaltig gewillt glatt glorreich golden grandios grau grausam grell grob
  groß grotesk grün gründlich gut halb hart heftig heikel heil heilig heimlich heiß heiter hell herb herkömmlich
  herrlich hervorragend heurig heutig hiesig hilfreich hochgradig hochrangig hohl hübsch human hybrid ideal
  identisch ideell immens immun implizit individuell infolge inklusiv inner innig insolvent integer integral
  intensiv interim intern interessant intim intransparent irre irrelevant jährlich jeweilig jetzig jung kahl
  kalt kanonisch karg kausal kein keusch klamm klar klassisch kleinlich klug knapp koalitionär kollektiv
  komfortabel komisch kommerziell kommunal kompakt kompatibel komplex kompliziert konform kongenial konkret
  konsequent konservativ konstant konstruktiv kontinuierlich kontrovers konventionell korrekt korrupt kosmisch
  kostbar krass kreativ krud krude krumm kühl kühn künftig künstlich kurios kurz lahm längerfristig lässlich
  lateral latent lau laut leck legal legendär legitim leicht leis letal letztlich liberal lieb link liquid lokal
  loyal lustig luxuriös mager marginal marin markant marktüblich massiv maßgeblich maternal maximal medial
  mental mies mild minimal mobil moderat modern monatlich monoton monumental moralisch morgig morsch müd munter
  mürb mutmaßlich nachhaltig nackt nah naiv nämlich nass nationalistisch natürlich nett neutral nonchalant
  nördlich normal notwendig nüchtern nutzlos obligat obskur obszön offen öffentlich offiziell öd okkult ominös
  operationell optimal optional oral ordentlich ordinär orientiert original örtlich östlich paradox parallel
  parat passend passiv pathogen penibel perfekt perfid permanent perplex persönlich pink pittoresk plausibel
  plump plural populär porös positiv postal postum potent potentiell potenziell prägnant präsent präsidial
  präventiv prekär prinzipiell prioritär privat probat profan professionell profund prominent provokant prüde
  pur quer rabiat radikal rar rasant rasch rau rauh reaktionär real rechtskräftig reell regional regulär reif
  rein relativ relevant rentabel repressiv resignativ resistent resolut restriktiv restlich retrospektiv
  reversibel rigid rigoros riskant rituell robust roh rostig ruhig rund rüd rüstig sachlich saft sakral sanft
  satt sauer saumselig schal scharf schief schlank schlau schlecht schlicht schlimm schmal schmuck schnöd schön
  schräg schrill schroff schwanger schwül sekundär selten seltsam separat seriell seriös sicher silbern simpel
  skeptisch skurril solid solidarisch sozial spanisch spannend spät spekulativ speziell spitz spontan spröd
  staatlich stabil starr steif steil stereotyp stimmig stolz straff stramm streitig streng stressig strikt
  strukturell stumm stumpf stupid stur subjektiv subsidiär substanziell substantiell subtil subversiv südlich
  suspekt süß sympathisch synthetisch tabu taktil talentiert tapfer taub tauglich taxfrei temporär teuer
  texanisch tief toll total totalitär träge traditionell tragisch traurig treu trist trivial trocken trüb
  tüchtig typisch übel üblich üppig übrig umfangreich ungeheuer ungewöhnlich unheimlich unilateral universal
  universell unmittelbar unten urban vag vakant variabel verbal verborgen verdächtig verehrt vehement versiert
  vertikal vertraut verwegen vielfältig vierteljährlich viral virtuell virulent visionär visuell vital volatil
  voll vorherig vorig vorläufig vulgär waag wach wahr weich weis weit welk westlich willfährig willkommen wirr
  wissentlich wöchentlich wüst zackig zäh zart zeitgemäß zeitig zeitnah zentral zivil zornig zügig zünftig
  zutiefst zuständig zuverlässig zynisch überlegen überörtlich übermäßig vonstatten abgelaufen anwendbar
  ungestüm unablässig durchtrieben blutüberströmt schwächelnd blutrünstig neurodegenerativ geopolitisch evident
  exzellent horrend imminent interimistisch kohärent konsistent wahrscheinlich unwahrscheinlich letztinstanzlich
  hochklassig unstreitig vermeintlich militant opulent renitent resilient transparent turbulent dissident
  indigen homogen heterogen androgen allergen souverän simultan amerikanisch ambulant stationär
`);

/** Verbs of which all forms are made by rule, without `-en`: `surf` → `surft, surfte, gesurft`. */
export const WEAK_VERBS = list(`
  aushebel blogg boost chatt chill check click crash download einlogg erstick fax feature filetier flirt foul
  frohlock google grantel hack hebel hype interview jammer jett jobb jogg kick kidnapp klick köpfel lik leas
  live maul mäander mobb muck oute pimp post push queren quer rapp recycel relaunch rock sampel scann schwächel
  scor scroll shopp sieb skat skype snack spamm spoil spons sprint start stream stress stylen style styl surf
  swipp tapp teaser test tick toast track train trainier trigger tweet twitter umwidm update verlautbar verzock
  aufpepp out heck auskundschaft kiefel verpixel whatsapp wittern zapp zoom zwick abzock ausknock ausroll
  auslager ausschilder bagatellisier brüsk downgrad einscann hinblätter hofier mailen mail managen manag nerv
  outsourc piks quengel rödel schlacker schmacht schnarch tröpfel verarzt verunglimpf bedaur geifer ernüchter
  einschüchter kritzel wusel tüftel puzzel
`);

/** Forms of strong and irregular verbs. */
export const VERB_FORMS = list(`
  wandte wandten sandte sandten bräuchte bräuchten hing hingen hab obliegt oblag obliegen frug lag lagen hieß
  hießen schwor schworen sott soff soffen stob stoben glomm glommen erkor gärte zieh verzieh möcht gehts kommts
  täte täten innehaben innehat innehatte notlanden notlandet vonstattengehen vonstattengeht draufkommt
  draufkommen muss musst müsst stünde stünden gölte hülfe begönne beföhle würfe stürbe verdürbe
`);

/** Participles of verbs without their endings. */
export const PARTICIPLES = list(`
  ergangen umgangen begangen vergangen entgangen hintergangen erstritten gehostet gelyncht gewandet umrissen
  verwildert verwundet gebreakt geroutet erloschen verschollen verdorben verworren verwoben dagewesen
  ernüchternd verheerend weitgereist mitgenommen hochgeladen herangewachsen verwaist verworfen umstritten
  umrungen erpicht entlegen betagt begütert bemittelt bebrillt benachbart berüchtigt beschwipst bewandert
  bewaffnet verschuldet überschuldet verschwitzt
`);

/** Nouns with the endings of their forms. */
export const NOUNS: readonly { readonly endings: readonly string[]; readonly words: readonly string[] }[] = [
  {
    endings: ['s'],
    words: list(`
  abo alkotest allheilmittel ausschluss biopic brexit dax elfer euro fiasko fünftel sechstel siebtel achtel
  neuntel zehntel drittel viertel achtelfinale viertelfinale halbfinale finale gefilde genom getöse gewusel
  gezeter habitus heiligtum hoch hattrick iglu info iphone jus kollaps kompetenzcheck kontingent kuratorium
  lamento limit logo mikro motto moos mysterium niveau noli öffi oscar pronomen prozedere pseudonym pub quali
  quorum regime ritus showroom stakkato studio tempo tief tiebreak trio unfotogene vakuum varieté verdikt
  vermächtnis viadukt wrack akku label team bootloader setup event user router server thema handicap hardliner
  hoteliers hotelier comeback outing mantra nugget pantheon racket ranking rating receiver riff run screenshot
  syndrom underdog coaching traffic hype sample timing cover asset framework cache background homepage desktop
  overtime highlight emulator joystick headset mentor screen guardian mob auditorium ausschuss ausschusses
  ausschüsse ausschüssen aas apartment cholesterin clinch kuvert mammut sultanat eiland nachbarland hobbit
  cracker moratorium memorandum referendum ultimatum imperium stadion dossier dementi entrée komitee plädoyer
  porträt
`),
  },
  {
    endings: ['n'],
    words: list(`
  adria affäre aktie allianz annexion anomalie annahme aufzucht branche buschenschank chance debatte disziplin
  doku drohne ehe fassade flaute gruft hegemonie havarie insignie inventur kartusche karpate klage krise kulisse
  lücke matura myriade novelle odyssee panne parallele paria parität petition polemik quote razzia rede
  restriktion riviera schaukel schikane schleuse schnulze schrulle seuche silhouette sparte stele stichelei
  symbiose tirade trilogie usance ouverture vokabel wache watsche wechte woge gebarung allergie strategie
  neurowissenschafter wissenschafter rechtler goalgetter fahrzeug bewegung klausel bandbreite maschinerie
  spirale bekundung verrentung kluft rangelei mauschelei vermüllung verdammnis aneinanderreihung gazette wertung
  pappe sperrung benennung angelobung journalistik physik gasse snowboarderin herabwürdigung kausa posse
  metropole domäne seite welt sudete ledercouch couch
`),
  },
  {
    endings: ['en'],
    words: list(`
  akteur emittent endemit garant germanist kommandant literat regulator strang nationalist nostalgiker
  spindoktor kadaver pharmazeut elefant dissident konsument produzent referent repräsentant mandatar gebarung
  wiedergutmachung koproduktion annexion brillanz razzi audition autor obduktion exekution kompilation
  brachialgewalt verrentung bekundung spekulation wertung sperrung umbenennung popularbeschwerd patriot
  kommanditist chronist elektronik formali regulari pharmazeutik magyar funktion trilogi hobbyist restriktion
  traktion sanktion fraktion sektion revolution institution aktion reaktion produktion konstrukteur importeur
  amateur redakteur revoluzz koalitionär
`),
  },
  {
    endings: ['e', 'en', 's', 'es', 'er', 'ern'],
    words: list(`
  wort aufwärtstrend abwärtstrend kontrahent untertan revisionsrekurs kokon parallel verdienst galopp geschöpf
  abgesang schlagabtausch trugschluss wermutstropf wutausbruch herr strang kiel schweiß spott tratsch passus
  alltag grat schmäh abschuss gewahrsam tathergang zugewinn versatzstück kontingent kuss schluss lohn isotop
  bataillon konvoi gefährt bombardement komplott telefonat viadukt abweg sog verband importeur plan pakt
  konflikt rechtler elektroniker verhandler allzeithoch zuschlag antrag
`),
  },
  {
    endings: [],
    words: list(`
  daten audio teilchen burschen aktiva klaviatur retroviren teilchens welt welten löhne löhnen viren quart
  schmonzes risiko risiken risikos lebensgefährte lebensgefährten passiva honorar honorare honoraren emissär
  splitter splittern splitters tentakel tentakeln myriaden worten herrn geplauder gequengel gezerre kosovo irak
  iran libanon sudan jemen kongo balkan sinai kaukasus ural himalaja vatikan ukraine türkei slowakei mongolei
  krim adria donau elbe spree mosel saar ruhr oder neiße isar inn drau mur enns themse seine wolga dnjepr nil
  arktis antarktis karibik levante toskana provence bretagne normandie lombardei walachei ostukraine ostsee
  nordsee steiermark pfalz eifel lausitz lüneburg ostkarpaten akropolis kreml bundestag bundesrat bundeswehr
  westjordanland westjordanlandes westbalkan westbalkans nahost gaza golan koran bibel thora talmud scharia
  dschihad ramadan islam bosporus europa europas österreich österreichs moldau ardennen camargue vorarlberg
  vorarlbergs ungarn ungarns indonesien paraguay uruguay paraguays hollywood internet schweiz bayern sachsen
  hessen
`),
  },
];

/** Places of which inhabitants are spoken, without the ending: `Grazer`, `Luxemburger`. */
export const INHABITANTS = list(`
  graz wien innsbruck linz salzburg bregenz vorarlberg tirol kärntn steir burgenländ berlin hamburg münch köln
  frankfurt stuttgart düsseldorf leipzig dresdn nürnberg hannoveran brem bremer zürch bern basl genf luxemburg
  ungar iber ibizenk kasach tschetschen usbek kirgis tadschik litau est lett moldau ukrain pol slowak slowen
  kroat serb bosni alban mazedoni griech türk syr irak iran jemenit saudi afghan pakistan ind chines japan
  korean vietnames thai philippin australi kanadi mexikan brasilian argentini chilen kolumbian venezolan kuban
  haitian amerikan texan kaliforni new york londoner paris madrid römer mailänd moskau kiew minsk schwab bay
  sachs hess thüring westfal pfälz rheinländ friesen holstein pommer schlesi
`);

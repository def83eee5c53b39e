/**
 * The words of German that do not inflect, or inflect in a way of their own: what a dictionary of nouns, verbs and
 * adjectives lacks. By what they do in a sentence, in lower case and divided by white space.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Articles, pronouns and the words that stand for them before a noun. */
export const DETERMINERS = list(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines keins eins
  mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner
  seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres unsre unsren unsrem
  unsrer euer eure euren eurem eurer eures dieser diese dieses diesen diesem dies jener jene jenes jenen jenem
  jeder jede jedes jeden jedem jedweder jedwede jedwedes jegliche jeglicher jegliches jeglichen jeglichem
  mancher manche manches manchen manchem manch solcher solche solches solchen solchem solch welcher welche
  welches welchen welchem welch alle aller alles allen allem all beide beider beides beiden beidem einige
  einiger einiges einigen einigem etliche etlicher etliches etlichen mehrere mehrerer mehreren mehreres viele
  vieler vieles vielen vielem viel wenige weniger weniges wenigen wenigem wenig mehr genug etwas derselbe
  dieselbe dasselbe denselben demselben desselben derselben dieselben selber selbe selben selbes derjenige
  diejenige dasjenige denjenigen demjenigen desjenigen derjenigen diejenigen andere anderer anderes anderen
  anderem andern anderm andre andrer andres andren sämtliche sämtlicher sämtliches sämtlichen sämtlichem
  irgendein irgendeine irgendeinen irgendeinem irgendeiner irgendeines irgendwelche irgendwelchen irgendwelcher
  allerlei vielerlei keinerlei mancherlei derlei solcherlei dergleichen ebensolche ebensolcher ebensolches
  ebensolchen ebensolchem ebendiese ebendieser ebendieses ebendiesem allesamt unsereiner unsereins ihrige
  ihrigen seinige seinigen meinige meinigen selbige selbiger selbigen selbiges selbigem ersterer erstere
  ersteren ersteres letzterer letztere letzteren letzteres letzterem ersterem
`);

/** Pronouns that stand by themselves. */
export const PRONOUNS = list(`
  ich du er sie es wir mich dich ihn uns euch mir dir ihm ihnen sich man einander jemand jemanden jemandem
  jemandes niemand niemanden niemandem niemandes nichts nix wer wen wem wessen was deren dessen denen derer
  irgendwer irgendwen irgendwem irgendjemand irgendjemanden irgendjemandem irgendwas irgendetwas ebender ebendas
  jedermann alldem alledem
`);

/** Prepositions, those that are joined with an article included. */
export const PREPOSITIONS = list(`
  ab abseits abzüglich als an anfangs angesichts anhand anlässlich anstatt anstelle auf aufgrund aufseiten aus
  ausgangs ausgenommen ausschließlich außer außerhalb bei beiderseits beidseits betreffend betreffs bezüglich
  binnen bis contra dank diesseits durch eingangs eingedenk einschließlich entgegen entlang entsprechend
  exklusive fern fernab für gegen gegenüber gelegentlich gemäß gen hinsichtlich hinter hinterm hinters in
  infolge inklusive inmitten innerhalb innert je jenseits kontra kraft längs längsseits laut mangels mit
  mithilfe mitsamt mittels nach nahe namens neben nebst nordwestlich nördlich oberhalb ob ohne per plus minus
  pro punkto puncto rücksichtlich samt seit seitens seitlich statt südlich trotz um unbeschadet unerachtet
  ungeachtet unfern unter unterhalb unweit via vermittels vermöge versus voll vom von vonseiten vor
  vorbehaltlich während wegen wider zeit zu zufolge zugunsten zuliebe zulasten zuungunsten zuzüglich zwecks
  zwischen östlich über übers am ans aufs beim durchs fürs im ins ums überm unterm unters vorm vors zum zur
  hintern
`);

/** Conjunctions that join equals. */
export const CONJUNCTIONS = list(`
  und oder aber sondern denn doch jedoch sowie sowohl weder noch entweder beziehungsweise bzw respektive
`);

/** What begins a subordinate clause, relative pronouns apart. */
export const SUBORDINATORS = list(`
  dass daß weil wenn ob obwohl obgleich obschon obzwar wenngleich während nachdem bevor ehe bis seit seitdem
  sobald solange sooft soweit sofern soviel insofern inwiefern inwieweit falls damit sodass indem indes indessen
  da als wie wo wohin woher warum weshalb weswegen wieso wann wobei womit wodurch wofür wogegen woran worauf
  woraus worin worüber worum worunter wovon wovor wozu wonach wohingegen woraufhin wiewohl zumal außer wohinter
  woneben wozwischen alldieweil dieweil dieweilen gleichwohl je desto umso
`);

/** Adverbs and particles. */
export const ADVERBS = list(`
  abends aber abermals abwärts allein alleine allemal allenfalls allenthalben allerdings allerhand allerorten
  allerorts allerseits allesamt alleweil alljährlich allmählich allseits allweil allzu also alsbald alsdann
  altersbedingt anbei andernfalls andernorts anders anderswo anderswohin anderweitig andererseits anderseits
  andrerseits anfangs angeblich ansatzweise anschließend ansonsten anstandslos auch aufeinander aufwärts
  auseinander ausnahmsweise außen außerdem außerstande auswärts bald baldigst basta bekanntlich beinahe beinah
  beisammen beieinander beispielsweise bereits besonders bestens besser bestenfalls bestimmt bisher bislang
  bisweilen bitte blindlings bloß brutto da dabei dadurch dafür dagegen daheim daher dahin dahinter dahingegen
  damals damit danach daneben dank dann daran darauf daraufhin daraus darin darüber darum darunter davon davor
  dazu dazwischen demgegenüber demgemäß demnach demnächst demzufolge dennoch derart derartig dereinst dergestalt
  derweil derweilen derzeit derzufolge deshalb dessentwegen dessenungeachtet desto deswegen diesbezüglich
  diesmal diesseits doch doppelt dort dorthin dorther drauf draus draußen drin drinnen droben drüben drüber drum
  drunten drunter durchaus durcheinander durchweg durchwegs dutzendfach eben ebenda ebendort ebenfalls ebenso
  ebensogut ebensolang ebensosehr ebensoviel ebensowenig egal eh ehedem eher ehemals ehestens eigens eilends
  einerseits einfach eingangs einigermaßen einmal einst einstens einstmals einstweilen empor endlich entgegen
  entzwei erst erstens erstmal erstmals etwa eventuell ewig extra fast fehl ferner fort fortan freilich früh
  frühestens füglich gar gänzlich gegebenenfalls gegeneinander gemeinhin genau genauso genauestens genug gerade
  geradeaus geradewegs geradezu gern gerne gestern gewiss gewissermaßen glatt gleich gleichauf gleichermaßen
  gleichfalls gleichsam gleichwohl gleichzeitig glücklicherweise größtenteils halb halbwegs halt häufig
  hauptsächlich hellauf her herab heran herauf heraus herbei herein hernach herüber herum herunter hervor heuer
  heute heutzutage hier hieran hierauf hieraus hierbei hierdurch hierfür hierher hierhin hiermit hiernach
  hierüber hierunter hiervon hierzu hierzulande hin hinab hinan hinauf hinaus hinein hingegen hinten hintan
  hinterdrein hintereinander hinterher hinterrücks hinüber hinunter hinweg hinzu hoffentlich höchst höchstens
  höchstwahrscheinlich immer immerfort immerhin immerzu indessen infolgedessen infrage ineinander innen
  insbesondere insgeheim insgesamt insofern insoweit instand inwärts inzwischen irgend irgendeinmal irgendwann
  irgendwie irgendwo irgendwoher irgendwohin ja jäh jahraus jahrein je jederzeit jedenfalls jedesmal jeher
  jemals jenseits jetzt jeweils jüngst justament kaum keinesfalls keineswegs keinmal komplett kopfüber kürzlich
  kurz kurzerhand kurzum lang lange langsam längst längstens lauter lediglich leider letztendlich letztens
  letztlich letztmals lieber links live los mal mancherorts manchmal mehr mehrenteils mehrfach mehrheitlich
  mehrmals meinethalben meinetwegen meist meistens meistenteils mindestens miteinander mithin mitnichten
  mitsammen mittags mitten mittendrin mittendurch mittlerweile mitunter möglicherweise möglichst montags
  dienstags mittwochs donnerstags freitags samstags sonnabends sonntags morgen morgens nachher nachgerade
  nachmittags nachts nacheinander nächstens nahezu nämlich naturgemäß natürlich neben nebenan nebenbei
  nebeneinander nebenher neuerdings neuerlich netto nicht nie nieder niemals nimmer nimmermehr nirgends
  nirgendwo nirgendwohin noch nochmal nochmals nordwärts normalerweise notfalls nun nunmehr nur oben obenauf
  obendrein obendrauf oberhalb offenbar offenkundig offensichtlich oft oftmals öfter öfters ohnedies ohnehin
  ohneeinander online offline ostwärts paarmal paarweise partout passim prompt quasi quer querfeldein rasch
  ratenweise rechts rechtens richtig ringsherum ringsum rücklings rückwärts rund rundherum rundum samt
  scheibchenweise schätzungsweise schief schlechthin schlechterdings schleunigst schlicht schließlich
  schlimmstenfalls schlussendlich schon schrittweise schwerlich sehr seinerseits seinerzeit seither seitwärts
  selber selbst selbstredend selten seltsamerweise seinetwegen sicherlich sicherheitshalber so sobald sodann
  soeben sofort sogar sogenannt sogleich solcherart somit sonst sonstwie sonstwo soweit sowieso sowohl sozusagen
  spät später spätestens stattdessen stellenweise stets streckenweise stückweise südwärts tagaus tagein tags
  tagsüber tatsächlich teils teilweise testweise trotzdem überall überallhin überaus übereinander überdies
  überhaupt überhand überwiegend übermorgen übrig übrigens umher umhin umsonst umso umständehalber unentwegt
  ungefähr unglücklicherweise unlängst unten untereinander unterdessen unterwegs untertags unversehens
  unwahrscheinlich unweigerlich vergebens vergleichsweise vermutlich verschiedentlich versehentlich vielerorts
  vielfach vielleicht vielmals vielmehr voll vollauf vollends völlig voneinander vonstatten voran voraus vorab
  voraussichtlich vorbei vordem vorerst vorgestern vorher vorhin vorläufig vormals vormittags vorn vorne
  vornehmlich vornherein vorüber vorwärts vorweg wahrlich wahrhaftig wahrscheinlich wann weg weiß weit weitaus
  weiter weiterhin weitestgehend weitgehend weithin wenigstens werktags westwärts wieder wiederum wieso wieviel
  wochentags wochenlang wohl wohlgemerkt wohlweislich womöglich zeitlebens zeitweilig zeitweise zeitig ziemlich
  zigmal zuallererst zuallerletzt zudem zueinander zuerst zufällig zugleich zugrunde zugute zuhauf zuhause
  zuletzt zulasten zumal zumeist zumindest zunächst zunichte zurecht zurück zusammen zusätzlich zuvor zuweilen
  zuwider zwangsläufig zwar zweifellos zweifelsohne zweitens drittens viertens fünftens zwischendrin
  zwischendurch zwischenzeitlich nachhause allgemein abhanden allerspätestens dementsprechend dran dar
  dahingestellt hopp imstande innerorts außerorts halber anheim kund wett inne feil haus kaputt pleite spitze
  klasse super okay ok lila rosa orange beige türkis schade quitt gratis fit top prima tabu passé uni futsch
  perdu facto dato sodass vorm gottlob weiland zeitgleich selbdritt vollumfänglich wunder daselbst anderenorts
  beiseite bekanntermaßen dreierlei drumherum einerlei ehesten etc geschweige gibts heraußen heroben landab
  landauf mehrerlei nächtens nichtsdestotrotz nichtsdestoweniger nurmehr öfteren raus rauf rein ruckzuck rüber
  runter siehe sprich summarum tunlichst weiters zurzeit zuschulden zustande zutage zuteil zuungunsten zwecks
  zweierlei mancherorten seinesgleichen ihresgleichen unseresgleichen zuguterletzt drauflos geradeheraus
  rundheraus bergab bergauf stromabwärts stromaufwärts kieloben querbeet reihum tagelang stundenlang jahrelang
  monatelang drein obendrüber vorneweg unsererseits meinerseits deinerseits ihrerseits eurerseits
  väterlicherseits mütterlicherseits fürwahr mitsamt summa
`);

/** Numbers as words. */
export const NUMBERS = list(`
  null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
  achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend zweier
  dreier vierer zweien dreien vieren fünfen sechsen anderthalb eineinhalb zweieinhalb dreieinhalb viereinhalb
  fünfeinhalb sechseinhalb dutzend einmal zweimal dreimal viermal fünfmal sechsmal siebenmal achtmal neunmal
  zehnmal hundertmal tausendmal zigtausend zigtausende zigtausenden abertausend abertausende abertausenden
  hunderte hunderten tausende tausenden dutzende dutzenden dreißiger vierziger fünfziger sechziger siebziger
  achtziger neunziger zwanziger hunderter tausender erste zweite dritte vierte fünfte sechste siebente siebte
  achte neunte zehnte elfte zwölfte halb halbe halber halben halbem halbes
`);

/** What by itself is a sentence. */
export const INTERJECTIONS = list(`
  ja nein doch jein danke bitte hallo ach aha oh ah eh hm nun na naja tja pfui hurra bravo halt stopp stop amen
  prost servus tschüss ciao adieu basta okay ok gut genau klar richtig falsch stimmt eben natürlich sicher
  keineswegs niemals nie vielleicht leider schade mitnichten selbstverständlich jawohl punkt achtung sorry
  gewiss hoffentlich wow ups oje herrje mahlzeit grüezi grüß hoppla pst psst peng bumm
`);

/** Forms of words that inflect against the rules: comparison with another vowel or stem. */
export const IRREGULAR_STEMS = list(`
  besser best mehr meist größer größt höher höchst näher nächst älter ältest ärmer ärmst härter härtest jünger
  jüngst kälter kältest klüger klügst kürzer kürzest länger längst röter rötest schärfer schärfst schwächer
  schwächst schwärzer schwärzest stärker stärkst wärmer wärmst gesünder gesündest gröber gröbst dümmer dümmst
  blasser blässer lieber liebst früher frühest minder mindest äußer äußerst inner innerst ober oberst unter
  unterst vorder vorderst hinter hinterst mittler jen hoh lila rosa teuer dunkel edel eitel nobel sauer bitter
  heiter hundertprozentig erst zweit dritt viert fünft sechst siebent siebt acht neunt zehnt elft zwölft
  umfassend werd betreffend
`);

/** All of them. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  [DETERMINERS, PRONOUNS, PREPOSITIONS, CONJUNCTIONS, SUBORDINATORS, ADVERBS, NUMBERS, INTERJECTIONS].flat(),
);

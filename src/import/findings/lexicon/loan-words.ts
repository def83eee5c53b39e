/**
 * English words that German texts use without a second thought, in lower case: none is worth a hint. Their German
 * endings are those of the English plural.
 */
export const LOAN_WORDS: ReadonlySet<string> = new Set(
  `
  account accounts act action ad adapter ads advisor after agency agreement air airbag airline airlines airport
  album alert alien all animation anti app apps art artist artists asset assets assist attachment attachments
  audience avatar award awards baby babys back backdoor backend background backup bad badge bag ball band bands
  banker bar barbecue bars base baseball basic basics basketball beach beat beats beauty benchmark benchmarks best
  bestseller beta better big bike bikes bit blackout blazer blister blockbuster blockchain blog blogger blogs blues
  board boards body bodyguard bonus book boom booster boot boots boss bot bots bound bowl box boxen boy boys brain
  brainstorming brand branding brands break brexit briefing briefings broker browser buddy budget bug bugs bulldozer
  bunker burger burnout bus business button buttons buzz bypass cab cache call callcenter calls camp camping camps
  campus candidate cap car card care cargo cartoon case cash cast casting catering center centers chairman challenge
  champion champions chance change channel charity charm chart charter charts chat chatbot chatbots check checks
  chef chief chip chips city claim claims clan clans class clean clever click clip clips cloud clown club clubs
  cluster clusters coach coaches coaching coalition coat cockpit cocktail cocktails code codes coffee college
  comeback comebacks comedian comedy comic comics command common community company compliance computer computing
  concept connection container content contest controller controlling cookie cookies cool copyright core corner
  corporate cotton couch countdown counter country coupon cover covers crack cracks crash crashs crew crews cross
  crowd crowdfunding curry cut cyber cybercrime cyberspace cyberwar damage dance data date dates day days deadline
  deal dealer deals debt deep deepfake default defence demo demos design designer desk desktop detail developer
  device devices digital dinner director disco discount discounter display displays doping dossier download
  downloads downtown dragon drama draw dream dress drink drinks drive driver drone drop dumping duo eastern economy
  edge editor election electronic email emails end energy engine engineering enterprise entertainment environment
  error establishment event events exit expert exploit export express face fact factory facts fair fairness fake
  fakes family fan fans farm fashion fast favorite feature features feedback festival fictional field fight file
  files film final finance financial finish fire firewall first fish fit fitness flag flair flash flashback flat
  flop flops flow flyer focus folder follower followers food football force form format forum foul fouls foundation
  foundry framework franchise freak free freelancer friend frontend full fun fund funk future gadget gadgets gallery
  game gamer games gaming gang gangs gangster gap garden gate gateway gay gender general gentleman girl global goal
  goalie gold golf good government grand green greenwashing grill ground group groups guard guide guidelines guitar
  guru gym hack hackathon hacker hall handicap handout hands handy happening happy hard hardcore hardliner hardware
  hashtag hat hate head headline headset health heart heavy help hero high highlight highlights hightech hip hippie
  hipster hit hits hobby hockey hold holding holdings home homepage homepages hooligan hooligans horror host hostel
  hosting hot hotel hotelier hoteliers hotline hotspot house human hybrid hybrids hype hypes icon image images
  impact import in index indie industries inference info infotainment initiative innovation input insider institute
  intelligence interface international internet interview interviews island it jacket jackpot jazz jeans jeep jet
  jets job jobs joint joker journal joystick judge jumbo jumper junior junkie jury just ketchup key keyboard keynote
  kick kicker kid kidnapping kidnappings kids kill killer kit kitchen knockout know lab label labels lady laptop
  laptops laser last launch law layer layers layout leader leaders league leak leaks learning lease leasing legacy
  level levels life lifestyle lift light limit limits line liner lines link links list live livestream living lobby
  lobbying lobbyist lobbyists location lock lockdown log login logo long look lounge love low loyalty lunch machine
  magazine mail mails mainstream major making malware man management manager managers mantra map march mark market
  marketing master match matches material max maximum medal media medical meeting meetings member memo men mental
  merchandising mess message messenger metal metro mezzanine middle mind minimum mining mix mixed mixer mob mobbing
  mobile model models modern monitor monitoring monster moonshine motel motion mountain move movement movie mr multi
  museum music musical musicals must national nerd nerds net network networking new newcomer news newsletter
  newsroom next night no nonsense note notebook notebooks nuts off offer office officer official offline offshore
  oil okay oldie one online only open open-source opening opera operator option order original out outback outdoor
  outfit outfits output outsider outsourcing overall overtime pack package paper papers park parker parking part
  partner party partys pass password patch patchwork path pay payback peak peanuts penalty people performance
  phishing phone photo pick pickup picture pipeline pipelines pitch place plan plane planet planning play player
  playlist playoff playoffs plot plug plus pocket podcast podcasts pointe points poker police policy pool pop
  popcorn port portal post poster power powerplay premier premium press price pride prime print private pro product
  production profile profit program project promotion prompt prompts provider pub public publicity publisher
  pullover pump punk push pushback puzzle quarterback queen quick quiz race racket radio rag rail rain ranger
  ranking rankings ransomware rap rapper rate rating ratings reader reality rebound rebounds receiver recherche
  record recorder recruiting recycling red reel reform region relations relax release releases relief remake remix
  report reporter reports research reseller reset resort response restaurant return reunion revenue review reviews
  revolution ride rider riff riffs right ring ringer road roadmap roadshow roaming rock rocker roll roller room
  roots rose round rounds router royal run running rush safe safety sale sales sample samples sandwich sauce save
  scan scanner scene school science score scorer scout scouts screen screening screenshot screenshots script season
  seat second secret security self selfie selfies sense server servers service services session sessions set setting
  setup sex sexy shake shaker share shareholder sharing sheriff shift shirt shirts shit shitstorm shock shoot
  shooting shop shopper shopping shops short shorts shot show showdown shower showroom shows shuttle side sign
  signal silicon sim single singles sitcom site six skateboard skill skills skin skipper sky slam slapstick sleep
  slice slogan slot slots slow slum slums small smart smartphone smartphones smartwatch smog smoke smoothie snack
  snacks snapchat sneaker sneakers snow snowboard snowboarder social society sofa soft software solar sold solo song
  songs soul sound sounds source space spam speaker special specials speech speed spike spin spirit spoiler sponsor
  sponsoring sponsors spot spots spray spread spring sprint sprinter spyware squad square stab stack staff stage
  stake stalker stalking stand standard standing star stars start starter startup startups state statement
  statements states station status steak stealth step stick sticker stock stop storage store stores story storys
  straight strategy stream streaming streams street stress strike string stringer strip stripes stroke strong stuck
  studio stunt style styling summer summit sun sunday super superlative superstar supply support surf surfer survey
  survival sushi suspense sweatshirt sweet swing switch switches symposium system systems tab tablet tablets
  tackling tag take talent talents talk talks tank target task taskforce taste tattoo tattoos tax taxi team teams
  teamwork teaser tech techno technology teddy teen teenager telegram tempo tender tennis teraflops term terminal
  terror test tester tests text thanks theater thinktank thriller tick ticket tickets tie tiebreak tiger time
  timeline timer times timing tip tipps toaster today token tokens toner tool tools top topic tor touch tour tourist
  tower town toy track tracker tracking tracks trade trader trading traffic trailer train trainer training transfer
  transfers transformer transit trash travel treat trend trends trial trick tricks trip trips troll trolls trophy
  trouble truck trucks trust tuner tuning tunnel turbo turn tutorial tweet tweets twin two type typing ultra uncool
  underdog underground understatement uniform union unit united university unplugged update updates upgrade upgrades
  upload uploads user users van vault venture verdict version vice video videos view vintage viral virus vision
  visit visits visual vote voucher wafer wafers wall war warm warning watch water watt wave way weapon wear web
  webcam webinar weblog website websites week weekend well wellness west western whisky whistleblower whistleblowers
  white wide wild win wind window windows winner winter wireless wish woman women wonder word work worker workflow
  workout workshop workshops world worst wrestling writer yacht year yoga young youngster yuppie zero zombie zombies
  zone zoom
`
    .trim()
    .split(/\s+/),
);

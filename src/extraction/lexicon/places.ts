import { words } from './words.ts';

/** Places that news uses for their governments or people, and adjectives made of them; lower case, spaces as underscores. */
export const PLACES: ReadonlySet<string> = new Set([
  ...words(`afghanistan albania algeria america angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin bolivia bosnia botswana brazil britain bulgaria burma burundi
 cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia europe finland france gabon gambia georgia germany ghana greece
 guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya
 lithuania luxembourg macedonia madagascar malawi malaysia mali malta mauritania mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway
 oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland
 syria taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe crimea gaza kashmir tibet catalonia
 moscow washington beijing kyiv kiev london paris berlin brussels tehran jerusalem ankara tokyo seoul pyongyang delhi islamabad kabul baghdad damascus riyadh cairo havana caracas warsaw budapest rome madrid
 vienna geneva athens lisbon dublin ottawa canberra taipei hanoi jakarta manila nairobi lagos pretoria tripoli beirut amman doha dubai minsk tbilisi baku yerevan helsinki stockholm oslo copenhagen prague
 alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
 missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming chicago boston philadelphia dallas houston atlanta miami detroit cleveland
 seattle denver baltimore orlando phoenix charlotte manhattan brooklyn queens africa asia u.s. us u.k. uk e.u. eu uae`),
  'united_states',
  'united_kingdom',
  'united_nations',
  'european_union',
  'north_korea',
  'south_korea',
  'saudi_arabia',
  'south_africa',
  'new_zealand',
  'new_york',
  'new_york_city',
  'new_jersey',
  'new_hampshire',
  'new_mexico',
  'north_carolina',
  'south_carolina',
  'north_dakota',
  'south_dakota',
  'west_virginia',
  'rhode_island',
  'los_angeles',
  'san_francisco',
  'las_vegas',
  'hong_kong',
  'el_salvador',
  'costa_rica',
  'sri_lanka',
  'czech_republic',
  'ivory_coast',
  'sierra_leone',
  'burkina_faso',
  'puerto_rico',
  'white_house',
  'capitol_hill',
  'downing_street',
  'wall_street',
  'middle_east',
  'new_orleans',
  'des_moines',
  'san_diego',
  'san_antonio',
  'salt_lake_city',
  'new_england',
  'northern_ireland',
  'west_bank',
]);

/** Adjectives of nations and parties; they stand before roles and never make a person's name. */
export const DEMONYMS =
  words(`american russian ukrainian british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian polish hungarian czech slovak romanian bulgarian greek
 turkish syrian iraqi iranian israeli palestinian egyptian saudi yemeni lebanese jordanian kuwaiti qatari emirati libyan tunisian algerian moroccan sudanese ethiopian kenyan nigerian ghanaian ugandan rwandan
 african european asian chinese japanese korean vietnamese thai indonesian malaysian filipino indian pakistani afghan bangladeshi nepalese australian canadian mexican brazilian argentine chilean colombian
 venezuelan cuban peruvian bolivian republican democratic democrat conservative labour labor liberal christian muslim jewish catholic protestant islamic hindu buddhist swedish norwegian danish finnish
 estonian latvian lithuanian belarusian georgian armenian azerbaijani kazakh serbian croatian bosnian albanian kurdish arab western eastern northern southern soviet latino hispanic black white native south north
 swede dane finn pole scot briton turk spaniard swiss dutchman dutchwoman frenchman frenchwoman irishman irishwoman englishman englishwoman welshman scotsman icelandic icelander new_zealander kiwi uruguayan
 paraguayan ecuadorian ecuadorean guatemalan honduran salvadoran nicaraguan panamanian dominican jamaican haitian tanzanian zambian malawian senegalese ivorian cameroonian congolese angolan mozambican namibian
 sri_lankan maltese cypriot luxembourger slovenian slovene montenegrin macedonian moldovan uzbek turkmen kyrgyz tajik mongolian omani bahraini basque catalan flemish walloon singaporean taiwanese burmese cambodian californian texan zimbabwean somali tory`);

/** A word that makes the name it stands in a body's. */
export const BODY_WORDS =
  words(`university college institute school department ministry agency bureau office commission committee council court house senate congress parliament party union association foundation
 society organization organisation federation league club team company corp corp. inc inc. llc ltd ltd. group bank fund trust church army navy police guard force forces service services administration authority board
 center centre network news times post journal magazine press media radio television tv studios records airlines motors industries systems partners holdings coalition alliance front movement caucus conference
 convention campaign assembly chamber tribunal embassy hospital museum library theater theatre festival games cup award awards act bill treaty amendment accord agreement plan street avenue road square park river lake
 mountain island county city state states republic kingdom nations international global national kremlin pentagon nato treasury exchange reserve security project initiative program programme task investigation
 day week month monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december god america internet facebook twitter youtube google
 apple microsoft amazon fox cnn nbc abc cbs msnbc bbc reuters breitbart politico ap afp upi fbi cia nsa irs doj dnc rnc gop isis isil hamas hezbollah taliban al-qaida al-qaeda christianity islam war`);

/** Words that begin sentences and are no names, whatever their capital. */
export const NOT_NAMES =
  words(`the a an and but or nor so yet for of in on at by to from with without within about above across after against along amid among around as because before behind below beneath beside besides between
 beyond despite down during except following if into like near off once onto out outside over past per since than that though through throughout till toward towards under unlike until up upon via when whenever where
 whereas wherever whether which while who whoever whom whose why what whatever how however i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this these those there here
 then now today yesterday tomorrow tonight some any all each every both either neither no not none nobody nothing everyone everybody everything someone somebody something anyone anything one two three four five six seven
 eight nine ten hundreds thousands millions many much more most few several other others another such same only even also just still already again ever never always often sometimes perhaps maybe indeed instead meanwhile
 moreover furthermore nevertheless nonetheless otherwise therefore thus hence additionally finally first second third last later earlier recently previously currently eventually ultimately initially originally
 is are was were be been being am do does did has have had will would can could may might must shall should let's yes no well oh please thank thanks sorry let say says said asked told according
 rather quite very too really simply actually certainly clearly obviously apparently reportedly allegedly presumably probably possibly likely unfortunately fortunately sadly
 police officials critics experts people republicans democrats lawmakers supporters protesters authorities read see watch click related photo image video update breaking exclusive opinion analysis editorial
 asking adding calling citing noting speaking referring saying responding given based due next back long far early late new old good great big small high low nearly almost roughly
 it's that's he's she's they're we're i'm i've there's what's don't can't won't didn't isn't aren't wasn't`);

import { words } from '../words.ts';

/** Nouns for what a person is: offices, trades and ranks, as the head of a description or a title before a name. Gender where the word tells. */
export const ROLE_NOUNS: ReadonlyMap<string, 'male' | 'female' | undefined> = new Map<string, 'male' | 'female' | undefined>([
  ...[
    ...words(`accountant activist actor actuary adm. administrator admiral adviser advisor advocate aide ald. ally amb. ambassador analyst anchor
    apprentice arborist archbishop artist astronaut athlete attorney atty. author ayatollah backbencher baker banker barber barista
    barrister bartender billionaire biographer biologist bishop boss boxer bricklayer broadcaster builder businessman-turned-politician
    businessperson butcher bystander campaigner candidate capt capt. captain captive cardinal caregiver caretaker carpenter cashier
    caterer celebrity centrist ceo cfo chair chairman-elect chairperson challenger champion chancellor chaplain chef chemist chief child
    choreographer cleric clerk cllr cllr. cmdr. co-founder coach cobbler col col. colleague collector colonel columnist comedian commander
    commentator commissioner commuter composer comptroller comr. conductor congressmember conservationist conservative constable
    consultant contender contractor cook corporator correspondent coun coun. councillor councilmember councilor counsel courier cpl
    criminologist critic curator customer cyclist dancer dci deacon dean debutant decorator defendant delegate democrat demographer
    demonstrator dentist deputy designer det det. detainee detective developer dictator diplomat director dissident docker doctor donor dr
    dr. driver drummer ecologist economist editor electrician emigrant emir employee employer engineer entrepreneur envoy epidemiologist
    evacuee examiner executive expert farmer fighter filmmaker fisher fisherman florist footballer foreman forester founder friend
    front-runner frontrunner gardener gen gen. general geologist glaciologist goalkeeper golfer gov gov. governor grocer guitarist gunman
    gymnast handyman headmaster headteacher historian homeowner hon hon. host housewife hunter hydrologist imam immigrant incumbent
    independent innkeeper insider insp insp. inspector instructor insurer intern interpreter investor janitor jeweller jockey journalist
    judge juror justice king-in-waiting landlady landlord landowner lawmaker lawyer leader lecturer legislator liberal libertarian
    librarian lieutenant lieutenant-governor lifeguard linguist lobbyist locksmith loyalist lt lt. magician magistrate maj maj. major
    majority-leader manager manufacturer marine mathematician mayor mca mec mechanic mediator mep meteorologist midfielder midwife migrant
    militant miner minister missionary mla mlc mna mogul monarch monk motorist mp mpp msgr msgr. msp musician musicologist nationalist
    naturalist negotiator neighbor neighbour netizen neurologist newcomer newsreader nominee novelist novice nurse nutritionist officer
    official oncologist operative opponent organist organizer orphan orthodontist owner paediatrician painter panelist panellist paramedic
    parent parliamentarian passenger passer-by pastor patient pc peacekeeper pedestrian pediatrician pensioner pharmacist philanthropist
    photographer photojournalist physician physicist pianist pilgrim pilot plaintiff player playwright plumber poet politician pollster
    pontiff pope porter postmaster potter premier president president-elect priest principal producer prof prof. professor progressive
    promoter prosecutor protester protestor psychiatrist psychologist psychotherapist pte publisher pundit quarterback rabbi rancher rebel
    receptionist recruit refugee registrar relative rep. reporter representative republican researcher resident rev rev. reverend reviewer
    rider rival roofer ruler runner sailor sarpanch scholar schoolteacher scientist screenwriter sculptor secretary seismologist seller
    sen sen. senator separatist sergeant sgt sgt. sheikh sheriff shopkeeper shopper singer skipper socialist sociologist soldier solicitor
    songwriter source speaker spectator spokesperson star statistician steward strategist striker strongman student stylist submariner
    subscriber sultan superfan superintendent supervisor supporter supt supt. surgeon surrogate surveyor survivor suspect swimmer tailor
    tanaiste taoiseach td teacher teenager tenant theologian therapist toddler tourist trader translator traveler traveller treasurer
    trooper tutor tycoon tánaiste umpire undersecretary urbanist user usher vendor vet veteran veterinarian vicar vice-president victim
    vigneron villager violinist virologist vlogger voter waiter waitress warden watchman weaver welder whip whistleblower wholesaler
    winemaker witness worker worshiper worshipper writer youngster youth zoologist`),
  ].map((w) => [w, undefined] as const),
  ...[
    ...words(`actor-turned-governor alderman anchorman assemblyman boy brother businessman cameraman chairman clergyman congressman councilman dad
    duke father fireman gentleman grandfather grandson husband king man nephew policeman prince salesman serviceman son spokesman
    sportsman statesman uncle widower`),
  ].map((w) => [w, 'male'] as const),
  ...[
    ...words(`actress assemblywoman aunt businesswoman chairwoman congresswoman councilwoman daughter duchess girl granddaughter grandmother heiress
    hostess mom mother mum niece nun policewoman princess queen saleswoman sheikha sister spokeswoman widow wife woman`),
  ].map((w) => [w, 'female'] as const),
]);

/** Roles that one can be called by another's word for: "leader" for a president. The first word stands for the others. */
export const ROLE_SYNONYMS: readonly (readonly string[])[] = [
  [
    'leader',
    'president',
    'minister',
    'premier',
    'chancellor',
    'king',
    'chairman',
    'prime',
    'ruler',
    'strongman',
    'dictator',
    'speaker',
    'chief',
  ],
  [
    'lawmaker',
    'td',
    'mla',
    'mep',
    'msp',
    'mpp',
    'mna',
    'senator',
    'sen.',
    'representative',
    'rep.',
    'congressman',
    'congresswoman',
    'legislator',
    'mp',
    'republican',
    'democrat',
  ],
  ['spokesperson', 'spokesman', 'spokeswoman'],
  ['governor', 'gov.'],
  ['senator', 'sen.'],
  ['congressman', 'rep.', 'representative', 'congresswoman'],
  ['candidate', 'nominee', 'contender', 'front-runner', 'frontrunner', 'hopeful'],
  ['nominee', 'candidate', 'front-runner'],
  ['chair', 'chairman', 'chairwoman', 'chairperson'],
  ['lawyer', 'attorney', 'counsel', 'advocate', 'barrister', 'solicitor'],
  ['professor', 'prof.'],
  ['doctor', 'dr.', 'physician'],
  ['pastor', 'rev.', 'reverend'],
  ['general', 'gen.'],
  ['billionaire', 'mogul', 'businessman', 'tycoon', 'magnate'],
  ['adviser', 'advisor', 'aide'],
  ['minister', 'secretary'],
  ['judge', 'justice', 'sheriff'],
];

/** What ministries are for: lists of them name one office, as in "Minister for Lands and Natural Resources". */
export const PORTFOLIOS =
  words(`affairs agriculture aquaculture arts aviation business children climate commerce communications communities construction cooperation
    culture defence defense development digital disability economy education electricity employment energy enterprise environment equality
    families family finance fisheries fishing food foreign forestry forests gender government health heritage higher highways home housing
    immigration industrial industries industry information infrastructure innovation interior internal investment irrigation justice labor
    labour land lands law livestock local manufacturing maritime media migration mines mining natural oceans oil parks pensions petroleum
    planning police ports public railways reform regional relations research resettlement resources roads rural sanitation science
    security services shipping skills social sport sports tax technology telecommunications tourism town trade training transport urban
    veterans water welfare wildlife women works youth`);

/** Adjectives and nouns that may stand before a role: "senior", "former", "deputy". */
export const ROLE_MODIFIERS =
  words(`acting affairs agriculture appeals assistant associate attorney billionaire budget campaign chief circuit city civil climate co-
    communications congressional conservative county culture defence defense democratic deputy district economy education elder energy
    environment estate ex ex- executive famed federal fellow finance first foreign former general government gubernatorial head health
    high home house human independent intelligence interim interior justice labor labour late lead liberal lieutenant local long-time
    longtime majority managing media military minority national new next one-time onetime opposition outspoken party police policy
    political presidential press presumptive prime prominent provincial public real regional relations renowned republican retired rights
    science second security senate senior shadow special staff state supreme technology texas-based then- third top town trade transport
    treasury veteran vice vice-presidential village white`);

/** Words in lower case that belong to a title with a capital behind them: "former Mayor", "then-Mayor". */
export const TITLE_PREFIXES = words(
  'acting assistant associate co- deputy emeritus ex ex- former honorary interim late longtime one-time onetime outgoing retired senior state then then- vice',
);

/** Words behind a name that open no role: of a relative clause, of what somebody is alone in or has beside them. */
export const NO_ROLE_OPENERS = words('alone like lone only sole unlike where which whom whose');

/** Nouns that stand with an article behind a name, between commas, and tell when or what of the matter, not who: "the same day", "a first". */
export const NO_APPOSITIONS = words(
  `afternoon coincidence comparison day decade evening exception fact feat first hour idea instant irony minute moment month morning move night
    occasion paradox point possibility prospect reference reminder second shock sign surprise thing time week weekend year`,
);

/** Words that end like nouns of agents and are none, or stand in the lists. */
export const NO_AGENTS = words('assist consist exist human insist list resist twist woman');

/** Seats of governments, whose officers the text names apart. */
export const SEATS = new Set([
  'Capitol',
  'Downing Street',
  'Foreign Office',
  'Home Office',
  'Kremlin',
  'Palace',
  'Pentagon',
  'State Department',
  'White House',
]);

/** Offices that one person holds for one place: whoever the text gives another role doesn't hold it unsaid. */
export const OFFICES =
  words(`ambassador attorney chair chairman chairperson chairwoman chancellor chief coach commissioner director governor judge justice king
    leader mayor minister pope premier president queen secretary senator sheriff speaker`);

/** What a role behind a name may begin with. */
export const ROLE_OPENERS = words('a an her his the who');

/** What nouns of agents look like where the lists have none: "columnist", "34-year-old". */
export const AGENTS =
  /^(?:\d{1,3}-year-old|[a-z-]{3,}(?:ist|ologist|ician|maker|holder|keeper|goer|monger|smith|woman|man|person|in-chief|-elect|year-old))$/;

/** Nouns that end as a man's and are said of women too. */
export const TITLES_OF_BOTH = words('alderman assemblyman chairman congressman councilman statesman');

/** Nouns by which whoever bears a title may be called later. Titles in lower case, without a stop. */
export const NOUNS_OF_TITLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['captain', ['skipper']],
  ['constable', ['officer']],
  ['dr', ['doctor']],
  ['father', ['priest']],
  ['fr', ['priest']],
  ['inspector', ['detective', 'officer']],
  ['justice', ['judge']],
  ['magistrate', ['judge']],
  ['pastor', ['preacher']],
  ['prof', ['academic', 'professor']],
  ['professor', ['academic']],
  ['rev', ['pastor', 'priest', 'vicar']],
  ['sergeant', ['officer']],
  ['sgt', ['officer']],
  ['superintendent', ['officer']],
]);

import { words } from './words.ts';

/** Given names by usual gender; those common for both are in neither. From US, UK and UN lists of the most frequent names. */
export const MALE_NAMES =
  words(`aaron abdul abdullah abe abraham adam adrian ahmad ahmed al alan albert alejandro alex alexander alexandre alexei alfred ali allan allen alvin
 amir anders andre andreas andrew andy angelo anthony anton antonio antony ari arjun arnold arthur asif barack barry bart ben benedict benjamin benny bernard bernie bert bill billy bob bobby
 boris brad bradley brandon brendan brent brett brian bruce bruno bryan burt byron calvin carl carlos cesar chad charles charlie chester chris christian christopher chuck clarence clark
 claude clay cliff clifford clint clinton clive colin connor corey craig curt curtis cyril dale damian dan daniel danny darren darrell dave david dean dennis derek dick diego dimitri dirk dmitri dmitry dominic don donald
 donnie doug douglas drew duncan dustin dwight earl eddie edgar eduardo edward edwin eli elijah elliot elliott emmanuel enrique eric erik ernest ernesto ethan eugene evan evgeny felipe felix ferdinand fernando
 floyd francis francisco francois frank franklin franz fred freddie frederick gabriel gareth garry gary gavin gene geoffrey geoff george gerald gerard gerhard gianni gilbert giovanni giuseppe glen glenn gordon graeme graham grant greg gregory guillermo
 gustavo guy hakeem hamid hans harold harry harvey hassan hector heinz henri henry herbert herman hiroshi horace howard hubert hugh hugo hussein ian ibrahim igor ilya imran isaac ismail ivan jack jackson jacob jacques jake jamal james jared jason
 javier jay jean-claude jeb jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joao joaquin joe joel johan johann john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julian julio julius junior justin kamal karl keith ken kenneth
 kenny kent kevin khalid kim kirk klaus kofi kurt kyle lamar lance larry lars laurence laurent lawrence lee len leo leon leonard leonardo leroy lester lewis liam lindsey lionel lloyd lorenzo louis luca lucas luis luke magnus mahmoud malcolm manuel marc
 marcel marco marcus mario mark marshall martin marvin mateo mathew matt matteo matthew matthias maurice max maxim mel melvin michael michel miguel mike mikhail miles milton mitch mitchell mitt mohamed mohammad mohammed mohammad muhammad moses mustafa naftali narendra nathan
 nathaniel neal ned neil nelson newt nicholas nick nicolas nigel nikolai noah noel norman oleg oliver olivier omar orlando oscar otto owen pablo patrick paul pavel pedro percy perry pete peter phil philip philippe phillip pierre rafael rahul raj rajiv ralph ramon randall randy
 raul ray raymond reggie reginald reince rene rex ricardo richard rick ricky rob robert roberto robin rod roderick rodney rodrigo roger roland roman ron ronald ronnie ross roy rudolf rudy rupert russ russell ryan salman salvador sam samir samuel santiago saul scott sean sebastian
 serge sergei sergey sergio seth shane shaun shawn sheldon sid sidney simon solomon spencer stan stanley stefan stephen sterling steve steven stewart stuart sven ted terence terrence terry theo theodore thomas tim timothy tobias todd tom tomas tommy toni tony travis trevor trey ty tyler
 umar vernon victor viktor vijay vince vincent vinod vlad vladimir volodymyr wade wallace walter warren wayne wes wesley wilbur wilfred will willard william willie winston wolfgang xavier yasser yevgeny yuri yusuf zachary zack zane recep emmanuel olaf keir rishi jens xi narendra anwar
 lavrov shinzo fumio yair benny binyamin gideon avigdor mahmud bashar moqtada haider nouri joko rodrigo nicolas hugo evo jair luiz cyril jacob goodluck muhammadu paul yoweri uhuru william abiy kagame enda micheal leo simon gerry nigel jeremy vince tim alex ed alastair cory tulsi mackenzie`);

export const FEMALE_NAMES =
  words(`abby abigail ada adele adriana agnes aisha alexandra alexandria alice alicia alison allison alma amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna anne annette annie april ariana arlene ashley
 astrid audrey barbara beatrice becky belinda bernadette beth bethany betsy betty beverly bianca bonnie brenda bridget britney brittany camila camilla carla carly carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia celia charlene
 charlotte cheryl chloe christa christiana christina christine cindy claire clara claudia colleen connie constance courtney cristina crystal cynthia daisy dana danielle daniela daphne dawn debbie deborah debra delia denise diana diane dianne dina dolores donna dora doris
 dorothy edith eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen elsa emily emma erica erika erin esther ethel eugenia eva eve evelyn fatima felicia fiona flora florence frances gail geraldine gina gladys glenda gloria grace greta gretchen gwen hannah hazel
 heather heidi helen helena hilary hillary holly huma ida ilhan ingrid irene iris irina isabel isabella isabelle ivana ivanka jackie jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joann joanna joanne jocelyn josephine joy joyce juanita judith
 judy julia juliana julie june kaitlin kamala karen karin karla kate katherine kathleen kathryn kathy katie katrina kay kayla kayleigh kellyanne kelly kerry kimberly kirsten kirstjen kristen kristin kristina laura lauren leah leila lena leslie lillian lily linda lisa liz loretta lori lorraine
 louise loretta lucia lucy luisa lydia lynn madeleine madison maggie malala mandy marcia margaret margarita maria marian mariana marianne marie marilyn marina marine marion marissa marjorie marla marsha martha mary maureen maya meg megan meghan megyn melanie melania melinda melissa mercedes meredith mia michelle
 mildred mimi miriam mollie molly monica muriel myra nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma olga olivia pam pamela patricia patsy patty paula pauline peggy penelope penny phyllis polly priscilla priti rachel ramona rebecca regina renee rhonda
 rita roberta rosa rosalind rose rosemary roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah selena serena sharon sheila shelley shirley silvia simone sofia sonia sophia sophie stacey stacy stella stephanie sue summer susan susana susanna susanne suzanne sylvia tamara tammy tanya
 tara tatiana teresa theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica vicky victoria viola virginia vivian wanda wendy whitney winnie yolanda yvette yvonne zahra zoe angela jacinda sanna kaja mette dilma cristina elvira nirmala mamata sheikh hasina yingluck loretta condoleezza elise kellie mazie tammy debbie maxine sonja ketanji`);

/** Given names of either gender: they make a name, and say nothing of the gender. */
export const NEUTRAL_NAMES =
  words(`alexis angel ariel ash aubrey aung avery bailey blair blake brett cameron carey casey chandler charlie dakota dallas darcy devin drew dylan elliot emerson finley frankie hadley harley harper hayden hunter
 jaden jaime jamie jan jess jesse jo jody jordan kai kasey kendall kris lane leigh lindsay logan loren marlo merritt micah morgan nikita pat parker payton peyton quinn rain reese riley robbie rory rowan ryan sage sam sandy sasha shannon shay shelby
 sidney skylar stevie sydney taylor terry toby tracy val wang li zhang chen liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo kim park lee choi jung singh nguyen tran le pham`);

export const COURTESY_TITLES: Readonly<Record<string, 'male' | 'female' | undefined>> = {
  'mr.': 'male',
  mr: 'male',
  'mrs.': 'female',
  mrs: 'female',
  'ms.': 'female',
  ms: 'female',
  miss: 'female',
  'mx.': undefined,
  sir: 'male',
  dame: 'female',
  lord: 'male',
  lady: 'female',
  king: 'male',
  queen: 'female',
  prince: 'male',
  princess: 'female',
  madam: 'female',
  madame: 'female',
  mme: 'female',
  monsieur: 'male',
  herr: 'male',
  frau: 'female',
  señor: 'male',
  señora: 'female',
  shri: 'male',
  smt: 'female',
  'smt.': 'female',
  alhaji: 'male',
  hajiya: 'female',
  mallam: 'male',
};

/** Lower-case words inside a name: nobiliary and patronymic particles. */
export const PARTICLES = words('de del della der den di da dos das du la le van von zu ter ten bin ibn al el ben abu y af av st.');

export const SUFFIXES = words('jr jr. sr sr. ii iii iv m.d. ph.d. esq esq. mp');

/** Nouns for what a person is: offices, trades and ranks, as the head of a description or a title before a name. Gender where the word tells. */
export const ROLE_NOUNS: ReadonlyMap<string, 'male' | 'female' | undefined> = new Map<string, 'male' | 'female' | undefined>([
  ...[
    ...words(`president minister premier chancellor secretary senator sen. representative rep. governor gov. mayor judge justice king-in-waiting general gen. admiral adm. colonel col. captain capt.
   lieutenant lt. sergeant sgt. major maj. commander cmdr. chief director chairperson chair commissioner ambassador envoy diplomat spokesperson leader lawmaker legislator candidate nominee
   contender front-runner frontrunner challenger incumbent professor prof. dr. doctor rev. reverend pastor bishop archbishop cardinal pope imam rabbi ayatollah sheikh attorney lawyer prosecutor
   economist analyst strategist adviser advisor aide consultant expert researcher scientist historian author writer columnist journalist reporter editor anchor host correspondent commentator pundit
   ceo cfo founder co-founder executive manager owner president-elect chairman-elect delegate voter activist organizer campaigner protester demonstrator resident student teacher coach player athlete officer
   detective sheriff inspector deputy superintendent constable trooper soldier marine veteran farmer worker driver owner investor banker trader developer engineer scholar lecturer dean principal
   whip speaker majority-leader counsel treasurer comptroller supervisor administrator pollster operative surrogate loyalist ally rival opponent critic supporter colleague friend neighbor neighbour
   relative parent boss tycoon billionaire mogul businessman-turned-politician singer actor director producer artist musician comedian star boxer champion player gymnast designer photographer witness
   suspect defendant victim survivor patient physician nurse surgeon psychologist psychiatrist epidemiologist biologist official insider source negotiator mediator councilor councillor councilmember
   magistrate monarch ruler dictator strongman rebel fighter militant cleric priest monk vicar chaplain deacon republican democrat conservative liberal socialist libertarian independent progressive
   newcomer businessperson entrepreneur philanthropist publisher novelist poet playwright biographer filmmaker librarian curator pilot astronaut undersecretary vice-president
   dr prof rev sen gov gen col capt lt maj cpl pte cllr cllr. coun coun. ald. amb. supt supt. insp insp. det det. sgt pc dci hon hon. msgr msgr. comr. atty. taoiseach tánaiste tanaiste td mla mlc corporator sarpanch emir sultan advocate barrister submariner accountant actuary apprentice arborist baker barber barista barrister bartender bricklayer broadcaster builder butcher bystander captive caregiver caretaker carpenter cashier caterer
   celebrity chef child chemist choreographer clerk cobbler collector commuter composer conductor conservationist cook correspondent courier criminologist customer cyclist
   dancer debutant decorator demographer dentist detainee dissident docker donor drummer ecologist electrician emigrant employer employee evacuee examiner fisher fisherman florist foreman forester
   footballer gardener geologist glaciologist goalkeeper golfer grocer guitarist gunman handyman headmaster headteacher homeowner housewife hunter hydrologist innkeeper instructor
   insurer intern interpreter janitor jeweller jockey juror landlady landlord landowner lifeguard lieutenant-governor linguist locksmith magician manufacturer mathematician mechanic meteorologist midfielder
   midwife miner missionary motorist musicologist naturalist netizen neurologist newsreader novice nutritionist oncologist organist orphan orthodontist painter panelist panellist paramedic passenger
   passer-by peacekeeper pediatrician paediatrician pedestrian pensioner pharmacist photojournalist physicist pianist pilgrim plaintiff plumber politician pontiff porter postmaster potter producer promoter protestor
   psychotherapist quarterback rancher receptionist recruit registrar reviewer rider roofer runner sailor schoolteacher screenwriter sculptor seismologist seller shopkeeper shopper skipper sociologist solicitor
   songwriter spectator statistician steward striker stylist subscriber superfan surveyor swimmer tailor teenager tenant theologian therapist tourist toddler translator traveller traveler tutor umpire user
   urbanist usher vendor vet veterinarian vigneron villager violinist virologist vlogger waiter waitress warden watchman weaver welder wholesaler winemaker worshipper worshiper youngster youth zoologist
   congressmember parliamentarian backbencher mp mep msp mpp mna mec mca whistleblower contractor lobbyist immigrant migrant refugee nationalist separatist centrist`),
  ].map((w) => [w, undefined] as const),
  ...[
    ...words(`spokesman chairman businessman congressman councilman assemblyman alderman policeman fireman salesman king prince duke father son brother husband man boy grandfather uncle gentleman
   statesman cameraman anchorman sportsman serviceman clergyman actor-turned-governor widower nephew grandson dad`),
  ].map((w) => [w, 'male'] as const),
  ...[
    ...words(`spokeswoman chairwoman businesswoman congresswoman councilwoman assemblywoman policewoman saleswoman queen princess duchess mother daughter sister wife woman girl grandmother aunt
   actress widow niece granddaughter mom mum nun hostess heiress`),
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
];

const COLLECTIVES =
  words(`officials critics supporters opponents experts analysts activists lawmakers republicans democrats conservatives liberals senators members aides advisers advisors allies voters residents
  police prosecutors investigators researchers scientists authorities economists diplomats leaders sources lawyers attorneys spokesmen organizers protesters demonstrators witnesses
  observers commentators pundits strategists reporters journalists editors delegates governors mayors judges doctors teachers students workers unions families parents friends
  people americans russians ukrainians israelis palestinians chinese europeans britons germans fans backers rivals candidates detractors representatives executives employers businesses
  companies agencies governments ministers troops commanders rebels militants islamists campaigners groups advocates colleagues neighbors neighbours relatives insiders others some many several
  women men children users readers viewers owners farmers drivers nurses veterans refugees migrants immigrants skeptics sceptics loyalists staffers operatives donors pollsters crowd crowds audience counterparts
  historians scholars academics jurors inspectors regulators commissioners negotiators congressmen progressives moderates nationalists separatists`);

const pluralOf = (noun: string): string =>
  noun.endsWith('man') ? noun.replace(/man$/, 'men') : /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`;

/** Bodies of which several can speak: "aid groups", "the unions". */
export const BODY_PLURALS = words(
  'groups organizations organisations companies firms agencies unions associations charities parties committees councils campaigns newspapers networks outlets governments ministries universities hospitals banks clubs nonprofits watchdogs embassies foundations',
);

/** Plurals and collectives that speak: "critics", "police", and the plural of every office and trade. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  ...COLLECTIVES,
  ...BODY_PLURALS,
  ...[...ROLE_NOUNS.keys()].filter((noun) => /[a-z]$/.test(noun)).map(pluralOf),
]);

/** Singular nouns for a body or a document that can be said to say something. */
export const BODY_NOUNS =
  words(`campaign government administration party committee council court company firm group organization organisation agency department ministry office bureau commission union
  association foundation institute university college school hospital church board bank team club league network newspaper magazine website paper outlet station channel army military navy force
  parliament congress senate house cabinet kremlin pentagon coalition alliance bloc panel task-force watchdog charity nonprofit think-tank embassy state city county district country nation regime
  observatory laboratory lab clinic theatre theater gallery orchestra society trust fund cooperative co-operative collective brewery manufacturer retailer supermarket insurer operator broadcaster carrier
  automaker carmaker drugmaker chipmaker start-up startup franchise consortium ombudsman inspectorate constabulary borough diocese synod academy
  family label studio airline bank regulator consulate caucus conference federation delegation mission tribunal jury militia front movement lobby embassy museum authority directorate secretariat presidency inquiry inquest`);

/** What ministries are for: lists of them name one office, as in "Minister for Lands and Natural Resources". */
export const PORTFOLIOS =
  words(`affairs agriculture aquaculture arts aviation business children climate commerce communications communities construction cooperation culture defence defense development digital disability economy
  education electricity employment energy enterprise environment equality families family finance fisheries fishing food foreign forestry forests gender government health heritage higher highways home
  housing immigration industrial industries industry information infrastructure innovation interior internal investment irrigation justice labor labour land lands law livestock local manufacturing maritime media
  migration mines mining natural oceans oil parks pensions petroleum planning police ports public railways reform regional relations research resettlement resources roads rural sanitation science security services
  shipping skills social sports sport tax technology telecommunications tourism town trade training transport urban veterans water welfare wildlife women works youth`);

export const DOCUMENT_NOUNS =
  words(`statement letter report study memo email e-mail tweet post message document filing lawsuit complaint ruling opinion order resolution communique communiqué release article editorial
  op-ed book ad advertisement advert sign banner poster headline survey poll analysis transcript affidavit indictment petition blog note caption speech bill law text warrant brief review manifesto declaration`);

/** Adjectives and nouns that may stand before a role: "senior", "former", "deputy". */
export const ROLE_MODIFIERS =
  words(`former ex- ex senior top deputy vice assistant associate acting interim chief prime foreign defense defence interior finance justice economy press attorney lieutenant state national federal local
  retired longtime long-time veteran fellow presumptive presidential vice-presidential gubernatorial senate house congressional republican democratic conservative liberal independent majority minority house
  campaign party government military police health security intelligence treasury labor labour environment education home shadow lead head new first second third next then- one-time onetime late famed
  renowned prominent outspoken billionaire real estate civil human rights opposition political policy communications media public affairs white texas-based elder co- executive managing general special
  district county city town village regional provincial high supreme appeals circuit federal chief staff trade energy transport agriculture culture science technology climate budget affairs relations`);

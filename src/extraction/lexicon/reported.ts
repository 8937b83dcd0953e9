import { words } from './words.ts';

/** Verbs whose clause needs no "that": what follows is a statement whatever it begins with. */
export const SAYING_VERBS = words('say tell claim argue insist add suggest contend maintain allege assert acknowledge admit concede');

/** Verbs that take a bare clause too, but as often an object: their clause must show its subject and verb at once. */
export const BARE_CLAUSE_VERBS =
  words(`note warn announce declare state write tweet explain predict hope think believe fear promise pledge vow swear estimate complain imply
  agree assume conclude deny confirm reply testify caution assure remind inform stress boast joke recall mention reckon reveal observe reason report hint indicate signal
  speculate worry lament confess affirm guess know feel find show expect understand realize realise wish`);

/** Verbs whose statement needs "that". */
export const THAT_VERBS =
  words(`disclose emphasize emphasise reiterate repeat point propose recommend remark comment threaten respond answer counter demand request urge ask order
  advise recount posit theorize theorise opine muse intone specify underscore highlight underline protest object charge decide discover learn remember repeat clarify quip
  postulate hypothesize hypothesise stipulate proclaim pronounce profess relate retort rule venture vent grumble gripe grouse marvel enthuse gush fret cite concur doubt
  accept calculate forecast foresee figure gather guarantee hear hold imagine judge notice plead pray prove see sense submit suspect teach telegraph testify`);

/** Verbs that name whom they address first: "told reporters that", "reminded the crowd that". */
export const ADDRESSING_VERBS = words('tell remind inform assure warn advise notify caution convince persuade promise teach ask show');

/** Verbs that take a question. */
export const QUESTION_VERBS = words('ask wonder question explain say tell inquire describe recall discuss');

/** Verbs that take "to" and what their subject will do. */
export const INTENT_VERBS = words('pledge promise vow threaten agree swear offer propose demand plead volunteer undertake call');

/** Verbs that take a person or body and "to": what the other is to do. */
export const DIRECTING_VERBS = words('urge ask tell order advise beg implore press call request instruct warn remind encourage invite');

/** Verbs whose object sums up what was said: "condemned the raid". */
export const OBJECT_VERBS =
  words(`advocate announce propose predict condemn denounce criticize criticise praise blast slam decry demand request recommend reject dismiss question defend mock deny
 discuss cite mention echo stress outline welcome endorse oppose bash attack rebuke ridicule tout disclose reveal reiterate acknowledge admit explain recall repudiate promise pledge denigrate
 deride belittle applaud highlight underscore emphasize emphasise call describe label brand characterize characterise portray blame accuse refute rebut dispute suggest warn urge`);

/** Verbs that a preposition leads to such an object: "called for an inquiry". */
export const LED_OBJECTS: Readonly<Record<string, readonly string[]>> = {
  call: ['for'],
  advocate: ['for'],
  argue: ['for', 'against'],
  complain: ['of', 'about'],
  warn: ['of', 'about', 'against'],
  apologize: ['for'],
  apologise: ['for'],
  hint: ['at'],
  ask: ['about', 'for'],
  agree: ['with'],
  talk: ['about'],
  joke: ['about'],
  worry: ['about'],
  caution: ['against'],
  point: ['to'],
  object: ['to'],
  refer: ['to'],
  plead: ['for'],
  push: ['for'],
  rail: ['against'],
  boast: ['of', 'about'],
  brag: ['of', 'about'],
  speculate: ['about'],
  think: ['about'],
  respond: ['to'],
  testify: ['about'],
  allude: ['to'],
};

/** Nouns for a statement, whose clause says what it is: "his claim that". */
export const STATEMENT_NOUNS =
  words(`claim claims assertion assertions statement suggestion suggestions argument arguments allegation allegations accusation accusations warning warnings
  belief promise promises pledge pledges vow vows contention complaint complaints insistence announcement admission acknowledgment acknowledgement prediction predictions comment comments
  remark remarks view hope hopes fear fears conclusion assurance assurances concern concerns notion idea theory opinion declaration observation denial charge charges message demand demands
  perception perceptions doubt doubts conviction confirmation estimate threat worries worry revelation report reports`);

/** Where and how things are said: these end a phrase that may stand between a verb and its clause. */
export const OCCASIONS =
  words(`statement interview interviews speech tweet tweets letter email e-mail conference debate hearing briefing call release post posts message report op-ed article
  column memo note rally event meeting testimony filing address remarks video broadcast podcast show appearance filing affidavit ruling opinion telephone phone television tv radio program
  programme forum panel session ceremony twitter facebook instagram telegram youtube cnn msnbc abc nbc cbs bbc fox news time times outset start beginning press gathering dinner lunch visit
  reporters journalists supporters lawmakers aides audience crowd example instance part public private court parliament congress advance response reply return addition blog ad text
  week month year day morning afternoon evening night weekend spring summer fall autumn winter monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. today yesterday tonight`);

/** Words for when, which may stand right behind a reporting verb. */
export const TIMES =
  words(`today yesterday tonight monday tuesday wednesday thursday friday saturday sunday earlier later recently afterward afterwards then now again once twice
  tomorrow sunday's mon. tues. wed. thurs. fri. sat. sun.`);

/** What stands behind a word of the mind: "that" and a clause, "to" and a verb, somebody and "to". */
export type Complement = 'that' | 'bare' | 'infinitive' | 'other-infinitive';

/** Words of knowing, wishing and planning, by what they take; most of them are no cue for words in marks. */
export const STANCES: ReadonlyMap<string, readonly Complement[]> = byWord([
  [
    ['that', 'bare'],
    `find finds found show shows showed shown know knows knew learn learns learned see sees saw feel feels felt decide decides decided discover discovers discovered realize
     realizes realized understand understands understood clear hopeful confident convinced worried certain sure optimistic concerned afraid adamant aware concern confidence doubt worry fear
     fears frustration disappointment surprise belief regret`,
  ],
  [['that', 'bare', 'infinitive'], 'hope hopes hoped'],
  [['infinitive', 'other-infinitive'], 'want wants wanted expect expects expected prefer prefers preferred'],
  [
    ['infinitive'],
    'plan plans planned intend intends intended aim aims aimed decline declines declined refuse refuses refused eager willing unwilling determined reluctant hesitant prepared ready keen glad proud',
  ],
]);

function byWord(table: readonly (readonly [readonly Complement[], string])[]): ReadonlyMap<string, readonly Complement[]> {
  return new Map(table.flatMap(([complements, list]) => [...words(list)].map((word) => [word, complements] as const)));
}

/** Verbs and determiners that only carry the word behind them: "made it clear", "expressed some concern". */
export const CARRIERS = words(
  'make makes made it expressed express intimated intimates signaled signalled signalses express voiced voices raised some no little great deep any more growing',
);

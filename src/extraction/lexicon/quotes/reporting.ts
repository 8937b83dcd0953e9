import { words } from '../words.ts';

/** Verbs whose clause needs no "that": what follows is a statement whatever it begins with. */
export const SAYING_VERBS = words('acknowledge add admit allege argue assert claim concede contend insist maintain say suggest tell');

/** Verbs that take a bare clause too, but as often an object: their clause must show its subject and verb at once. */
export const BARE_CLAUSE_VERBS =
  words(`affirm agree announce assume assure believe boast caution complain conclude confess confirm declare deny estimate expect explain fear
    feel find guess hint hope imply indicate inform joke know lament mention note observe pledge predict promise realise realize reason
    recall reckon remind reply report reveal show signal speculate state stress swear testify think tweet understand vow warn wish worry
    write`);

/** Verbs whose statement needs "that". */
export const THAT_VERBS =
  words(`accept advise answer ask calculate charge cite clarify comment concur counter decide demand disclose discover doubt emphasise
    emphasize enthuse figure forecast foresee fret gather gripe grouse grumble guarantee gush hear highlight hold hypothesise hypothesize
    imagine intone judge learn marvel muse notice object opine order plead point posit postulate pray proclaim profess pronounce propose
    protest prove quip recommend recount reiterate relate remark remember repeat request respond retort rule see sense specify stipulate
    submit suspect teach telegraph testify theorise theorize threaten underline underscore urge vent venture`);

/** Verbs that name whom they address first: "told reporters that", "reminded the crowd that". */
export const ADDRESSING_VERBS = words('advise ask assure caution convince inform notify persuade promise remind show teach tell warn');

/** Verbs that take a question. */
export const QUESTION_VERBS = words('ask describe discuss explain inquire question recall say tell wonder');

/** Verbs that take "to" and what their subject will do. */
export const INTENT_VERBS = words('agree call demand offer plead pledge promise propose swear threaten undertake volunteer vow');

/** Verbs that take a person or body and "to": what the other is to do. */
export const DIRECTING_VERBS = words('advise ask beg call encourage implore instruct invite order press remind request tell urge warn');

/** Verbs whose object sums up what was said: "condemned the raid". */
export const OBJECT_VERBS =
  words(`accuse acknowledge admit advocate announce applaud attack bash belittle blame blast brand call characterise characterize cite condemn
    criticise criticize decry defend demand denigrate denounce deny deride describe disclose discuss dismiss dispute echo emphasise
    emphasize endorse explain highlight label mention mock oppose outline pledge portray praise predict promise propose question rebuke
    rebut recall recommend refute reiterate reject repudiate request reveal ridicule slam stress suggest tout underscore urge warn welcome`);

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
  words(`accusation accusations acknowledgement acknowledgment admission allegation allegations announcement argument arguments assertion
    assertions assurance assurances belief charge charges claim claims comment comments complaint complaints concern concerns conclusion
    confirmation contention conviction declaration demand demands denial doubt doubts estimate fear fears hope hopes idea insistence
    message notion observation opinion perception perceptions pledge pledges prediction predictions promise promises remark remarks report
    reports revelation statement suggestion suggestions theory threat view vow vows warning warnings worries worry`);

/** Where and how things are said: these end a phrase that may stand between a verb and its clause. */
export const OCCASIONS =
  words(`abc ad addition address advance affidavit afternoon aides appearance april article audience aug. august autumn bbc beginning blog
    briefing broadcast call cbs ceremony cnn column conference congress court crowd day debate dec. december dinner e-mail email evening
    event example facebook fall feb. february filing forum fox friday gathering hearing instagram instance interview interviews jan.
    january journalists july june lawmakers letter lunch march may meeting memo message monday month morning msnbc nbc news night note
    nov. november oct. october op-ed opinion outset panel parliament part phone podcast post posts press private program programme public
    radio rally release remarks reply report reporters response return ruling saturday sept. september session show speech spring start
    statement summer sunday supporters telegram telephone television testimony text thursday time times today tonight tuesday tv tweet
    tweets twitter video visit wednesday week weekend winter year yesterday youtube`);

/** Words for when, which may stand right behind a reporting verb. */
export const TIMES =
  words(`afterward afterwards again earlier fri. friday later mon. monday now once recently sat. saturday sun. sunday sunday's then thurs.
    thursday today tomorrow tonight tues. tuesday twice wed. wednesday yesterday`);

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
  `any deep express expressed great growing intimated intimates it little made make makes more no raised signaled signalled signalses
    some voiced voices`,
);

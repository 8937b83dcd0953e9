import { inflect, type VerbForm } from './inflection.ts';
import { words } from './words.ts';

/**
 * Reporting verbs by lemma: those of VerbNet 37.7 (say), 37.1–37.13 (communication) and 29 (characterise), and those
 * that English news uses most in PARC and PolNeAR-style attributions (Pareti 2015).
 */
const SAYING = words(
  `accuse acknowledge add admit admonish advise advocate agree allege allow announce answer apologise apologize argue ask assert assure
    attack bark bash beam beg believe bellow bill blame blast blog boast boom brag brand call caution challenge chant characterise
    characterize chide chime cite claim clarify comment compare complain concede conclude condemn confess confirm contemplate contend
    continue counsel counter criticise criticize crow cry deadpan declare decry deem defend demand denounce deny deride describe disagree
    disclose dismiss dispute drawl dub echo elaborate email emphasise emphasize enthuse estimate exclaim explain fear fume grin gripe
    grouse growl grumble gush hail herald highlight hint holler hope hypothesize implore imply indicate inform inquire insist instruct
    interject interrupt intone invoke jeer jibe joke label lament lash laugh lecture liken maintain marvel mention message mock mumble
    murmur muse mutter narrate nod note notify object observe offer opine order outline paint plea plead pledge point portray posit post
    praise preach predict press proclaim promise pronounce propose protest purr query question quip quote rage rail rate read reason
    reassure rebuke rebut recall recite reckon recommend recount refer refute reiterate reject relate remark remind repeat reply report
    request respond retort retweet reveal ridicule rip roar say scoff scold scream shout shrug sigh signal sing slam slap smile snap sneer
    sniff sob specify speculate squeal stammer state stipulate stress suggest sum summarise summarize swear taunt teach tease tell term
    testify text thank theorise theorize think threaten thunder tout trumpet tweet underline underscore urge vent venture volunteer vow
    wail warn weigh welcome whisper wonder worry write yell`,
  `attest aver avow bawl cackle chuckle concur croak expound fret giggle groan hiss interpose lisp moan parry remember remonstrate
    riposte shriek submit surmise wheeze yelp`,
);
export interface VerbEntry {
  readonly lemma: string;
  readonly form: VerbForm;
}

function verbsOf(lemmas: Iterable<string>): ReadonlyMap<string, VerbEntry> {
  const entries = new Map<string, VerbEntry>();
  for (const lemma of lemmas) for (const { form, word } of inflect(lemma)) if (!entries.has(word)) entries.set(word, { lemma, form });
  return entries;
}

/** Cue verbs by inflected form. */
export const CUE_VERBS: ReadonlyMap<string, VerbEntry> = verbsOf(SAYING);

/** Cue verbs that report speech wherever they stand; the others need marks, a comma or a reported clause beside them. */
export const STRONG_CUES =
  words(`acknowledge add admit allege announce answer argue ask assert boast caution claim comment complain concede conclude contend continue
    counter declare emphasise emphasize exclaim explain insist joke lament maintain note observe pledge predict quip recall reiterate
    remark reply respond retort say scream shout state stress suggest tell testify tweet vow warn write yell`);

/** Cue verbs that name or judge their object: `called it “…”`. */
export const NAMING_CUES =
  words(`accuse bill blame blast brand call characterise characterize compare condemn criticise criticize decry deem denounce deride describe
    dismiss dub hail label liken mock paint portray praise question refer reject ridicule slam term tout welcome`);

/** Cue verbs that only people and those who speak for them do: whatever noun stands before one is a speaker. */
export const PERSONAL_CUES = words(
  `add ask comment exclaim explain insist joke note post recall remark reply respond say shout tell tweet write yell`,
);

/** Cue verbs whose clause without marks is a statement made: what an indirect quote needs. */
export const STATING_CUES =
  words(`acknowledge add admit advise agree allege announce argue assert assure attest aver believe boast caution claim comment complain
    concede conclude concur confess confirm contend counter declare demand deny disclose emphasise emphasize estimate explain fear fret
    hint hope imply indicate inform insist joke lament maintain mention note observe order pledge point predict promise propose recall
    recommend recount reiterate remark remember remind reply report request respond reveal say signal speculate state stress submit
    suggest surmise swear tell testify think threaten tweet urge vow warn write`);

/** Forms of those that name whom they address before the statement. */
export const ADDRESSED_CUES = words('asked asks assured informed reminded tell tells told urged');

/** Auxiliary verbs, their negations and their short forms. */
export const AUXILIARIES =
  words(`'d 'll 's 've are aren't be been being can can't could couldn't did didn't do does doesn't don't had hadn't has hasn't have haven't is
    isn't may might must shall should shouldn't was wasn't were weren't will won't would wouldn't`);

/** Of "be", with those contracted to a word before. */
export const FORMS_OF_BE = words("'re 's are be been being is was were");

/** Those that make a passive of a past participle. */
export const PASSIVE_AUXILIARIES = words("are aren't be been being gets got is isn't was wasn't were weren't");

/** Words that may stand between a subject and its verb; those in -ly are taken as such anyway. */
export const ADVERBS =
  words(`afterward afterwards again all already also always anyway back bluntly both each earlier even ever first flatly friday further here
    herself himself however instead itself just later long meanwhile monday never not now often once only previously quickly recently
    repeatedly reportedly saturday simply since sometimes soon still sunday themselves then there therefore thursday thus today tonight
    too tuesday twice wednesday yesterday`);

/** Common verbs in finite form that report nothing: they end the search for a subject and mark one. */
export const OTHER_VERBS =
  words(`appear appeared appears are ate be became become becomes been began begin begins break breaks bring brings broke brought build builds
    built came can choose chooses chose come comes could cut cuts did do does draw draws drew drives drove eats face faced faces fall
    falls feel feels fell felt fight fights find finds flew flies forgot fought found gave get gets give gives go goes got grew grow grows
    had has have hear heard hears held help helped helps hit hits hold holds hope hopes hurt hurts is issue issued issues join joined
    joins keep keeps kept knew know knows laid launch launched launches lay lead leads leave leaves led left let lets lie lies live lived
    lives lose loses lost made make makes may meet meets met might move moved moves must need needed needs oppose opposed opposes paid pay
    pays plan planned plans play played plays put puts ran release released releases remain remained remains rode rose run runs sat saw
    see seek seeks seem seemed seems sees send sends sent serve served serves shall shot should show showed shown shows shut sign signed
    signs sit sits slept sought speak speaks spends spent spoke stand stands start started starts stood support supported supports take
    takes threw throws took tried tries try turn turned turns use used uses visit visited visits vote voted votes want wanted wants was
    wears went were will win wins woke won wore work worked works would`);

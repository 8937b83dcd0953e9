import { words } from './words.ts';

/**
 * Reporting verbs by lemma: those of VerbNet 37.7 (say), 37.1–37.13 (communication) and 29 (characterise), and those
 * that English news uses most in PARC and PolNeAR-style attributions (Pareti 2015).
 */
const SAYING = `say tell add state note explain insist argue warn claim declare announce write tweet retweet post reply respond answer ask
  comment remark observe stress emphasize emphasise reiterate repeat recall continue conclude acknowledge admit concede confess confirm
  deny assert contend maintain allege suggest propose predict promise pledge vow swear threaten complain caution counter retort shout yell
  scream cry whisper mutter murmur exclaim joke quip boast brag lament muse opine testify report reveal disclose inform advise urge
  demand plead beg request implore agree disagree object protest declare proclaim pronounce mention point speculate estimate believe
  think hope fear worry wonder reason reckon quote cite describe call label dub brand characterize characterise term deem
  praise criticize criticise blast slam denounce condemn decry dismiss deride mock ridicule accuse blame hail welcome reject refute rebut dispute
  defend advocate recommend remind reassure assure teach signal indicate imply hint underline underscore highlight outline
  apologize apologise thank joke chant sing boom thunder bark snap growl sigh laugh smile grin shrug nod gush enthuse marvel rage fume vent
  rail lash clarify specify elaborate summarize summarise sum volunteer interject chime offer echo deadpan counsel instruct order
  notify relate recount narrate read testify tout text message email blog post sniff gripe grumble grouse scoff sneer jeer taunt tease
  chide scold rebuke warn admonish lecture preach intone recite allow venture posit theorize theorise hypothesize contemplate
  question query inquire interrupt press challenge invoke liken compare refer bill paint portray rate slap bash rip attack
  remember submit bawl croak shriek hiss chuckle giggle groan moan cackle expound parry riposte aver concur attest avow interpose surmise remonstrate enthuse fret gripe lisp wheeze yelp
  crow beam weigh jibe vent holler bellow roar squeal purr drawl stammer mumble wail sob plea trumpet herald caution stipulate`;

const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  swear: 'swears swore sworn swearing',
  think: 'thinks thought thinking',
  teach: 'teaches taught teaching',
  read: 'reads reading',
  sing: 'sings sang sung singing',
  begin: 'begins began begun beginning',
  go: 'goes went gone going',
  rise: 'rises rose risen rising',
  weep: 'weeps wept weeping',
  submit: 'submits submitted submitting',
  concur: 'concurs concurred concurring',
  aver: 'avers averred averring',
  fret: 'frets fretted fretting',
  rip: 'rips ripped ripping',
  rebut: 'rebuts rebutted rebutting',
  brag: 'brags bragged bragging',
  beg: 'begs begged begging',
  admit: 'admits admitted admitting',
  refer: 'refers referred referring',
  quip: 'quips quipped quipping',
  grin: 'grins grinned grinning',
  snap: 'snaps snapped snapping',
  hint: 'hints hinted hinting',
  sob: 'sobs sobbed sobbing',
  sum: 'sums summed summing',
  slam: 'slams slammed slamming',
  slap: 'slaps slapped slapping',
  nod: 'nods nodded nodding',
  dub: 'dubs dubbed dubbing',
  bar: 'bars barred barring',
  plead: 'pleads pleaded pled pleading',
  offer: 'offers offered offering',
  label: 'labels labeled labelled labeling labelling',
  signal: 'signals signaled signalled signaling signalling',
  marvel: 'marvels marveled marvelled marveling marvelling',
  chant: 'chants chanted chanting',
  growl: 'growls growled growling',
  shrug: 'shrugs shrugged shrugging',
};

export type VerbForm = 'base' | 'present' | 'past' | 'participle';
export interface VerbEntry {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Every inflected form of a lemma, regular unless listed. */
export function inflect(lemma: string): { form: VerbForm; word: string }[] {
  const irregular = IRREGULAR_FORMS[lemma];
  if (irregular !== undefined) {
    return [{ form: 'base' as const, word: lemma }, ...irregular.split(' ').map((word) => ({ form: formOf(word, lemma), word }))];
  }
  const e = lemma.endsWith('e');
  const y = /[^aeiou]y$/.test(lemma);
  const stem = y ? lemma.slice(0, -1) : lemma;
  return [
    { form: 'base', word: lemma },
    { form: 'present', word: y ? `${stem}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s` },
    { form: 'past', word: y ? `${stem}ied` : e ? `${lemma}d` : `${lemma}ed` },
    { form: 'participle', word: e ? `${lemma.slice(0, -1)}ing` : `${lemma}ing` },
  ];
}

const formOf = (word: string, lemma: string): VerbForm =>
  word.endsWith('ing') && word !== lemma ? 'participle' : word === `${lemma}s` || word === `${lemma}es` ? 'present' : 'past';

function verbsOf(lemmas: Iterable<string>): ReadonlyMap<string, VerbEntry> {
  const entries = new Map<string, VerbEntry>();
  for (const lemma of lemmas) for (const { form, word } of inflect(lemma)) if (!entries.has(word)) entries.set(word, { lemma, form });
  return entries;
}

/** Cue verbs by inflected form. */
export const CUE_VERBS: ReadonlyMap<string, VerbEntry> = verbsOf(words(SAYING));

/** Cue verbs that report speech wherever they stand; the others need marks, a comma or a reported clause beside them. */
export const STRONG_CUES = words(`say tell add state explain insist argue warn claim declare announce write tweet reply respond answer ask
  remark observe stress emphasize emphasise reiterate continue conclude acknowledge admit concede assert contend maintain allege complain
  caution counter retort shout yell scream exclaim joke quip boast testify recall note comment vow pledge predict suggest lament`);

/** Cue verbs that name or judge their object: `called it “…”`. */
export const NAMING_CUES = words(`call describe label dub brand characterize characterise term deem portray refer bill paint liken compare
  praise criticize criticise blast slam denounce condemn decry dismiss deride mock ridicule accuse blame hail welcome reject question tout`);

/** Cue verbs that only people and those who speak for them do: whatever noun stands before one is a speaker. */
export const PERSONAL_CUES = words(
  'say tell write add ask reply respond shout yell comment tweet recall joke explain exclaim note remark post insist',
);

/** Cue verbs whose clause without marks is a statement made: what an indirect quote needs. */
export const STATING_CUES =
  words(`remember submit aver attest concur surmise fret say tell add state note explain insist argue warn claim declare announce write tweet reply respond
  acknowledge admit concede confess confirm deny assert contend maintain allege suggest predict promise pledge vow swear threaten complain caution
  counter boast lament testify report reveal disclose inform agree point reiterate stress emphasize emphasise indicate signal hint imply
  believe think hope fear estimate conclude recall remind assure speculate propose recommend recount observe remark mention joke comment
  demand urge request order advise`);

/** Forms of those that name whom they address before the statement. */
export const ADDRESSED_CUES = words('asked asks assured informed reminded tell tells told urged');

export const AUXILIARIES =
  words(`has have had is are was were be been being do does did will would can could may might must shall should 's 've 'd 'll
  hasn't haven't hadn't isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't couldn't shouldn't`);

/** Those that make a passive of a past participle. */
export const PASSIVE_AUXILIARIES = words("are aren't be been being gets got is isn't was wasn't were weren't");

/** Words that may stand between a subject and its verb; those in -ly are taken as such anyway. */
export const ADVERBS = words(`also later then once again first now still even just never always often sometimes soon previously recently
  reportedly repeatedly simply further further instead twice today yesterday tonight monday tuesday wednesday thursday friday saturday sunday
  all both each himself herself itself themselves too ever already long since not only quickly flatly bluntly there here thus therefore
  however meanwhile afterward afterwards earlier anyway back`);

/** Common verbs in finite form that report nothing: they end the search for a subject and mark one. */
export const OTHER_VERBS = words(`is are was were has had have be been does did do will would can could may might must shall should
  became become becomes got gets get went goes go came comes come took takes take made makes make gave gives give saw sees see knew knows know
  found finds find kept keeps keep left leaves leave put puts held holds hold brought brings bring began begins begin met meets meet ran runs run
  stood stands stand sat sits sit lost loses lose won wins win spoke speaks speak spent spends sent sends send built builds build fell falls fall
  led leads lead felt feels feel grew grows grow heard hears hear let lets paid pays pay sought seeks seek showed shows show shown
  voted votes vote want wants wanted need needs needed use uses used try tries tried seem seems seemed appear appears appeared
  remain remains remained turn turns turned help helps helped start starts started plan plans planned face faces faced
  support supports supported oppose opposes opposed drew draws draw wore wears broke breaks break chose chooses choose drove drives
  ate eats cut cuts fought fights fight flew flies forgot hit hits hurt hurts laid lay lie lies rode rose shot shut slept threw throws wore woke
  join joins joined launch launches launched live lives lived work works worked play plays played move moves moved hope hopes
  serve serves served win wins visit visits visited issue issues issued release releases released sign signs signed`);

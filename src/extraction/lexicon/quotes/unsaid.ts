import { words } from '../words.ts';

/*
 * How English says that words were not said. The patterns are matched against what stands before a verb of saying, as `wordsBefore` writes it: lower case, one space
 * between two words, "@" behind the last word of whoever can speak, "¶" for words in marks.
 */

/** Verbs by lemma whose object is the very words; `use` with "the words" and the like. */
export const UTTERING = words('call describe say shout speak state tell tweet use utter whisper write yell');

/** Behind the verb of saying, words that begin another clause or take the denial back: what stands in marks behind them is not what was left unsaid. */
export const LEAVES_DENIAL = words('although as because but how if only than until what when where whether which while who whom whose why');

/** Adverbs and auxiliaries between a denial, or a subject, and its verb. */
const BETWEEN = String.raw`(?: (?:also|been|do|even|ever|had|has|have|having|himself|herself|themselves|itself|once|so|yet|\w+ly|'d|'ve))*`;
/** Up to six words of one clause. */
const IN_CLAUSE = String.raw`(?: (?!(?:after|and|as|but|when|while|who)\b|[,;:¶])\S+){0,6}`;

const AS = '(?: as)?';

const pattern = (...parts: readonly string[]): RegExp => new RegExp(`${parts.join('')}$`);

/** The verb is denied, or its subject is nobody: "did not say", "nobody said", "nor has she said". */
const DENIED = [
  pattern(String.raw`(?:\bnot|n't|\bnever)`, BETWEEN),
  pattern(String.raw`\b(?:never|nor|neither|once) (?:did|do|does|had|has|have) \S*@`, BETWEEN),
  pattern(
    String.raw`\b(?:nobody|no one|no-one|none)@?(?: (?:at|from|in|of|on)(?: (?!(?:and|as|but|when|who)\b|[,;:¶])\S+){1,5}?)?`,
    BETWEEN,
  ),
];
/** A verb or preposition that denies the one behind it: "denied saying", "refused to say", "without saying". */
const REFUSED = [
  pattern(String.raw`\b(?:avoid\w*|den(?:y|ies|ied|ying)|far from|instead of|rather than|short of|without)`, BETWEEN),
  pattern(String.raw`\b(?:declin|fail|refus)\w* to`, BETWEEN),
  pattern(String.raw`(?:\bnot|n't|\bnever|\bcannot) (?:recall|remember)`, BETWEEN),
  pattern(String.raw`\bden(?:y|ies|ied|ying)`, IN_CLAUSE, String.raw` \S*@`, BETWEEN),
];
/** Somebody is shown or quoted falsely: "falsely shows Lee saying", "a doctored clip of Lee saying". */
const FALSIFIED = [
  pattern(
    String.raw`\b(?:erroneously|falsely|incorrectly|mistakenly|wrongly) (?:attribut|cit|claim|depict|edit|made|portray|quot|report|said|show|suggest)\w*`,
    IN_CLAUSE,
    AS,
  ),
  pattern(String.raw`\bmisquot\w+`, IN_CLAUSE, AS),
  pattern(
    String.raw`\b(?:ai-generated|bogus|computer-generated|deepfake|doctored|fabricated|fake|faked|forged|manipulated)(?: \S+)?`,
    '(?: (?:audio|clip|cover|image|letter|photo|picture|post|quote|recording|screenshot|statement|tweet|video)@?| that| of)',
    IN_CLAUSE,
  ),
];
/** What goes round and is checked: whatever it claims that somebody said is not known to have been said. */
export const CLAIMANTS = words(
  'audio chain clip fake hoax image leaflet meme message photo picture post posts rumor rumors rumour rumours screenshot video videos',
);

/** "a post claims that Lee said". */
const CLAIMED = [
  pattern(
    String.raw`\b(?:${[...CLAIMANTS].join('|')})@?(?: (?!(?:after|as|but|who)\b|[;:¶])\S+){0,6} (?:alleg|claim|pretend|purport)\w*(?: to (?:quote|show))?(?: that)?`,
    IN_CLAUSE,
  ),
];
/** The words are imagined: "as if to say", "might as well have said", "if she had said". */
const IMAGINED = [
  pattern(String.raw`\bas (?:if|though)(?: to| \S*@)?`, '(?: (?:is|was|were|would))?', BETWEEN),
  pattern(String.raw`(?:\b(?:could|may|might|should|would)|'d)(?: (?:almost|as|easily|even|just|well|not|\w+ly))* have`, BETWEEN),
  pattern(String.raw`\b(?:may|might)(?: (?:as|even|just|well|\w+ly))*`),
  pattern(String.raw`\b(?:dream\w*|imagin\w+|pretend\w*|wish\w*)`, IN_CLAUSE),
  pattern(String.raw`(?<!\beven )\b(?:if|unless) (?:\S+ ){0,3}\S*@`, BETWEEN),
];

/** A whole sentence behind the words that says they were not said: "She never said so." */
export const UNSAID_NEXT =
  /^(?:\S+ ){0,3}\S+@ (?:(?:did not|didn't|never|has not|hasn't) (?:say|said) (?:so|it|that|this|any such thing)|said no such thing)(?: |$)/;

/** What stands before a verb of saying where its words were not said. */
export const UNSAID_BEFORE: readonly RegExp[] = [...DENIED, ...REFUSED, ...FALSIFIED, ...CLAIMED, ...IMAGINED];

/** What denies the denial: "did not only say", "did not deny saying", "never stopped saying". */
export const SAID_AFTER_ALL =
  /\b(?:not|never|\w+n't) (?:\w+ )?(?:avoid\w*|den(?:y|ied)|fail\w*|just|merely|only|refuse\w*|simply|stop\w*)\b/;

/** What leads on from words in marks to what is told of them: "is a line that". */
const LEADS_ON = '^(?:[,—–-] )?(?:(?:a|are|has|been|is|line|phrase|quote|remark|something|that|the|was|were|which|words?) )*';

const DENIAL = String.raw`(?:\S+ ){0,4}\S*@ (?:\w+ )?(?:(?:did|do|does|had|has|have)(?: not|n't)|never|den(?:y|ies|ied))`;
const SAYING =
  '(?: actually| ever| have| having)* (?:said|say|saying|shout|shouted|shouting|tweet|tweeted|tweeting|use|used|using|utter|uttered|uttering|write|writing|written|wrote)';
/** Nothing that was said follows the verb: the words before it are what it is about. */
const LEFT_WITHOUT = String.raw`(?: [.,;]| (?:at|in|it|on|so|that|those)\b|$)`;

/** What stands behind words in marks that were not said: "he never said", "a line that she denies writing", "was wrongly attributed to her". */
export const UNSAID_BEHIND: readonly RegExp[] = [
  new RegExp(LEADS_ON + DENIAL + SAYING + LEFT_WITHOUT),
  /^(?:[,—–-] )?as (?:\S+ ){0,5}(?:(?:could|may|might|should|would) have (?:said|put)|(?:could|may|might|should|would) (?:say|put))(?: |$)/,
  new RegExp(`${LEADS_ON}(?:never|not) (?:said|spoken|uttered|written)(?: |$)`),
  new RegExp(`${LEADS_ON}(?:erroneously|falsely|incorrectly|mistakenly|wrongly) (?:ascribed|attributed|credited)(?: |$)`),
];

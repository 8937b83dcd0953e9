import { words } from './words.ts';

/** First words that point back to a sentence before: out of its place, the sentence dangles. */
export const DANGLING_OPENERS =
  words(`additionally afterward afterwards again all also and another besides both but don't earlier either even few finally furthermore he
    he's hence her here hers him his however i i'm indeed instead it it's its later let's likewise many me meanwhile moreover most my
    neither nevertheless no none nonetheless nor now oh one or others otherwise our secondly several she she's similarly so some still
    such that that's their theirs them then there's therefore these they they're thirdly this those thus too us we we're well what's which
    who yes yet you you're your`);

/** Those of them that point to nothing before where nothing stands before: "Most of the town was out", "Even the mayor came". */
export const OPENERS_OF_TEXTS = words('all even few many most no one several some still');

/** Openings of more than one word that point back. */
export const DANGLING_PHRASES =
  /^(?:(?:(?:when |on being |once )?(?:re)?asked|pressed|questioned|told|reminded|informed|speaking) (?:of|on|about|whether|if|that|why|how|what|by|afterwards?|later)\b|the (?:latter|same|pair|move|comments?|remarks?|announcement|incident)\b|for (?:example|instance|this|that|his|her|their)\b|as (?:a result|such|for)\b|in (?:addition|turn|fact|contrast|other words|that|this|response|doing so)\b|on the other hand|at (?:the same time|that|this)\b|after (?:that|this|all)\b|that (?:said|is)\b|not only\b|even so\b|of (?:course|those|these)\b|to that end\b|by contrast\b|along with (?:his|her|their)\b|(?:minutes|moments|hours|days|weeks) later\b|in another (?:e-?mail|letter|post|tweet|message|case|instance|interview)\b|as the (?:day|night|evening|week|hours) (?:went|wore)\b|(?:worst|best|most important) of all\b|(?:even )?worse\b|what['’]s (?:more|worse)\b|(?:first|next|second),? (?:it|he|she|they|came)\b)/i;

/** Words in the middle of a sentence that point back to one before: "..., however, ...", "..., so did ...", "they say". */
export const DANGLING_INSIDE =
  /, (?:however|for (?:example|instance)|in turn|on the other hand|by contrast|instead|meanwhile|therefore),? |, they (?:say|said|argue|argued|believe|believed)\b|\b(?:acknowledged|admitted|conceded|hinted|said|suggested) as much\b|(?:^|, )so (?:are|did|do|does|had|has|have|is|was|were|will) (?:an?|his|her|many|other|several|some|the|their|\p{Lu})/u;

/** A time that is known where its sentence has named a day before it. */
export const THAT_TIME =
  /\b(?:earlier|later|on|until|by) (?:that|the same) (?:afternoon|day|evening|month|morning|night|summer|week|year)\b/u;

/** An hour with its zone between two sentences: the head of another entry of a live blog, run into this one. */
export const ENTRY_HEAD = /[.!?”"’)]?\s\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.? ?)?(?:GMT|BST|UTC|CES?T|[EPCM][SD]?T|AE[SD]T|IST|JST)\s+\p{Lu}/u;

/** What puts an earlier version right, of which a summary could only tell what was wrong. */
export const PUTS_RIGHT =
  /\b(?:an |the )?(?:earlier|previous|original|print) (?:version|edition) of this (?:article|story|report|post|piece)\b|\bthis (?:article|story|report|post) (?:has been|was) (?:amended|corrected|updated)\b|\b(?:misstated|misidentified|misspelled|incorrectly (?:stated|said|identified|reported|gave))\b/i;

/** A line that is about the page and not the news: credits, bylines, calls to click. */
export const PAGE_JUNK =
  /^(?:by [\p{Lu}]|updated?\b|editor['’]s note|correction|clarification|photos?\b|image\b|video\b|watch\b|read (?:more|also|next)|click|sign up|subscribe|follow (?:us|@|him|her|the)|related|advertisement|copyright|©|share\b|source:|published|posted|reporting by|additional reporting|contact|listen|see also|this (?:article|story|post|piece) |story continues)|\((?:ap photo|photo|reuters|getty|image|afp|file)|\b(?:getty images|ap photo|file photo|contributed to this (?:report|story|article)|all rights reserved|(?:photo|image|picture) (?:by|credit|courtesy))\b|https?:\/\/|^@|\((?:(?:at )?(?:left|right)|cent(?:er|re)|pictured|not pictured|(?:top|bottom|far) (?:left|right)|from left|[lr])\)/iu;

/** A reporter's musing tells nothing that happened. */
export const MUSINGS = words('maybe perhaps');

/** What a reporter owes to whoever was asked, and tells nobody anything. */
export const NO_ANSWER =
  /\b(?:declined|refused) (?:to (?:comment|be interviewed|elaborate)|(?:any )?comment)\b|\b(?:would|will|could|does|did) not (?:comment|discuss|elaborate)\b|\b(?:did|does|has|have|had)(?: not|n['’]t)(?: yet)?(?: immediately)? (?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?) \b[^.]{0,40}\b(?:request|message|question|inquir|enquir|call|comment|e-?mail)|\bcould not (?:immediately )?be reached\b/i;

/** The place, agency and dash before a report's first sentence; the agency alone; or the hour of an entry in a list of what happened when. */
export const DATELINE =
  /^(?:\(\p{Lu}[\p{L} .]{1,20}\) ?(?:—|–|―|--|-) |\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})? ?(?:[—–―:-]{1,2} )?(?=\p{Lu}))|^\p{Lu}[\p{Lu}.'’-]+(?:[\p{L}\p{N}., '’/-]{0,40}?(?: ?\([^)\n]{1,30}\))? ?(?:—|–|―|--|-) |(?: \p{Lu}[\p{Lu}.'’-]+){0,2}: (?=\p{Lu}))/u;
/** Whose turn it is in an interview: a name of two to four words before its colon, or initials. */
export const TURN = /^(?:\p{Lu}\p{Ll}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}|(\p{Lu}{1,3})): (?=\S)/u;
/** Pronouns that stand for somebody named before. */
export const POINTING_PRONOUNS = words('he her hers him his i me my she their them they you your');

/** Those of them that are the subject of their sentence behind a comma. */
export const SUBJECTS_BEHIND_COMMA = words('he i she you');

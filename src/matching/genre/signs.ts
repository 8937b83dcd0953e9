import type { Genre } from '../../core/news/genre.ts';

/** Signs of genres, ours, from the addresses, headlines and notes of British and American news sites. */

/** Parts of an address, the first label of its host among them. */
export const PATHS: readonly (readonly [RegExp, Genre])[] = [
  [
    /(?:^|\/)(?:opinions?|op-?eds?|commentary|comment(?:isfree)?|editorials?|columns?|columnists?|perspectives?|viewpoints?|views|ideas|voices|reviews?|letters)(?:\/|$)/,
    'opinion',
  ],
  [/(?:^|\/)(?:press-?releases?|news-?releases?|prnewswire|businesswire|globenewswire|pressroom)(?:\/|$)/, 'release'],
  [/(?:^|\/)(?:live|liveblog|live-news|live-updates)(?:\/|$)/, 'live'],
  [/(?:^|\/)(?:newsletters?|listicles?|roundups?|events|horoscopes?|quiz(?:zes)?)(?:\/|$)/, 'list'],
  [/(?:^|\/)(?:q-?and-?a|interviews?)(?:\/|$)/, 'interview'],
  [/(?:^|\/)fact-?checks?(?:\/|$)/, 'news'],
];

export const OPINION_TITLES =
  /^(?:opinion|editorial|column|commentary|analysis and opinion|op-?ed|letters?(?: to the editor)?|review|my view|guest (?:post|column))\s*[:|–—-]|\breviews?(?: from| of|:)|[|–—-]\s*(?:opinion|editorial|commentary)\s*$/i;
/** Headlines that argue. */
export const VIEW_TITLES =
  /^(?:don['’]t|let['’]s|stop|forget|maybe|perhaps)\b|\b(?:why (?:you|we|i|the|it|this)\b|the (?:myth|case|trouble|problem) (?:that|of|for|with|against)|(?:can|do|should)(?:n['’]t| ?not) (?:just )?(?:trust|believe|ignore)|we (?:should|must|need)|we['’]d like|you need to|oops|here['’]s (?:why|what|how)|what (?:he|she|they|it) (?:should|really))|\b(?:ever|qualified|right), but\b|[!…]\s*$|\?$/i;
export const LIVE_TITLES = /\b(?:live (?:updates?|blog|coverage)|as it happened|minute by minute|latest updates)\b|^live\b/i;
export const LIST_TITLES =
  /^(?:(?:top |the |these )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)\b(?: of the)? (?:(?:best|key|big|great|easy|simple|new|top|must-\w+|more|essential|surprising) )*(?:things?|ways?|reasons?|tips?|facts?|questions?|takeaways?|moments?|photos?|pictures?|ideas?|books?|movies?|films?|places?|signs?|gifts?|deals?|stories|lessons?|quotes)\b|.*\b(?:morning (?:e-?mail|briefing|newsletter)|open thread|newsletter|round-?up|nerdcast|podcast|week in (?:review|pictures)|things to (?:do|know)|(?:press|newspaper|front) (?:review|headlines|pages)|what the papers (?:say|said)|gift guide|(?:daily|best|black friday|cyber monday) deals|discounts|best [\w ]{3,30} of (?:19|20)\d\d|horoscope|crossword|opening bell|photo gallery|what to watch)\b)|^how to\b|^(?:dear|ask) (?:abby|amy|annie|prudence|carolyn|deidre|mariella)\b|\b(?:agony aunt|advice column)\b/i;
export const INTERVIEW_TITLES = /\bq\s?(?:&|and)\s?a\b|\b(?:interview with|in conversation with|the full interview)\b/i;
/** "Wild beat Sabres 4-1". */
export const RESULT_TITLES =
  /\b(?:beat|beats|edge|edges|defeats?|defeated|down|downs|top|tops|win|wins|won|rout|routs|lose|loses|lost|draw|drew|hold|holds|fall|falls|blank|blanks|past|over|thrash|crush|stun)\b.*\b\d{1,3}\s?[-–]\s?\d{1,3}\b|\b\d{1,3}[-–]\d{1,3}\b.*\b(?:win|victory|loss|defeat|draw|rout)\b/i;
export const RELEASE_TITLES =
  /\b(?:announces?|names|appoints|introduces?|launch(?:es)?|unveils?|partners? with|expands?|selected|welcomes|releases)\b/i;
export const RELEASE_TEXT =
  /\(?(?:PR ?Newswire|Business ?Wire|GLOBE ?NEWSWIRE|Marketwired|ACCESSWIRE|EINPresswire)\)?|\b(?:[Ff]or immediate release|FOR IMMEDIATE RELEASE)\b|\bforward-looking statements\b|\b(?:media|press) contacts?:|^About [A-Z][\w&. ]{2,40}(?:\n|:)|\btoday announced\b/m;
/** What stands beneath a guest's text. */
export const AUTHOR_NOTES =
  /\b(?:is|are) (?:an? |the )?(?:(?:former|senior|contributing|syndicated|award-winning|visiting|associate|conservative|liberal|political|opinion) )*(?:columnist|contributor|author of|professor|fellow|member of [\w\s]{0,30}board of contributors|editorial (?:page|writer)|opinion (?:writer|editor))\b|\b(?:follow (?:him|her|them) on twitter|the views expressed|to read more (?:editorials|columns)|write to (?:him|her)|board of contributors)\b/i;
/** The word that pages about themselves have in most languages. */
export const COOKIES = /\b(?:cookies?|kakor|informasjonskapsler|evästei\p{L}*|sütik?\p{L}*|çerez\p{L}*)\b|クッキー|쿠키/giu;
/** What is paid for, and tells of nobody but a family; and what puts right other articles. */
export const NOTICE_TITLES =
  /^(?:paid notice|death notices?|in memoriam|legal notices?|classifieds?)\b|^(?:corrections?(?: (?:and|&) clarifications?)?|for the record)(?:\s*[:|,–—-].*)?$/i;
/** The day on which something happened, as a report names it near its beginning. */
export const NAMED_DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight|last night|(?:this|last) (?:week|weekend|month|morning|afternoon|evening)|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)(?:\.|uary|ch|il|ust|ember|ober)? \d{1,2}|(?:May|June|July) \d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/;

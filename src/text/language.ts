/** Which language a text is in, by its script and its commonest words; pure, and a matter of microseconds. */

/** Words that a language can't do without, few of them shared with the others (after the stop-word lists of Snowball, snowballstem.org). */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as he it his by at from are have has had this which not they their said who will would been were its be an or but she her you we about after when there what if more than also i my me your our us them can could do does did no all one just so how out up get like into over new some any many these those then now',
  de: 'der die das und ist nicht mit dem den von zu des sich auf für ein eine im auch als wird er sie es an aus bei nach hat dass einen einer oder wurde sind war werden noch wie über haben',
  fr: 'le la les des et est une dans que qui pour par sur pas au plus avec ce cette il elle son sont aux ont été mais du leur nous vous même aussi être',
  es: 'el la los las de que y en del se por con una para su al es lo como más pero sus ha fue este esta son también entre cuando muy sin sobre ser hay',
  it: 'il di che la e per un una del della non sono con le si dei è alla nel da più gli anche come ma ha lo delle nella questo stato essere',
  pt: 'de que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser são também pelo',
  nl: 'de het een van en in is dat op te zijn met voor niet die aan er om ook als maar bij door naar hij ze wordt werd heeft nog over uit',
  sv: 'och att det som en på är av för med den till inte om ett har de jag var men han från så eller vid kan ska efter också',
  no: 'og det som en på er av for med den til ikke om et har de jeg var men han fra så eller ved kan skal etter også sier',
  da: 'og det som en på er af for med den til ikke om et har de jeg var men han fra så eller ved kan skal efter også siger',
  pl: 'i w na z się nie do to że jest o jak po co ale za od przez przy dla są był tym już tylko może które który oraz',
  tr: 've bir bu için ile da de çok olarak daha olan gibi sonra kadar ancak ise en var değil ne o olduğunu dedi',
  id: 'yang dan di untuk dari dengan ini itu pada dalam tidak akan oleh juga ada karena adalah sebagai mereka kepada telah bisa saat atau dia',
  ro: 'și de la în a cu nu care pe din un o mai este pentru sunt au fost prin dar după acest această lui să ce',
  cs: 'a se v na je že s z do o to i pro by ale jako jsou byl po za od při nebo také které který podle',
  hu: 'a az és hogy nem is egy ez meg csak volt van de már még mint el ki vagy azt szerint amely',
  fi: 'ja on ei se että oli hän ovat mutta kun myös joka ole kuin jos sen tai mukaan ovat olisi',
  vi: 'và của là có cho được không trong với các một người này đã những khi đến từ về cũng',
};
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['zh', /\p{sc=Han}/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['ru', /\p{sc=Cyrillic}/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['th', /\p{sc=Thai}/gu],
];
const LISTS = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON))
  for (const word of new Set(words.split(' '))) LISTS.set(word, [...(LISTS.get(word) ?? []), language]);

const ENGLISH: ReadonlySet<string> = new Set(COMMON['en']!.split(' '));
/** The share of common words that no other language's text has of English ones. */
const SURELY = 0.3;
const SAMPLE = 1_500;
const LEAST_WORDS = 12;
/** Of a text's words, the share that are common ones of its language: English has 0.4. */
const TYPICAL = 0.12;
/** A language that isn't listed: enough words, and next to none of them English. */
const ENOUGH_WORDS = 50;
const FOREIGN = 0.06;
/** Different common words that a short text has of its language; two or three fall into English by chance. */
const LEAST_DIFFERENT = 4;
/** Of a short text's words, the share of English ones that other languages have by chance; and words in lower case with letters of theirs that it has at least. */
const RARELY = 0.1;
const LEAST_SPELT_ABROAD = 2;
const SPELT_ABROAD = /(?<![\p{L}\p{M}])\p{Ll}*(?![a-z])\p{Ll}\p{Ll}*/gu;
const COMMON_NOUNS = /(?<![\p{L}\p{M}])\p{Ll}{2,}/gu;
const LEAST_COMMON_NOUNS = 6;
const OWN_SCRIPT = 0.4;
const KANA = 0.08;

/**
 * BCP 47 subtag of a text's language; `und` for one that is plainly not English and can't be told; absent for a text too short to say. A script
 * that several languages share is called by the one that most news is in (`ru`, `ar`, `hi`).
 */
export function languageOf(text: string): string | undefined {
  const sample = sampleOf(text);
  const words = sample.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  // Most texts are English beyond doubt: the other languages and the scripts needn't be counted.
  if (words.length >= ENOUGH_WORDS && words.filter((word) => ENGLISH.has(word)).length >= SURELY * words.length) return 'en';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of SCRIPTS)
    if ((sample.match(pattern)?.length ?? 0) > (language === 'ja' ? KANA : OWN_SCRIPT) * letters) return language;
  if (words.length < LEAST_WORDS) return undefined;
  const hits = new Map<string, number>();
  for (const word of words) for (const language of LISTS.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const share = (language: string): number => (hits.get(language) ?? 0) / words.length;
  const [best] = [...hits.keys()].sort((a, b) => share(b) - share(a));
  const different = best === undefined ? 0 : new Set(words.filter((word) => LISTS.get(word)?.includes(best))).size;
  const isShort = words.length < ENOUGH_WORDS;
  if (best !== undefined && isShort && best !== 'en' && different < LEAST_DIFFERENT) return shortOf(sample, words);
  if (best !== undefined && share(best) >= TYPICAL) return best;
  if (isShort) return shortOf(sample, words);
  return share('en') < FOREIGN ? 'und' : undefined;
}

/** What is known of a short text without enough words of any language. */
const shortOf = (sample: string, words: readonly string[]): 'und' | undefined => (isForeignSpelling(sample, words) ? 'und' : undefined);

/** A short text with no English word, and many that are no names; or with next to none, and with letters that English lacks in words that are no names. */
function isForeignSpelling(sample: string, words: readonly string[]): boolean {
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (english === 0) return (sample.match(COMMON_NOUNS)?.length ?? 0) >= LEAST_COMMON_NOUNS;
  return english <= RARELY * words.length && (sample.match(SPELT_ABROAD)?.length ?? 0) >= LEAST_SPELT_ABROAD;
}

/** Does the text stand in English, as far as can be told? A short text is given the benefit of the doubt. */
export const isEnglish = (text: string): boolean => (languageOf(text) ?? 'en') === 'en';

/** The beginning, the middle and the end of a long text: a quotation or a caption in another language doesn't decide. */
function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = Math.floor((text.length - SAMPLE) / 2);
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)} ${text.slice(-SAMPLE)}`;
}

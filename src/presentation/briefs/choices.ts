import { BRIEF_FORMS, type BriefFilter, type BriefForm, type EditionChoices } from '../../core/briefs/brief.ts';
import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import { TOPICS } from '../../core/news/abstract.ts';
import { allOf, listOf } from '../../text/lists.ts';
import { languageWords } from '../news/article-kinds.ts';

/** The option by which commands choose a form. */
export const FORM_OPTION = {
  type: 'string',
  description: 'short fits one message; full has everything',
  localised: {
    de: ['form', 'short passt in eine Nachricht; full enthält alles'],
    fr: ['forme', 'short tient en un message ; full contient tout'],
  },
  choices: BRIEF_FORMS,
  localisedChoices: { de: { short: 'kurz', full: 'ausführlich' }, fr: { short: 'courte', full: 'complète' } },
} as const;

export const formNamed = (typed: string | undefined): BriefForm | undefined => BRIEF_FORMS.find((form) => form === typed);

/** Options that narrow what a schedule's editions tell, each a list with commas between. */
export const FILTER_OPTIONS = {
  sources: {
    type: 'string',
    description: 'Only these outlets or sites, with commas between',
    localised: {
      de: ['quellen', 'Nur diese Medien oder Seiten, mit Kommas getrennt'],
      fr: ['sources', 'Seulement ces médias ou sites, séparés par des virgules'],
    },
    complete: 'outlet-list',
  },
  speakers: {
    type: 'string',
    description: 'Only articles that quote one of these, with commas between',
    localised: {
      de: ['personen', 'Nur Artikel, die eine davon zitieren, mit Kommas getrennt'],
      fr: ['personnes', 'Seulement les articles qui en citent une, séparées par des virgules'],
    },
    complete: 'speaker-list',
  },
  topics: {
    type: 'string',
    description: 'Only these topics: politics, health, sport, …',
    localised: {
      de: ['themen', 'Nur diese Themen: politics, health, sport, …'],
      fr: ['thèmes', 'Seulement ces thèmes : politics, health, sport, …'],
    },
    complete: 'topic-list',
  },
  words: {
    type: 'string',
    description: 'Only articles with one of these words, with commas between',
    localised: {
      de: ['wörter', 'Nur Artikel mit einem dieser Wörter, mit Kommas getrennt'],
      fr: ['mots', 'Seulement les articles avec un de ces mots, séparés par des virgules'],
    },
  },
  language: {
    type: 'string',
    description: 'Only articles in these languages: English, German, …',
    localised: {
      de: ['sprache', 'Nur Artikel in diesen Sprachen: English, German, …'],
      fr: ['langue', 'Seulement les articles dans ces langues : English, German, …'],
    },
    complete: 'language-list',
  },
  opinion: {
    type: 'string',
    description: 'no leaves out opinion; yes shows it, labelled',
    localised: {
      de: ['meinung', 'no lässt Meinung weg; yes zeigt sie, gekennzeichnet'],
      fr: ['opinions', 'no écarte les opinions ; yes les montre, signalées'],
    },
    choices: ['yes', 'no'],
    localisedChoices: { de: { yes: 'ja', no: 'nein' }, fr: { yes: 'oui', no: 'non' } },
  },
} as const;

type TypedFilter = Readonly<Partial<Record<keyof typeof FILTER_OPTIONS, string | undefined>>>;

const itemsIn = (typed: string | undefined): readonly string[] | undefined => {
  const items = (typed ?? '').split(',').flatMap((item) => item.trim() || []);
  return items.length > 0 ? items : undefined;
};

/** The languages that a desk can ask for, by code, with their English names. */
export const LANGUAGES: ReadonlyMap<string, string> = new Map(
  [
    'ar',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'fi',
    'fr',
    'he',
    'hi',
    'hu',
    'id',
    'it',
    'ja',
    'ko',
    'nl',
    'no',
    'pl',
    'pt',
    'ro',
    'ru',
    'sv',
    'th',
    'tr',
    'vi',
    'zh',
  ].map((code) => [code, languageWords(code)?.replace(/^in /, '') ?? 'English']),
);

/** What was typed as a filter; undefined where nothing was. Fails with `option_invalid` for a topic or language that is none. */
export function filterTyped({
  sources,
  speakers,
  topics,
  words,
  language,
  opinion,
}: TypedFilter): Result<BriefFilter | undefined, FailureOf<'option_invalid'>> {
  const known = itemsIn(topics)?.map((typed) => TOPICS.find((topic) => topic === typed.toLowerCase()) ?? typed);
  const stray = known?.find((topic) => !(TOPICS as readonly string[]).includes(topic));
  if (stray !== undefined) return fail({ code: 'option_invalid', option: 'topics', asked: stray, allowed: listOf(TOPICS) });
  const languages = itemsIn(language)?.map((typed) => [typed, codeOf(typed)] as const);
  const foreign = languages?.find(([, code]) => code === undefined);
  if (foreign) return fail({ code: 'option_invalid', option: 'language', asked: foreign[0], allowed: listOf([...LANGUAGES.values()]) });
  const asked = TOPICS.filter((topic) => known?.includes(topic));
  const filter: BriefFilter = {
    sources: itemsIn(sources),
    speakers: itemsIn(speakers),
    words: itemsIn(words),
    topics: asked.length > 0 ? asked : undefined,
    languages: languages?.flatMap(([, code]) => code ?? []),
    withoutOpinion: opinion === 'no' ? true : undefined,
  };
  return ok(Object.values(filter).some((items) => items !== undefined) ? filter : undefined);
}

function codeOf(typed: string): string | undefined {
  const sought = typed.toLowerCase();
  return [...LANGUAGES].find(([code, name]) => code === sought || name.toLowerCase() === sought)?.[0];
}

/** "in full, from Reuters or AP, about health": what a schedule asks for; empty where it asks for nothing of its own. */
export function choiceWords({
  form,
  filter: { sources, speakers, words, topics, languages, withoutOpinion } = {},
}: EditionChoices = {}): string {
  return [
    form === 'full' ? 'in full' : form === 'short' ? 'in short' : '',
    sources && `from ${listOf(sources)}`,
    speakers && `with words of ${listOf(speakers)}`,
    topics && `about ${listOf(topics)}`,
    words && `with the words ${listOf(words.map((word) => `“${word}”`))}`,
    withoutOpinion && 'without opinion',
    languages && `in ${allOf(languages.map((code) => LANGUAGES.get(code) ?? code))}`,
  ]
    .filter(Boolean)
    .join(', ');
}

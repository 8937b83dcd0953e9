import type { Article, ArticleKind } from '../../core/news/article.ts';

/** What a page turned out to be, and what that means for what is shown of it. */

const NOT_QUOTED: Readonly<Record<Exclude<ArticleKind, 'article'>, string>> = {
  stub: 'Only its beginning could be read, the rest is behind a paywall: nothing is quoted from it.',
  wall: 'The page asked for consent or a login instead of showing an article: nothing is quoted from it.',
  video: 'It is a video with little text: nothing is quoted from it.',
  index: 'It lists articles and is none itself: nothing is quoted from it.',
};

/** What a fetch showed, within a sentence. */
export const KIND_WORDS: Readonly<Record<ArticleKind, string>> = {
  article: 'the article',
  stub: 'only its beginning, before a paywall',
  wall: 'a login, a consent or an error page',
  video: 'a video with little text',
  index: 'a list of articles',
};

let languageNames: Intl.DisplayNames | undefined;
/** "in German"; "not in English" for a language that isn't known; absent for English, and where nobody can tell. */
export function languageWords(language = 'en'): string | undefined {
  if (language === 'en') return undefined;
  languageNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const name = language === 'und' || !/^[a-z]{2,3}$/.test(language) ? undefined : languageNames.of(language);
  return name === undefined ? 'not in English' : `in ${name}`;
}

/** One sentence on why less is worked out of an article than of others; absent for one of which all is. */
export function limitOf({ kind = 'article', language }: Pick<Article, 'kind' | 'language'>): string | undefined {
  if (kind !== 'article') return NOT_QUOTED[kind];
  const words = languageWords(language);
  return words && `It is ${words}: its quotations are kept, without their speakers.`;
}

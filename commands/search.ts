import { defineCommand } from '../src/core/chat/command.ts';
import type { Block } from '../src/core/chat/reply.ts';
import { fail, ok } from '../src/core/failure.ts';
import type { ArticleStore, SearchHit } from '../src/core/ports/article-store.ts';
import { headlineOf } from '../src/presentation/news/citations.ts';
import { namesakeButtons, namesakesBlock } from '../src/presentation/news/namesakes.ts';
import { linkOf } from '../src/presentation/news/outlets.ts';
import { markedPassage, passagePlace } from '../src/presentation/news/passages.ts';
import { resolveSpeaker, type SpeakerLookup } from '../src/presentation/news/resolve-speaker.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';
import { nothingFound, SINCE, SOURCE, WORDS } from '../src/presentation/typed-options.ts';
import { count } from '../src/text/lists.ts';
import { searchTermsOf } from '../src/text/search-terms.ts';

const PER_PAGE = 8;

/** `/search <words>`: the articles that hold all the words and phrases and nothing that is excluded, newest first, each with the passage that fits best. */
export default defineCommand({
  name: 'search',
  reads: true,
  description: 'Search everything that was read',
  localised: { de: ['suche', 'Alles durchsuchen, was gelesen wurde'], fr: ['recherche', 'Chercher dans tout ce qui a été lu'] },
  options: {
    words: WORDS,
    since: SINCE,
    source: SOURCE,
    by: {
      type: 'string',
      description: 'Only where this person is quoted',
      localised: { de: ['von', 'Nur wo diese Person zitiert wird'], fr: ['par', 'Seulement où cette personne est citée'] },
      complete: 'quoted',
    },
  },
  needs: ['articles', 'speakers'],
  fails: ['words_missing', 'speaker_unknown', 'speaker_ambiguous', 'nothing_found'],
  example: '/search "open door" policy since 30d',
  async run(options, { articles, speakers, space, page, typed }) {
    const { words, since, source, by } = await whole(options, { articles, speakers, space });
    const terms = searchTermsOf(words);
    if (terms.wanted.length === 0 && terms.unwanted.length > 0) return fail({ code: 'words_missing', asked: words });
    const quoted = by === undefined ? undefined : await resolveSpeaker(by, 'quoted', { speakers, space });
    if (quoted && !quoted.ok) return quoted;
    const { meant = [], others = [] } = quoted?.value ?? {};
    const quotedIds = quoted && meant.map(({ id }) => id);
    const hits = await articles.search({ space, terms, since, source, quotedIds }, sliceOf(page, PER_PAGE));
    const namesakes = by === undefined ? undefined : { name: by, others };
    if (hits.total === 0) return fail(nothingFound(typed, 'words', namesakes));
    return ok({
      title: `Found for ${/["“”„«»]/.test(words) ? words : `“${words}”`}`,
      blocks: [...hits.items.flatMap(hitBlocks), ...(namesakes ? namesakesBlock(namesakes) : [])],
      footer: count(hits.total, 'article'),
      data: { hits: hits.items },
      paging: pagingOf(page, PER_PAGE, hits, 'search', typed),
      buttons: namesakeButtons({ others, all: [...meant, ...others] }, (name) => ({ command: 'search', options: { ...typed, by: name } })),
      audience: 'asker',
    });
  },
});

interface Searched {
  readonly words: string;
  readonly since: Date | undefined;
  readonly source: string | undefined;
  readonly by: string | undefined;
}

/** "killed by floods" on one line: a name that is like nobody's belongs to the words, where these are found with it. */
async function whole(options: Searched, { articles, ...where }: SpeakerLookup & { readonly articles: ArticleStore }): Promise<Searched> {
  if (options.by === undefined) return options;
  const named = await resolveSpeaker(options.by, 'quoted', where);
  if (named.ok || named.failure.code !== 'speaker_unknown' || named.failure.nearest.length > 0) return options;
  const words = `${options.words} by ${options.by}`;
  const { since, source } = options;
  const found = await articles.search({ space: where.space, terms: searchTermsOf(words), since, source }, { offset: 0, limit: 1 });
  return found.total > 0 ? { ...options, words, by: undefined } : options;
}

function hitBlocks(hit: SearchHit): Block[] {
  const [headline, url] = [headlineOf(hit.article), linkOf(hit.article)];
  return [
    url === undefined ? { kind: 'heading', text: headline } : { kind: 'text', text: [{ text: headline, url }] },
    { kind: 'text', text: markedPassage(hit) },
    { kind: 'text', text: passagePlace(hit) },
  ];
}

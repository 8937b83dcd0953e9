import type { CommandContext } from '../../core/chat/command.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { fail, ok, type Result } from '../../core/failure.ts';
import type { StoredQuote } from '../../core/news/stored.ts';
import { count } from '../../text/lists.ts';
import { pagingOf, sliceOf } from '../paging.ts';
import { nothingFound, SINCE, SOURCE } from '../typed-options.ts';
import { quoteBlock } from './citations.ts';
import { namesakeButtons, namesakesBlock } from './namesakes.ts';
import { resolveSpeaker, type SpeakerFailure } from './resolve-speaker.ts';
import { withRole } from './speakers.ts';

const PER_PAGE = 10;

/** The options of a command that shows what somebody said; `what` is how English calls it. */
export const saidOptions = (what: 'words' | 'statements', group: 'quoted' | 'reported') =>
  ({
    speaker: {
      type: 'string',
      description: `Whose ${what}: a name, a surname, a role`,
      localised: {
        de: ['sprecher', 'Wessen Worte: ein Name, ein Nachname, ein Amt'],
        fr: ['intervenant', 'Les mots de qui : un nom, un nom de famille, une fonction'],
      },
      required: true,
      complete: group,
    },
    about: {
      type: 'string',
      description: `Only ${what} about this`,
      localised: { de: ['über', 'Nur zu diesem Thema'], fr: ['sujet', 'Seulement à ce sujet'] },
    },
    since: SINCE,
    source: SOURCE,
  }) as const;

/** Whose statements, and which of them. */
interface QuotesAsked {
  readonly speaker: string;
  readonly about: string | undefined;
  readonly since: Date | undefined;
  readonly source: string | undefined;
}

/** How a command shows statements: its name, whether they stand in quotation marks, the heading over several people's, what one is called. */
interface QuotesAnswerKind {
  readonly command: string;
  readonly verbatim: boolean;
  readonly heading: string;
  readonly one: string;
}

/** A page of what a person said: newest article first, and in the article's order within one. */
export async function saidBy(
  { speaker, ...narrower }: QuotesAsked,
  { quotes, speakers, space, page, typed }: CommandContext<'quotes' | 'speakers'>,
  { command, verbatim, heading, one }: QuotesAnswerKind,
): Promise<Result<Reply, SpeakerFailure>> {
  const found = await resolveSpeaker(speaker, verbatim ? 'quoted' : 'reported', { speakers, space });
  if (!found.ok) return found;
  const { meant, others } = found.value;
  const [first] = meant;
  const speakerIds = meant.map(({ id }) => id);
  const statements = await quotes.find({ space, speakerIds, verbatim, distinct: verbatim, ...narrower }, sliceOf(page, PER_PAGE));
  if (statements.total === 0) return fail(nothingFound(typed, 'speaker', { name: speaker, others }));
  const several = meant.length > 1 || first?.kind === 'unnamed';
  return ok({
    title: several || !first ? `${heading} “${speaker}”` : withRole(first),
    blocks: [
      ...statements.items.filter(isWhole).map((quote) => quoteBlock(quote, { speaker: several })),
      ...namesakesBlock({ name: speaker, others }),
    ],
    buttons: namesakeButtons({ others, all: [...meant, ...others] }, (name) => ({ command, options: { ...typed, speaker: name } })),
    footer: count(statements.total, one),
    paging: pagingOf(page, PER_PAGE, statements, command, typed),
    audience: 'asker',
    data: { quotes: statements.items },
  });
}

/** False for a statement whose report stands whole in that of another of the article: of several that one sentence tells, each report holds those before it, and the last says all. */
function isWhole({ id, report, article }: StoredQuote, _: number, all: readonly StoredQuote[]): boolean {
  if (report === undefined) return true;
  return !all.some(
    (other) => other.id !== id && other.article.id === article.id && other.report !== report && other.report?.includes(report),
  );
}

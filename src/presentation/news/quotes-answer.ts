import type { CommandContext } from '../../core/chat/command.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import type { StoredQuote } from '../../core/news/stored.ts';
import { count } from '../../text/lists.ts';
import { pagingOf, sliceOf } from '../paging.ts';
import { wordsTyped } from '../typed-options.ts';
import { quoteBlock } from './citations.ts';
import { resolveSpeaker } from './resolve-speaker.ts';

const PER_PAGE = 10;

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

/** A page of what a person said, newest article first, in the article's order within it; what nobody is sure to have said is shown to nobody. */
export async function saidBy(
  { speaker, ...narrower }: QuotesAsked,
  { quotes, speakers, space, page, typed }: CommandContext<'quotes' | 'speakers'>,
  { command, verbatim, heading, one }: QuotesAnswerKind,
): Promise<Result<Reply, FailureOf<'speaker_unknown' | 'speaker_ambiguous' | 'nothing_found'>>> {
  const found = await resolveSpeaker(speaker, speakers, space);
  if (!found.ok) return found;
  const [first] = found.value;
  const speakerIds = found.value.map(({ id }) => id);
  const statements = await quotes.find({ space, speakerIds, verbatim, distinct: verbatim, ...narrower }, sliceOf(page, PER_PAGE));
  if (statements.total === 0) return fail({ code: 'nothing_found', asked: wordsTyped(typed, 'speaker') });
  const several = found.value.length > 1;
  return ok({
    title: several || !first ? `${heading} “${speaker}”` : first.role ? `${first.name}, ${first.role}` : first.name,
    blocks: statements.items.filter(isWhole).map((quote) => quoteBlock(quote, { speaker: several })),
    footer: count(statements.total, one),
    paging: pagingOf(page, PER_PAGE, statements, command, typed),
    audience: 'asker',
  });
}

/** Of several statements that one sentence tells, each with all before it, the last says all. */
function isWhole({ id, report, article }: StoredQuote, _: number, all: readonly StoredQuote[]): boolean {
  if (report === undefined) return true;
  return !all.some(
    (other) => other.id !== id && other.article.id === article.id && other.report !== report && other.report?.includes(report),
  );
}

import type { Inline } from '../../core/chat/reply.ts';
import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import type { Source, SourceStore } from '../../core/ports/source-store.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';

/** The option by which commands name a source. */
export const SOURCE_NAMED = {
  type: 'string',
  description: 'Its number, address or a part of its title',
  localised: {
    de: ['quelle', 'Ihre Nummer, Adresse oder ein Teil ihres Titels'],
    fr: ['source', 'Son numéro, son adresse ou une partie de son titre'],
  },
  required: true,
  complete: 'sources',
} as const;

/** The option by which commands take an address to look at. */
export const SOURCE_ADDRESS = {
  type: 'string',
  description: 'The address of a feed or of a site',
  localised: { de: ['adresse', 'Die Adresse eines Feeds oder einer Website'], fr: ['adresse', 'L’adresse d’un flux ou d’un site'] },
  required: true,
} as const;

/** Said of an address that was typed, pasted or imported with a user name or password in it. */
export const PASSWORD_LEFT_OUT = 'A user name or password in an address is not kept: the source is read without.';

export const ADDRESS_ALLOWED = 'a web address, as https://example.org/feed';

const MOST_MATCHES = 5;

/** The one source of the space that was named; where several could be meant, the failure names up to five of them. */
export async function sourceNamed(
  typed: string,
  sources: Pick<SourceStore, 'find'>,
  space: Space,
): Promise<Result<Source, FailureOf<'source_unknown'>>> {
  const found = await sources.find(typed, space, MOST_MATCHES);
  const [source] = found;
  return source && found.length === 1
    ? ok(source)
    : fail({ code: 'source_unknown', asked: typed, matches: found.map((one) => `${one.id} (${nameOfSource(one)})`) });
}

/** What a source is called. */
export const nameOfSource = ({ title, url }: Source): string => title ?? url;

/** One source with how it fares: "Coast Post (source 3, last read 20 November 2026, 07:00 UTC)". */
export function followedLine(source: Source, space: Space): Inline[] {
  const state = [
    `source ${source.id}`,
    source.kind === 'page' && 'page',
    source.space === OPERATOR && space !== OPERATOR && 'of whoever runs this bot',
    source.paused && 'paused',
    source.lastGoodAt ? 'last read ' : 'not read yet',
  ].filter(Boolean);
  const trouble = [source.problem, source.gone && 'not asked again'].filter(Boolean).map((part) => `, ${part}`);
  return [
    { text: nameOfSource(source), url: source.url },
    { text: ` (${state.join(', ')}`, style: 'quiet' },
    ...(source.lastGoodAt ? [{ date: source.lastGoodAt, time: true }] : []),
    { text: `${trouble.join('')})`, style: 'quiet' },
  ];
}

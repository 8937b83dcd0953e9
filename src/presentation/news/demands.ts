import { paths } from '../../core/archive/paths.ts';
import type { Block, Inline, Permalink, Rich } from '../../core/chat/reply.ts';
import type { ResponseKind } from '../../core/news/demand.ts';
import type { ArticleRef, DemandEvent, DemandTelling, StoredDemand, StoredResponse, StoredSupporter } from '../../core/news/stored.ts';
import { count } from '../../text/lists.ts';
import { changeNote, day, sourceLine } from './citations.ts';
import { outletName } from './outlets.ts';

/** The option by which commands name a demand. */
export const DEMAND_NUMBER = {
  type: 'integer',
  description: 'Its number, from the list of demands',
  localised: {
    de: ['forderung', 'Ihre Nummer, wie die Liste der Forderungen sie nennt'],
    fr: ['exigence', 'Son numéro dans la liste des exigences'],
  },
  required: true,
  min: 1,
} as const;

export const RESPONSE_WORDS: Readonly<Record<ResponseKind, string>> = {
  accepted: 'Accepted',
  rejected: 'Rejected',
  ignored: 'Ignored',
  countered: 'Countered',
  withdrawn: 'Withdrawn',
  pending: 'Pending',
};

/** A demand, or an answer to one, that is less sure than this is shown, and said to be: 0 to 1. */
const UNSURE = 0.65;
const UNSURE_ANSWER = 0.8;

/** A demand as a list shows it: of the store, or of a text that no store holds. */
type Shown = DemandTelling & Partial<Pick<StoredDemand, 'id' | 'status' | 'tellings' | 'sources'>>;

interface DemandLook {
  /** Whether the sources are named beneath each group. */
  readonly source?: boolean;
  /** Whether each demand is shown with its number, which `/why` takes, and its status. */
  readonly numbers?: boolean;
  /** What has happened to demands that were known before, by their numbers. */
  readonly changes?: ReadonlyMap<number, DemandEvent>;
}

/** Whose demands on whom: "Ukraine to NATO". */
export const partiesOf = ({ issuer, addressee }: Pick<DemandTelling, 'issuer' | 'addressee'>): string =>
  `${asBeginning(issuer?.name ?? 'Somebody unnamed')}${addressee ? ` to ${addressee.name}` : ''}`;

/** "group of physicians" and "van Gaal" with a capital; "al-Shabaab" as it is. */
const asBeginning = (name: string): string => (/^[^\s\p{Lu}]+(?:\s|$)/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name);

/** Demands grouped by their parties, then by the articles that tell them; each in the source's words, with what became of it. */
export function demandBlocks(demands: readonly Shown[], { source = true, numbers = false, changes = new Map() }: DemandLook = {}): Block[] {
  const byParties = Map.groupBy(demands, partiesOf);
  return [...byParties.values()].flatMap((ofParties) => {
    const bySources = Map.groupBy(ofParties, (demand) =>
      sourcesOf(demand)
        .map(({ id }) => id)
        .join(),
    );
    return [...bySources.values()].flatMap((group) => groupBlocks(group, { source, numbers, changes }));
  });
}

function groupBlocks(group: readonly Shown[], { source, numbers, changes }: Required<DemandLook>): Block[] {
  const [first] = group;
  if (!first) return [];
  const responses = responseTexts(group);
  const events = group.flatMap(({ id }) => changes.get(id ?? 0) ?? []);
  const news = new Map(events.map((event) => [`${answerHead(event.response)} ${day(event.at)}`, changeText(event)]));
  return [
    { kind: 'heading', text: partiesOf(first) },
    ...[...news.values()].map((text) => ({ kind: 'text' as const, text })),
    { kind: 'list', items: group.map((demand) => demandText(demand, numbers)) },
    ...(responses.length > 0
      ? [
          { kind: 'text' as const, text: 'What became of it:' },
          { kind: 'list' as const, items: responses },
        ]
      : []),
    ...(source ? [{ kind: 'text' as const, text: sourcesLine(first) }] : []),
  ];
}

/** `New: rejected by Ana Ruiz, 21 November 2026.` */
const changeText = ({ response, at }: DemandEvent): Inline[] => [
  { text: `New: ${lowerFirst(answerHead(response))}, `, style: 'strong' },
  { date: at },
  '.',
];

const sourcesOf = ({ sources, article }: Shown): readonly ArticleRef[] => sources ?? [article];

export const contentOf = ({ spans }: DemandTelling): string => spans.map((span) => `“${span.text}”`).join(' … ');

/** `“…” (not sure, request, perhaps rejected by Ana Ruiz, no. 12)`; a plain demand needs no word for its force. */
function demandText(demand: Shown, numbers: boolean): Rich {
  const notes = [
    demand.confidence < UNSURE ? 'not sure' : '',
    demand.force === 'demand' ? '' : demand.force,
    ...(numbers ? [statusOf(demand), toldBy(demand), `no. ${demand.id}`] : []),
  ];
  const note = notes.filter(Boolean).join(', ');
  const permalink = demandPermalink(demand);
  if (note === '' && !demand.changed && permalink.length === 0) return contentOf(demand);
  return [
    contentOf(demand),
    ...(note === '' ? [] : [{ text: ` (${note})`, style: 'quiet' as const }]),
    ...(demand.changed ? [' ', ...changeNote(demand.changed)] : []),
    ...permalink,
  ];
}

/** At the end of what tells a demand: its page in the archive; nothing for one that no store holds. */
export const demandPermalink = ({ id, article }: Pick<Shown, 'id' | 'article'>): { readonly permalink: Permalink }[] =>
  id === undefined ? [] : [{ permalink: { path: paths.demand(id), articleId: article.id } }];

/** "told 4 times, by 3 outlets"; empty for what one article tells. Outlets are counted among the sources that are known. */
export function toldBy({ tellings = 1, sources = [] }: Pick<Shown, 'tellings' | 'sources'>): string {
  if (tellings < 2) return '';
  const outlets = new Set(sources.flatMap((source) => outletName(source) ?? [])).size;
  const least = tellings > sources.length ? 'at least ' : '';
  return `told ${tellings === 2 ? 'twice' : `${tellings} times`}${outlets > 1 ? `, by ${least}${outlets} outlets` : ''}`;
}

/** "Accepted", "Perhaps accepted" where what decides it isn't sure. */
export function statusWords({ status, responses }: Pick<StoredDemand, 'status' | 'responses'>): string {
  const response = responses.findLast(({ kind }) => kind === status);
  return response && response.confidence < UNSURE_ANSWER ? `Perhaps ${RESPONSE_WORDS[status].toLowerCase()}` : RESPONSE_WORDS[status];
}

/** "rejected by Ana Ruiz": the status, and who gave the response that decides it; empty while there is none. */
function statusOf({ status, responses }: Shown): string {
  if (status === undefined || status === 'pending') return '';
  const response = responses.findLast(({ kind }) => kind === status);
  return response ? lowerFirst(answerOf(response)) : RESPONSE_WORDS[status].toLowerCase();
}

/** Each response with the sentence that tells it; one that answers several of the demands is shown once. */
function responseTexts(demands: readonly Shown[]): Rich[] {
  const told = new Map<string, Rich>();
  for (const demand of demands)
    for (const response of demand.responses)
      told.set([response.kind, response.by?.name, response.article.id, response.evidence.start].join('\0'), [
        ...responseHead(response, { dated: sourcesOf(demand).length > 1 }),
        response.text,
      ]);
  return [...told.values()];
}

/** "Rejected by Ana Ruiz, 21 November 2026", "Perhaps rejected" where it isn't sure; that something is ignored is somebody's claim, and never left without a name. */
export function responseHead(
  response: StoredResponse,
  { dated, before = '' }: { readonly dated: boolean; readonly before?: string },
): Inline[] {
  const { publishedAt } = response.article;
  const head = answerHead(response);
  if (!dated || !publishedAt) return [{ text: `${head}${before}: `, style: 'strong' }];
  return [{ text: `${head}, `, style: 'strong' }, { date: publishedAt }, { text: `${before}: `, style: 'strong' }];
}

/** "Supported by Ana Ruiz, 21 November 2026: ", "Perhaps supported" where it isn't sure. */
export function supporterHead({ by, confidence, saidBy, article: { publishedAt } }: StoredSupporter): Inline[] {
  const own = saidBy === undefined || by.name.includes(saidBy) || saidBy.includes(by.name);
  const head = `${confidence < UNSURE_ANSWER ? 'Perhaps supported' : 'Supported'} by ${by.name}${own ? '' : `, according to ${saidBy}`}`;
  if (!publishedAt) return [{ text: `${head}: `, style: 'strong' }];
  return [{ text: `${head}, `, style: 'strong' }, { date: publishedAt }, { text: ': ', style: 'strong' }];
}

const answerHead = (response: StoredResponse): string => [answerOf(response), claimOf(response)].filter(Boolean).join(', ');

/** "Rejected by Ana Ruiz", or "Perhaps rejected" where it isn't sure. */
function answerOf({ kind, by, confidence }: StoredResponse): string {
  const word = RESPONSE_WORDS[kind];
  return `${confidence < UNSURE_ANSWER ? `Perhaps ${word.toLowerCase()}` : word}${by ? ` by ${by.name}` : ''}`;
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

function claimOf({ kind, by, saidBy, article }: StoredResponse): string {
  // "Rejected by Atlantis and Lemuria, according to Lemuria" tells nothing more.
  const own = saidBy !== undefined && by !== undefined && (by.name.includes(saidBy) || saidBy.includes(by.name));
  if (saidBy !== undefined && !own) return `according to ${saidBy}`;
  return kind === 'ignored' && !own ? `according to ${article.publisher ?? 'the article'}` : '';
}

const MOST_CITED = 3;

/** The articles that tell it, newest first. */
function sourcesLine(demand: Shown): Inline[] {
  const sources = sourcesOf(demand);
  const more = (demand.tellings ?? sources.length) - MOST_CITED;
  const cited = sources.slice(0, MOST_CITED).flatMap((article, index) => [...(index > 0 ? ['; '] : []), ...sourceLine(article)]);
  return [
    { text: sources.length > 1 ? 'Sources: ' : 'Source: ', style: 'quiet' },
    ...cited,
    ...(more > 0 ? [{ text: `; and ${count(more, 'other article')}`, style: 'quiet' as const }] : []),
  ];
}

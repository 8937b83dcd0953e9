import type { Block, DatedText, Inline } from '../../core/chat/reply.ts';
import type { ArticleRef, DemandEvent, DemandHistory, DemandTelling, StoredResponse, StoredSupporter } from '../../core/news/stored.ts';
import type { DemandSummary } from '../../core/ports/demand-store.ts';
import { count } from '../../text/lists.ts';
import { placeLine } from '../news/citations.ts';
import { RESPONSE_WORDS, responseHead, supporterHead, toldBy } from '../news/demands.ts';
import { outletName } from '../news/outlets.ts';

/** What stands before a first telling where articles are removed for their age. */
const IN_WHAT_IS_KEPT = 'in what is kept, ';

/** "12 demands by 5 parties since 3 March 2026; most by the harbour union, 6; 2 by nobody with a name": over all pages of a list. */
export function summaryLine({ demands, parties, named, since, mayBeOlder, most }: DemandSummary): DatedText {
  const whose = parties === 0 ? '' : ` by ${parties === 1 && most ? most.name : count(parties, 'party', 'parties')}`;
  const unnamed = demands - named;
  const rest = [
    most && parties > 1 ? `most by ${most.name}, ${most.demands}` : '',
    unnamed > 0 ? `${unnamed === demands ? 'all' : unnamed} by nobody with a name` : '',
  ]
    .filter(Boolean)
    .map((part) => `; ${part}`);
  return [
    `${count(demands, 'demand')}${whose}`,
    ...(since ? [mayBeOlder ? ` ${IN_WHAT_IS_KEPT}since ` : ' since ', { date: since }] : []),
    `${rest.join('')}.`,
  ];
}

/** "First told on 3 March 2026 by Coast Post; told 4 times, by 3 outlets, last on 9 March 2026." */
export function historyLine({ demand, tellings, mayBeOlder }: DemandHistory): DatedText {
  const first = tellings.at(-1)?.article;
  const last = tellings[0]?.article;
  const by = first && outletName(first);
  const told = toldBy(demand);
  return [
    mayBeOlder ? `First told, ${IN_WHAT_IS_KEPT}` : 'First told ',
    ...placed(demand.firstAt, first),
    by === undefined ? '' : ` by ${by}`,
    ...(told === '' ? [] : [`; ${told}, last `, ...placed(demand.lastAt, last)]),
    '.',
  ];
}

/** The day on which an article was published; of one without a date, when it was read. */
const placed = (date: Date, article: ArticleRef | undefined): DatedText => [
  article && !article.publishedAt ? 'in what was read on ' : 'on ',
  { date },
];

/** Every answer to it in the order of time, with what each changed. */
export function answerBlocks(history: DemandHistory): Block[] {
  const answers = answersIn(history.tellings);
  if (answers.length === 0) return [];
  return [
    { kind: 'heading', text: 'What became of it' },
    { kind: 'list', items: answers.map((response) => answerItem(response, history.events)) },
  ];
}

/** Everyone who is told to support it, each in the sentence that tells it first, in the order of time. */
export function supporterBlocks({ tellings }: DemandHistory): Block[] {
  const supporters = new Map<string, StoredSupporter>();
  for (const telling of tellings.toReversed())
    for (const one of telling.supporters ?? []) supporters.set(one.by.name, supporters.get(one.by.name) ?? one);
  if (supporters.size === 0) return [];
  return [
    { kind: 'heading', text: 'Who supports it' },
    {
      kind: 'list',
      items: [...supporters.values()].map((one) => [...supporterHead(one), `${one.text} `, ...placeLine(one.article)]),
    },
  ];
}

/** Oldest first, in the article's order within it; an answer that one article gives to several tellings of it is there once. */
function answersIn(tellings: readonly DemandTelling[]): StoredResponse[] {
  const answers = new Map<string, StoredResponse>();
  for (const { responses } of tellings.toReversed())
    for (const response of responses.toSorted((a, b) => a.evidence.start - b.evidence.start))
      answers.set(keyOf(response), answers.get(keyOf(response)) ?? response);
  return [...answers.values()];
}

const keyOf = ({ kind, article, evidence }: StoredResponse): string => [kind, article.id, evidence.start].join();

function answerItem(response: StoredResponse, events: readonly DemandEvent[]): Inline[] {
  const change = events.find((event) => keyOf(event.response) === keyOf(response));
  const before = change && change.from !== 'pending' ? ` (until then ${RESPONSE_WORDS[change.from].toLowerCase()})` : '';
  return [...responseHead(response, { dated: true, before }), `${response.text} `, ...placeLine(response.article)];
}

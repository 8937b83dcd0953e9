import { DAY_MS } from '../../text/durations.ts';
import { searchTermsOf } from '../../text/search-terms.ts';
import { parseSince, SINCE_ALLOWED } from '../../text/since.ts';
import { type DemandStatus, RESPONSE_KINDS, STANDING } from '../news/demand.ts';

/** What the lists of the archive can be asked for, the same in a page's query, in its data and in the API. */

/** Words in quotation marks, or what is reported without them. */
const QUOTATION_KINDS = ['quoted', 'reported'] as const;
type QuotationKind = (typeof QUOTATION_KINDS)[number];

/** What was asked for, read; what wasn't asked for is absent. */
export interface AskedFilter {
  about?: string | undefined;
  since?: Date | undefined;
  until?: Date | undefined;
  source?: string | undefined;
  kind?: QuotationKind | undefined;
  status?: readonly DemandStatus[] | undefined;
  /** A name as people type it, or a speaker's number. */
  person?: string | undefined;
  by?: string | undefined;
  of?: string | undefined;
  brief?: string | undefined;
}
type FilterName = keyof AskedFilter;

/** Which names the query of each list may have. */
export const LIST_FILTERS = {
  quotations: ['about', 'since', 'until', 'source', 'person', 'kind'],
  demands: ['about', 'since', 'until', 'status', 'by', 'of'],
  articles: ['about', 'since', 'until', 'source'],
  people: ['about', 'since'],
  briefs: ['brief'],
} as const satisfies Readonly<Record<string, readonly FilterName[]>>;
export type ListKind = keyof typeof LIST_FILTERS;

/** What a name of the query is for; `choices` where it takes nothing else. */
interface FilterWords {
  readonly description: string;
  readonly choices?: readonly string[];
}

const STATUS_CHOICES = ['standing', ...RESPONSE_KINDS] as const;

export const FILTER_WORDS: Readonly<Record<FilterName, FilterWords>> = {
  about: { description: 'Words that must all stand in it or in its article’s title, in any order' },
  since: { description: `Published then or later: ${SINCE_ALLOWED}, or an instant` },
  until: { description: `Published then or earlier, on a day until its end: ${SINCE_ALLOWED}, or an instant` },
  source: { description: 'A part of the outlet’s name, of the title or of the address' },
  kind: {
    description: 'Words in quotation marks, or what is reported without them; the former where nothing is said',
    choices: QUOTATION_KINDS,
  },
  status: { description: 'What became of it; standing: neither accepted nor withdrawn', choices: STATUS_CHOICES },
  person: { description: 'Who said it: a number or a name' },
  by: { description: 'Who demands it: a number or a name' },
  of: { description: 'Of whom it is demanded: a number or a name' },
  brief: { description: 'Editions of this brief alone' },
};

/** A value of a query that can't be read. */
export interface FilterProblem {
  readonly name: FilterName;
  readonly value: string;
  readonly allowed: string;
}

/** In characters; longer ones are nobody's question. */
const LONGEST_VALUE = 200;

/** Reads what a list is asked for. Names that it doesn't know are left alone, and so are empty values, as forms send them. */
export function filterOf(
  list: ListKind,
  query: URLSearchParams,
  now: Date,
): { readonly filter: AskedFilter } | { readonly problems: readonly FilterProblem[] } {
  const filter: AskedFilter = {};
  const problems: FilterProblem[] = [];
  for (const name of LIST_FILTERS[list]) {
    const value = query.get(name)?.trim() ?? '';
    if (value === '') continue;
    const allowed = value.length > LONGEST_VALUE ? `at most ${LONGEST_VALUE} characters` : read(filter, { name, value, now });
    if (allowed !== undefined) problems.push({ name, value: value.slice(0, LONGEST_VALUE), allowed });
  }
  return problems.length > 0 ? { problems } : { filter };
}

/** Puts a value into the filter; what is allowed where it can't be read. */
function read(
  filter: AskedFilter,
  { name, value, now }: { readonly name: FilterName; readonly value: string; readonly now: Date },
): string | undefined {
  const { choices = [] } = FILTER_WORDS[name];
  const oneOf = `one of ${choices.join(', ')}`;
  switch (name) {
    case 'since':
      filter.since = instantOf(value, now)?.from;
      return filter.since ? undefined : DATE_ALLOWED;
    case 'until':
      filter.until = instantOf(value, now)?.to;
      return filter.until ? undefined : DATE_ALLOWED;
    case 'kind':
      filter.kind = QUOTATION_KINDS.find((kind) => kind === value);
      return filter.kind ? undefined : oneOf;
    case 'status': {
      const status = STATUS_CHOICES.find((choice) => choice === value);
      filter.status = status && (status === 'standing' ? STANDING : [status]);
      return status ? undefined : oneOf;
    }
    case 'about':
      // A search takes them: here they would be wanted.
      if (searchTermsOf(value).unwanted.length > 0)
        return 'words that must all be there: what must not be there is left out by a search alone';
      filter.about = value;
      return undefined;
    default:
      filter[name] = value;
      return undefined;
  }
}

const DATE_ALLOWED = `${SINCE_ALLOWED}, or an instant such as 2026-11-20T08:00:00Z`;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** The first and the last instant that a date's words mean. */
function instantOf(typed: string, now: Date): { readonly from: Date; readonly to: Date } | undefined {
  const instant = INSTANT.test(typed) ? new Date(typed) : undefined;
  if (instant) return Number.isNaN(instant.getTime()) ? undefined : { from: instant, to: instant };
  const from = parseSince(typed, now);
  if (!from) return undefined;
  const isWholeDay = from.getTime() % DAY_MS === 0;
  return { from, to: isWholeDay ? new Date(from.getTime() + DAY_MS - 1) : from };
}

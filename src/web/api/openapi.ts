import { FILTER_WORDS, LIST_FILTERS } from '../../core/archive/filters.ts';
import type { DataListKind } from './lists.ts';
import { jsonSchemas, type SchemaName } from './record-schemas.ts';

interface ListWords {
  readonly summary: string;
  readonly one: string;
  readonly schemas: { readonly list: SchemaName; readonly one: SchemaName };
}

const WORDS: Readonly<Record<DataListKind, ListWords>> = {
  quotations: {
    summary: 'Who said what, word for word: newest first, words that several articles tell once',
    one: 'One quotation',
    schemas: { list: 'QuotationList', one: 'Quotation' },
  },
  demands: {
    summary: 'Who demands what of whom, the newest told first',
    one: 'One demand with its history',
    schemas: { list: 'DemandList', one: 'DemandHistory' },
  },
  articles: { summary: 'What was read, newest first', one: 'One article', schemas: { list: 'ArticleList', one: 'Article' } },
  people: {
    summary: 'Who is quoted by name, those with most quotations first',
    one: 'One person or body',
    schemas: { list: 'PersonList', one: 'Person' },
  },
  briefs: {
    summary: 'Editions as they were posted, the newest due first',
    one: 'One edition',
    schemas: { list: 'EditionList', one: 'Edition' },
  },
};

const NUMBER = '^[1-9][0-9]{0,14}$';
const QUOTE_NUMBER = '^[1-9][0-9]{0,14}\\.[1-9][0-9]{0,5}$';

/** The API as OpenAPI 3.1 describes it (https://spec.openapis.org/oas/v3.1.1.html), from the schemas that its answers are tested by. */
export function openApiDocument(url: string): object {
  const kinds = Object.keys(WORDS) as DataListKind[];
  return {
    openapi: '3.1.1',
    info: {
      title: 'The archive of Verbatim',
      version: '1',
      description:
        'Read-only. What was said and demanded in the news, word for word, with where it stands. A list comes in pages: ask for `next` until it is null. Answers have an ETag: ask again with If-None-Match. Times are in UTC.',
    },
    servers: [{ url: `${url}/api/v1` }],
    paths: Object.assign(
      {},
      ...kinds.map((kind) => ({
        [`/${kind}`]: { get: listOperation(kind, kind) },
        [`/${kind}/{id}`]: { get: thingOperation(kind) },
      })),
      ...(['articles', 'people'] as const).map((kind) => ({
        [`/${kind}/{id}/quotations`]: {
          get: {
            ...listOperation('quotations', `${kind}_quotations`),
            summary: OF_ONE[kind],
            parameters: [numberOf(kind), ...queryOf('quotations', OF_ONE_TOLD[kind])],
          },
        },
      })),
    ),
    components: { schemas: jsonSchemas() },
  };
}

/** What the address says already. */
const OF_ONE_TOLD = { articles: [], people: ['person'] } as const;
const OF_ONE = {
  articles: 'An article’s quotations, in its order, of both kinds unless one is asked for',
  people: 'What one person or body said, newest first',
} as const;

const ref = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object, type = 'application/json') => ({ content: { [type]: { schema } } });
const PROBLEM = json(ref('Problem'), 'application/problem+json');
const UNCHANGED = { description: 'What If-None-Match names is still so' };

const numberOf = (kind: DataListKind) => ({
  name: 'id',
  in: 'path',
  required: true,
  description: kind === 'quotations' ? 'As `quote` has it: its article’s number, and which of that article’s it is' : 'Its number',
  schema: { type: 'string', pattern: kind === 'quotations' ? QUOTE_NUMBER : NUMBER },
});

const queryOf = (kind: DataListKind, told: readonly string[] = []) => [
  ...LIST_FILTERS[kind]
    .filter((name) => !told.includes(name))
    .map((name) => {
      const { description, choices } = FILTER_WORDS[name];
      return { name, in: 'query', description, schema: choices ? { type: 'string', enum: choices } : { type: 'string', maxLength: 200 } };
    }),
  { name: 'limit', in: 'query', description: 'How many of them', schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 } },
  { name: 'after', in: 'query', description: 'Where to go on, as `next` has it', schema: { type: 'string' } },
];

const listOperation = (kind: DataListKind, operationId: string) => ({
  operationId,
  summary: WORDS[kind].summary,
  parameters: queryOf(kind),
  responses: {
    200: {
      description: 'A page of the list',
      ...json(ref(WORDS[kind].schemas.list)),
      headers: { Link: { description: 'The next page, as RFC 8288 has it', schema: { type: 'string' } } },
    },
    304: UNCHANGED,
    400: { description: 'The query was not understood', ...PROBLEM },
    404: { description: 'The archive has no such thing, or it is another server’s', ...PROBLEM },
  },
});

const thingOperation = (kind: DataListKind) => ({
  operationId: `one_of_${kind}`,
  summary: WORDS[kind].one,
  parameters: [numberOf(kind)],
  responses: {
    200: { description: WORDS[kind].one, ...json(ref(WORDS[kind].schemas.one)) },
    304: UNCHANGED,
    404: { description: 'The archive has no such thing, or it is another server’s', ...PROBLEM },
    410: { description: 'It stood in an article that was removed for its age', ...PROBLEM },
  },
});

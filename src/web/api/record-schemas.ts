import { z } from 'zod';
import { FORCES, POLARITIES, RESPONSE_KINDS } from '../../core/news/demand.ts';
import { GENRES } from '../../core/news/genre.ts';
import { QUOTE_KINDS } from '../../core/news/quote.ts';

/** What the records of each list hold, as OpenAPI describes it. Whether answers are so, and have all columns of their tables, is tested. */

const instant = z.iso.datetime().describe('ISO 8601, in UTC');
const share = z.number().min(0).max(1);
const number = z.int().positive();
const count = z.int().nonnegative();

const place = {
  date: instant.nullable().describe('When the article says that it was published'),
  outlet: z.string().nullable(),
  title: z.string().describe('The article’s'),
  url: z.string().nullable().describe('The article’s own address'),
  article: number.describe('The article’s number'),
};
const permalink = z.url().describe('Where it stands in the archive');

const quotation = z.strictObject({
  words: z.string().describe('Word for word; parts that an attribution breaks are joined by “ … ”'),
  kind: z.enum(QUOTE_KINDS).describe('direct and partial: in quotation marks; indirect: reported without them'),
  speaker: z.string().nullable().describe('Null where the article doesn’t say surely enough who'),
  role: z.string().nullable().describe('As the article puts it'),
  ...place,
  quote: z.string().nullable().describe('The quotation’s number: its article’s, and which of that article’s it is'),
  confidence: share.nullable().describe('How sure it is that the speaker said it; null where a person ruled so'),
  ruled: instant.nullable().describe('When a person ruled whose words they are'),
  also_in: z.array(z.string()).describe('Other outlets’ articles with the same words of the same speaker'),
  changed: instant.nullable().describe('When its source was found no longer to have it'),
  permalink: permalink.nullable(),
});

const demand = z.strictObject({
  demand: number.describe('The demand’s number'),
  issuer: z.string().nullable().describe('Who demands it'),
  addressee: z.string().nullable().describe('Of whom'),
  words: z.string().describe('What is demanded, word for word'),
  polarity: z.enum(POLARITIES).describe('do: something is to be done or to stop; refrain: something is to be left'),
  force: z.enum(FORCES),
  status: z.enum(RESPONSE_KINDS).describe('What became of it, as the latest evidence has it'),
  answered_by: z.string().nullable(),
  answer_confidence: share.nullable(),
  supporters: z.array(z.string()).describe('Who takes its side and is not asked'),
  confidence: share.nullable(),
  first_told: instant,
  last_told: instant,
  tellings: count.describe('How many articles tell it'),
  evidence: z.string().describe('The sentence that tells it'),
  sources: z.array(z.string()).describe('The newest articles that tell it, at most ten'),
  permalink,
});

const article = z.strictObject({
  ...place,
  language: z.string().nullable().describe('BCP 47 primary subtag'),
  genre: z.enum(GENRES).nullable(),
  quotes: count,
  demands: count,
  read: instant.describe('When it was first read'),
  permalink,
});

const person = z.strictObject({
  speaker: z.string().describe('A person’s or body’s fullest name'),
  kind: z.enum(['person', 'body', 'unnamed']),
  role: z.string().nullable(),
  role_date: instant.nullable().describe('When the article was published that gives the role'),
  quotes: count.describe('How often they are quoted word for word, every printing counted; of what was asked for alone'),
  demands: count.nullable().describe('Of all times; null where a time or a subject was asked for'),
  last_7_days: count,
  days_8_to_14: count,
  days_15_to_21: count,
  days_22_to_28: count,
  topics: z.array(z.string()),
  last_spoke: instant.nullable(),
  aliases: z.array(z.string()),
  number: number.describe('Under which the archive knows them'),
  permalink,
});

const edition = z.strictObject({
  edition: number.describe('The edition’s number'),
  brief: z.string().describe('The brief’s own id'),
  title: z.string(),
  due: instant,
  posted: instant,
  corrected: instant.nullable().describe('When it was last put right'),
  articles: z
    .array(z.string())
    .nullable()
    .describe('The numbers of the articles shown, one a story; null for what an older version posted'),
  quotes: z.array(z.string()).nullable(),
  demands: z.array(z.string()).nullable(),
  permalink,
});

const history = z.strictObject({
  ...demand.shape,
  told: z
    .array(z.strictObject({ words: z.string(), evidence: z.string(), ...place }))
    .describe('Each article that tells it, newest first, at most a hundred'),
  changes: z
    .array(
      z.strictObject({
        at: instant,
        from: z.enum(RESPONSE_KINDS),
        to: z.enum(RESPONSE_KINDS),
        by: z.string().nullable().describe('Who answered'),
        words: z.string().describe('The sentence that tells the answer'),
        confidence: share.nullable(),
        ...place,
      }),
    )
    .describe('Each change of its status, newest first'),
  support: z
    .array(
      z.strictObject({ by: z.string(), words: z.string().describe('The sentence that tells it'), confidence: share.nullable(), ...place }),
    )
    .describe('Each sentence that tells who supports it, oldest first'),
});

const problem = z.strictObject({
  type: z.literal('about:blank'),
  status: z.int(),
  title: z.string(),
  detail: z.string().optional(),
  errors: z
    .array(z.strictObject({ name: z.string(), value: z.string(), allowed: z.string() }))
    .optional()
    .describe('The names of the query that were not understood'),
});

const listOf = <T extends z.ZodType>(items: T) =>
  z.strictObject({
    items: z.array(items),
    next: z.url().nullable().describe('The next page; null where nothing follows'),
    newest: z
      .int()
      .optional()
      .describe('Counts are over so many of the newest quotations that fit, where those are too many to be counted all'),
  });

const SCHEMAS = {
  Quotation: quotation,
  QuotationList: listOf(quotation),
  Demand: demand,
  DemandList: listOf(demand),
  DemandHistory: history,
  Article: article,
  ArticleList: listOf(article),
  Person: person,
  PersonList: listOf(person),
  Edition: edition,
  EditionList: listOf(edition),
  Problem: problem,
} as const;
export type SchemaName = keyof typeof SCHEMAS;

/** Every schema by its name, as JSON Schema of 2020-12, which OpenAPI 3.1 takes as it is. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $id: _id, $schema: _schema, ...schema }]) => [id, schema]));
}

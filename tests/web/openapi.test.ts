import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenArchive, openArchive, postEdition } from './helpers.ts';

let open: OpenArchive;
let validate: (name: string, value: unknown) => string | undefined;
let document: OpenApiDocument;

interface OpenApiDocument {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly operationId: string; readonly responses: Readonly<Record<string, ResponseObject>> } }>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
interface ResponseObject {
  readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>>;
}

beforeAll(async () => {
  open = await openArchive();
  await open.read('“We will sail on,” said Ann Lee, the mayor, who demanded that the harbour board reopen the north quay.', {
    publishedAt: new Date('2026-11-19T09:00:00Z'),
  });
  await open.read(
    'Ann Lee, the mayor, demanded that the council reopen the bridge. The council rejected Lee’s demand that it reopen the bridge.',
    {
      publisher: 'Coast Post',
      publishedAt: new Date('2026-11-20T09:00:00Z'),
    },
  );
  await postEdition(open.store, { title: 'Daily brief', hour: 7 });
  document = JSON.parse((await open.page('/api/v1/openapi.json')).html);
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'archive:', ...document });
  validate = (name, value) => {
    const check = ajv.getSchema(`archive:${name}`);
    if (!check) throw new Error(`The document has no ${name}.`);
    return check(value) ? undefined : ajv.errorsText(check.errors);
  };
});
afterAll(() => open.store.close());

test('the description is OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document) as never)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

describe('real answers are as it says', () => {
  const asked = async (path: string): Promise<{ status: number; type: string; body: unknown }> => {
    const { status, html, headers } = await open.page(`/api/v1${path}`);
    return { status, type: headers.get('content-type') ?? '', body: JSON.parse(html) };
  };
  const schemaOf = (path: string, status: number, type: string): string => {
    const ref = document.paths[path]?.get.responses[status]?.content?.[type]?.schema.$ref;
    if (ref === undefined) throw new Error(`${path} is not described to answer ${status} with ${type}.`);
    return ref;
  };

  test('each path of it answers, lists with something in them', async () => {
    const paths = Object.keys(document.paths);
    const first = async (path: string, name: string): Promise<string> =>
      ((await asked(path)).body as { items: Record<string, string>[] }).items[0]![name]!;
    const numbers: Readonly<Record<string, string>> = {
      quotations: await first('/quotations', 'quote'),
      demands: await first('/demands', 'demand'),
      articles: await first('/articles?about=sail', 'article'),
      people: await first('/people', 'number'),
      briefs: await first('/briefs', 'edition'),
    };
    expect(paths).toHaveLength(12);
    for (const path of paths) {
      const given = path.replace('{id}', String(numbers[path.split('/')[1] ?? '']));
      const { status, type, body } = await asked(given);
      expect(status, given).toBe(200);
      expect(validate(schemaOf(path, status, type), body), given).toBeUndefined();
      if (!path.endsWith('{id}')) expect((body as { items: unknown[] }).items.length, given).toBeGreaterThan(0);
    }
  });

  test('what is reported without marks, people of a month, demands with an answer', async () => {
    for (const [path, query] of [
      ['/quotations', 'kind=reported'],
      ['/people', 'since=2020-01-01'],
      ['/demands', 'status=rejected'],
    ] as const) {
      const { status, type, body } = await asked(`${path}?${query}`);
      expect(validate(schemaOf(path, status, type), body), path).toBeUndefined();
      expect((body as { items: unknown[] }).items.length, path).toBeGreaterThan(0);
    }
    const { items } = (await asked('/demands?status=rejected')).body as { items: { demand: number }[] };
    const { body } = await asked(`/demands/${items[0]!.demand}`);
    expect(validate('#/components/schemas/DemandHistory', body)).toBeUndefined();
    expect(body).toMatchObject({ changes: expect.arrayContaining([expect.objectContaining({ to: 'rejected', by: expect.any(String) })]) });
  });

  test('problems too; and a record that lacks a field or has another is none of its kind', async () => {
    for (const [path, given] of [
      ['/demands', '/demands?status=open'],
      ['/articles/{id}', '/articles/99'],
    ] as const) {
      const { status, type, body } = await asked(given);
      expect(validate(schemaOf(path, status, type), body), given).toBeUndefined();
    }
    const { body } = await asked('/articles/2');
    expect(validate('#/components/schemas/Article', { ...(body as object), genre: 'gossip' })).toContain('genre');
    expect(validate('#/components/schemas/Article', { ...(body as object), more: 1 })).toContain('additional');
    expect(validate('#/components/schemas/Article', { title: 'x' })).toContain('required');
  });
});

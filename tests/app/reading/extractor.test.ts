import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/app/config.ts';
import { fakeOpenAi } from '../../fakes/openai.ts';
import { ARTICLE, GOOD_ABSTRACT, GOOD_READING, saying } from '../../llm/helpers.ts';
import { temporaryFolder, verbatim } from '../helpers.ts';

const BULLET = 'Repairs cost $4.5 million and will take 18 months.';

describe('the configuration of a model', () => {
  const parse = (environment: Record<string, string>) => parseConfig(environment, '/srv');
  const model = (environment: Record<string, string>) => {
    const result = parse(environment);
    return result.ok ? result.config.model : result.problems.map(({ message }) => message);
  };

  it('is none without a key, whatever else is set', () =>
    expect(model({ OPENAI_MODEL: 'x', OPENAI_BASE_URL: 'http://localhost:11434/v1' })).toBeUndefined());

  it('has a model, its prices and caps without another word, and shows its key to no one', () => {
    const found = model({ OPENAI_API_KEY: 'sk-hunter2' });
    expect(found).toMatchObject({ baseUrl: 'https://api.openai.com/v1', dayCap: 1_000_000, monthCap: 10_000_000, keepOut: [] });
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });

  it('takes a server of one’s own', () =>
    expect(
      model({
        OPENAI_API_KEY: 'x',
        OPENAI_BASE_URL: 'http://localhost:11434/v1/',
        OPENAI_MODEL: 'small',
        OPENAI_INPUT_PRICE_USD: '0',
        OPENAI_OUTPUT_PRICE_USD: '0',
        OPENAI_DAILY_BUDGET_USD: '0.25',
        OPENAI_KEEP_OUT: 'Intranet.example, operator',
      }),
    ).toMatchObject({ baseUrl: 'http://localhost:11434/v1', inputPrice: 0, dayCap: 250_000, keepOut: ['intranet.example', 'operator'] }));

  it('asks for the prices of a model that it does not know', () =>
    expect(model({ OPENAI_API_KEY: 'x', OPENAI_MODEL: 'large' })).toEqual([
      "OPENAI_MODEL is 'large': set OPENAI_INPUT_PRICE_USD and OPENAI_OUTPUT_PRICE_USD too, its prices for a million tokens (0 for a server of your own)",
    ]));

  it('names what is wrong, and no key', () => {
    const said = model({
      OPENAI_API_KEY: 'sk hunter2',
      OPENAI_BASE_URL: 'localhost',
      OPENAI_DAILY_BUDGET_USD: 'much',
      OPENAI_KEEP_OUT: 'a b',
    });
    expect(said).toHaveLength(4);
    expect(String(said)).not.toContain('hunter2');
  });
});

describe('the program with a model', () => {
  const setUp = async (answer = saying(GOOD_ABSTRACT, GOOD_READING)) => {
    const server = await fakeOpenAi(answer);
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'quays.txt'), ARTICLE);
    const env = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.baseUrl };
    return { server, folder, run: (args: readonly string[], more = {}) => verbatim(args, { folder, env: { ...env, ...more } }) };
  };

  it('shows bullets and topics in /article and the brief, says whose words they are, and keeps them through export and import', async () => {
    const { server, folder, run } = await setUp();
    expect(await run(['ingest', 'quays.txt'])).toMatchObject({ status: 0, stderr: '' });
    expect(server.flaws).toEqual([]);
    const article = await run(['article', '1']);
    expect(article.stdout).toContain(`• ${BULLET}`);
    expect(article.stdout).toMatch(/The bullets are a model’s words[\s\S]*Topics: economy, labour/);
    expect((await run(['brief', '--form', 'full'])).stdout).toMatch(
      /Repairs cost[\s\S]*The bullets are a model’s words, each checked against its source\./,
    );
    await run(['export', '--output', 'all.ndjson']);
    const env = { DATABASE_URL: 'other.db' };
    expect(await verbatim(['import', 'all.ndjson'], { folder, env })).toMatchObject({ status: 0 });
    expect((await verbatim(['article', '1'], { folder, env })).stdout).toBe(article.stdout);
  });

  it('answers commands without asking the model', async () => {
    const { server, run } = await setUp();
    await run(['ingest', 'quays.txt']);
    const asked = server.asked.length;
    for (const args of [['brief'], ['article', '1'], ['quote', 'renn'], ['demands'], ['status'], ['costs'], ['extract', 'quays.txt']])
      await run(args);
    expect(server.asked).toHaveLength(asked);
  });

  it('asks nothing without a key', async () => {
    const { server, run } = await setUp();
    await run(['ingest', 'quays.txt'], { OPENAI_API_KEY: '' });
    expect((await run(['article', '1'])).stdout).not.toContain('model');
    expect(server.asked).toEqual([]);
  });

  it('tells what it cost by use, beside the budget, and what of it was not taken', async () => {
    const bullets = [...GOOD_ABSTRACT.bullets, { text: 'Repairs cost $5.4 million and will take 18 months.', sentences: [2] }];
    const { run } = await setUp(saying({ ...GOOD_ABSTRACT, bullets }, { speakers: [], demands: [], descriptions: [] }));
    await run(['ingest', 'quays.txt']);
    const told = await run(['costs']);
    expect(told.stdout).toMatch(/^today {7}\$0\.0024 in 2 calls \(abstract \$0\.0012, reading \$0\.0012\) of \$1\.00\n/);
    expect(told.stdout).toContain('not taken   1 for a number that its sentences lack\n');
    const { today, budget, counts } = JSON.parse((await run(['costs', '--json'])).stdout);
    expect(today[0]).toMatchObject({ use: 'abstract', calls: 1, usd: 0.0012 });
    expect([budget, counts]).toEqual([{ dayUsd: 1, monthUsd: 10 }, [{ kind: 'refused', reason: 'number', count: 1 }]]);
    expect((await run(['status'])).stdout).toMatch(
      /Model today[^\n]*\$0\.0024[\s\S]*Not taken[^\n]*1 for a number that its sentences lack/,
    );
  });

  it('stores the article by the rules where the budget is spent or the key refused, and says so', async () => {
    const poor = await setUp();
    const run = await poor.run(['ingest', 'quays.txt'], { OPENAI_DAILY_BUDGET_USD: '0.0001' });
    expect(run).toMatchObject({
      status: 0,
      stderr: 'The model has spent the day’s budget (OPENAI_DAILY_BUDGET_USD). The rules carry on without it.\n',
    });
    expect(poor.server.asked).toEqual([]);
    expect((await poor.run(['brief'])).stdout).toContain('The model’s budget ran out: the rules did the rest.');
    const { run: locked } = await setUp(() => ({ status: 401 }));
    const refused = await locked(['ingest', 'quays.txt']);
    expect(refused).toMatchObject({ status: 0, stdout: 'read 1, unchanged 0, revised 0, failed 0\n' });
    expect(refused.stderr).toBe('The model refuses the key: check OPENAI_API_KEY. The rules carry on without it.\n');
  });
});

import { expect, test } from 'vitest';
import { openSqlite } from '../../src/store/dialect/sqlite/open.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';

/** Takes the processor for longer than statements may follow each other. */
function takeTwoMs(): void {
  for (const until = performance.now() + 2; performance.now() < until; );
}

test('what else waits gets its turn between two statements, and never within a transaction', async () => {
  const db = openSqlite(':memory:');
  await migrate(db);
  const ask = () => db.selectFrom('articles').select('id').execute();
  let turns = 0;
  const count = (): void => void turns++;
  for (let n = 0; n < 3; n++) {
    takeTwoMs();
    setImmediate(count);
    await ask();
  }
  expect(turns).toBe(3);
  await db.transaction().execute(async (transaction) => {
    const before = turns;
    setImmediate(count);
    takeTwoMs();
    await transaction.selectFrom('articles').select('id').execute();
    expect(turns).toBe(before);
  });
  await db.destroy();
});

import { fourOnPostgres } from '../tests/app/scheduling/postgres-stores.ts';
import { simulate } from '../tests/app/scheduling/simulation.ts';
import { killed } from './soak/kills.ts';

/**
 * `npm run soak [runs] [seed]`: the simulation of the scheduler with random seeds, printed, until one goes wrong; `npm run soak postgres [runs] [seed]` the same with four processes on a PostgreSQL. `npm run soak kills [number]`: real processes
 * on a loopback Discord and Slack, killed with kill -9, 100 times unless you say.
 */
if (process.argv[2] === 'kills') {
  const { kills, due, sent, skipped, wrongs } = await killed(Number(process.argv[3] ?? 100));
  process.stdout.write(
    `${kills} kills: ${due} due, ${sent} sent, ${skipped} skipped for a later one\n${wrongs.map((wrong) => `${wrong}\n`).join('')}`,
  );
  process.exit(wrongs.length > 0 ? 1 : 0);
}
const onPostgres = process.argv[2] === 'postgres';
const [runs = 10, first] = process.argv.slice(onPostgres ? 3 : 2).map(Number);
for (let n = 0; n < runs; n++) {
  const seed = first === undefined ? Math.floor(Math.random() * 2 ** 32) : first + n;
  const { wrongs, due, sent, notSent, kills, platformErrors } = await simulate({
    seed,
    channels: 200,
    days: 400,
    on: onPostgres ? await fourOnPostgres() : undefined,
  });
  const told = `seed ${seed}: ${due} due, ${sent} sent, ${kills} kills, ${platformErrors} platform errors, ${JSON.stringify(notSent)}`;
  process.stdout.write(`${told}\n${wrongs.slice(0, 50).join('\n')}${wrongs.length > 0 ? '\n' : ''}`);
  if (wrongs.length > 0) process.exit(1);
}

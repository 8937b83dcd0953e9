import type { App } from '../app.ts';
import { readConfigResult } from '../config.ts';
import type { Check } from '../doctor/check.ts';
import { checkUp } from '../doctor/doctor.ts';
import { DONE, FAILED } from '../exit.ts';

/** Status 1 where something is wrong. */
export async function doctor(app: App, _operands: readonly string[], options: { json?: boolean }): Promise<number> {
  const checks = await checkUp({
    config: readConfigResult(app.process),
    folder: app.process.cwd(),
    nodeVersion: app.process.versions.node,
    now: new Date(),
    openStore: async (location) => (await import('../../store/open.ts')).openStore(location),
  });
  const problems = checks.filter(({ state }) => state === 'wrong').length;
  if (options.json) await app.print(JSON.stringify({ ok: problems === 0, checks }, undefined, 2));
  else {
    for (const check of checks) await app.print(lineOf(check));
    await app.print(problems === 0 ? 'Nothing is wrong.' : `${problems} ${problems === 1 ? 'thing is' : 'things are'} wrong.`);
  }
  return problems === 0 ? DONE : FAILED;
}

const SIGN = { fine: 'ok   ', note: 'note ', wrong: 'WRONG' } as const;

const lineOf = ({ name, state, says, todo }: Check): string =>
  `${SIGN[state]}  ${name.padEnd(7)} ${says}${todo ? `\n                ${todo}` : ''}`;

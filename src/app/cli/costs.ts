import { dayOf, type ModelSpend, monthOf } from '../../core/ports/model-ledger.ts';
import { dollars, refusedOf, spentOf, troubledOf } from '../../presentation/notices/model-words.ts';
import type { App } from '../app.ts';
import { DONE } from '../exit.ts';

/** By the UTC day and month. */
export async function costs(app: App, _operands: readonly string[], options: { json?: boolean }): Promise<number> {
  const { modelLedger } = await app.store();
  const now = new Date();
  const [today, month, counts] = await Promise.all([
    modelLedger.spend(dayOf(now)),
    modelLedger.spend(monthOf(now)),
    modelLedger.counts(monthOf(now)),
  ]);
  const settings = app.config.model;
  if (options.json) {
    const budget = settings && { dayUsd: settings.dayCap / MICRO, monthUsd: settings.monthCap / MICRO };
    await app.print(JSON.stringify({ today: today.map(inUsd), month: month.map(inUsd), budget: budget ?? null, counts }, undefined, 2));
    return DONE;
  }
  const of = (cap: number | undefined): string => (cap === undefined ? '' : ` of ${dollars(cap)}`);
  await app.print(`today       ${spentOf(today)}${of(settings?.dayCap)}`);
  await app.print(`this month  ${spentOf(month)}${of(settings?.monthCap)}`);
  const [refused, trouble] = [refusedOf(counts), troubledOf(counts)];
  if (refused) await app.print(`not taken   ${refused}`);
  if (trouble) await app.print(`trouble     ${trouble}`);
  if (!settings) await app.print('No model is set: OPENAI_API_KEY is empty.');
  return DONE;
}

const MICRO = 1_000_000;

const inUsd = ({ microUsd, ...spend }: ModelSpend) => ({ ...spend, usd: microUsd / MICRO });

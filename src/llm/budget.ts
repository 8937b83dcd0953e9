import type { ModelLedger, ModelUse } from '../core/ports/model-ledger.ts';
import type { Budget } from './client.ts';
import { type ModelSettings, priceOf } from './settings.ts';

interface BudgetParts {
  readonly settings: ModelSettings;
  readonly ledger: ModelLedger;
  readonly now: () => Date;
}

/** The budget for one use: within the caps of the day and month that all uses share, at the settings' prices. */
export const budgetOf = (use: ModelUse, { settings, ledger, now }: BudgetParts): Budget => ({
  async reserve({ inputTokens, outputTokens }) {
    const { model, dayCap, monthCap } = settings;
    const reserved = await ledger.reserve({
      use,
      model,
      microUsd: priceOf(settings, inputTokens, outputTokens),
      at: now(),
      dayCap,
      monthCap,
    });
    return reserved.ok ? reserved.id : reserved.trouble;
  },
  settle: (id, usage) => ledger.settle(id, { ...usage, microUsd: priceOf(settings, usage.inputTokens, usage.outputTokens) }),
});

import type { ModelLedger, ModelUse } from '../core/ports/model-ledger.ts';
import type { Budget } from './client.ts';
import { type ModelSettings, priceOf } from './settings.ts';

interface PurseParts {
  readonly settings: ModelSettings;
  readonly ledger: ModelLedger;
  readonly now: () => Date;
}

/** Pays for one use out of the caps, at the settings' prices. */
export const budgetOf = (use: ModelUse, { settings, ledger, now }: PurseParts): Budget => ({
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

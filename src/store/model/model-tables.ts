import type { Generated } from 'kysely';
import type { ModelCount, ModelUse } from '../../core/ports/model-ledger.ts';
import type { Verdict } from '../../core/ports/suggestion-store.ts';

export interface ModelTables {
  model_calls: {
    id: Generated<number>;
    at: number;
    use: ModelUse;
    model: string;
    micro_usd: number;
    input_tokens: Generated<number>;
    output_tokens: Generated<number>;
  };
  /** `day`: the instant at which the UTC day begins. */
  model_counts: ModelCount & { day: number };
  model_answers: { key: string; answer: string; at: number };
  suggestions: {
    id: Generated<number>;
    space: string;
    speaker: string;
    words: string;
    /** `speaker` and `words`, folded. */
    key: string;
    evidence: string;
    at: number;
    verdict: Verdict | null;
    ruled_at: number | null;
  };
}

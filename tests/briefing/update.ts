import type { Commission } from '../../src/briefing/commission.ts';
import { updateOf as byRules } from '../../src/extraction/summary/update.ts';

/** As the program composes. */
export const updateOf: Commission['updateOf'] = async (text, before) => byRules(text, before);

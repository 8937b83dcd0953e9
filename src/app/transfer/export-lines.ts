import { z } from 'zod';
import { instant } from '../../core/json.ts';
import { dismissedDemandJson, extractionJson, provenanceJson } from '../../core/news/json.ts';
import { rulingJson } from '../../core/news/ruling-json.ts';
import type { DismissedDemand } from '../../core/news/stored.ts';
import type { AnyRuling, NumberedRuling } from '../../core/ports/ruling-store.ts';
import type { ExportedReading } from '../../core/ports/store.ts';
import type { SuggestionVerdict } from '../../core/ports/suggestion-store.ts';
import { upgradedDemand } from '../../matching/older-demands.ts';
import { polarityOf } from '../../matching/polarity.ts';
import { parsedJson } from './jsonl.ts';

const reading = z.object({
  version: z.literal(1),
  space: z.string(),
  revision: z.number().int().positive(),
  readAt: instant,
  article: provenanceJson.extend({ text: z.string() }),
  extraction: extractionJson,
});

const dismissal = z.object({
  version: z.literal(1),
  dismissed: dismissedDemandJson,
});

const ruling = z.object({
  version: z.literal(1),
  ruling: rulingJson,
});

/** One line for what an operator ruled. */
export const lineOfRuling = ({ id: _, ...ruling }: NumberedRuling): string => JSON.stringify({ version: 1, ruling });

/** One line for a demand that was taken off display. */
export const lineOfDismissal = (dismissed: DismissedDemand): string => JSON.stringify({ version: 1, dismissed });

/** One line of an export, without its line feed. */
export const lineOfReading = (exported: ExportedReading): string => JSON.stringify(exported);

const verdict = z.object({
  version: z.literal(1),
  ruled: z.object({
    space: z.string(),
    speaker: z.string().min(1),
    words: z.string().min(1),
    evidence: z.string(),
    verdict: z.enum(['accepted', 'refused']),
    at: instant,
  }),
});

/** One line for suggested words that an admin accepted or refused. */
export const lineOfVerdict = (ruled: SuggestionVerdict): string => JSON.stringify({ version: 1, ruled });

type ParsedLine =
  | { readonly reading: ExportedReading }
  | { readonly dismissed: DismissedDemand }
  | { readonly ruled: SuggestionVerdict }
  | { readonly ruling: AnyRuling }
  | { readonly error: string };

/** What one line of an export holds, or what is wrong with it. Whether its spans are verbatim is the store's to check. */
export function parsedLine(line: string): ParsedLine {
  const value = upgraded(parsedJson(line));
  if (value === undefined) return { error: 'not JSON' };
  const parsed = formOf(value).safeParse(value);
  if (parsed.success) {
    if ('dismissed' in parsed.data) return { dismissed: parsed.data.dismissed };
    if ('ruled' in parsed.data) return { ruled: parsed.data.ruled };
    return 'ruling' in parsed.data ? { ruling: parsed.data.ruling } : { reading: parsed.data };
  }
  const issue = parsed.error.issues[0]!;
  return { error: `${issue.path.join('.') || 'the line'}: ${issue.message}` };
}

/** A line as this version writes it: an older one has no polarity and no confidence in its demands. */
function upgraded(value: unknown): unknown {
  const older = olderReading.safeParse(value);
  if (older.success) {
    const { article, extraction } = older.data;
    const demands = extraction.demands.map((demand) => upgradedDemand(demand, article.text).demand);
    return { ...older.data, extraction: { ...extraction, demands } };
  }
  const { success, data } = olderDismissal.safeParse(value);
  return success ? { ...data, dismissed: { ...data.dismissed, polarity: polarityOf(data.dismissed.content.join(' ')) } } : value;
}

const olderReading = z.looseObject({
  article: z.looseObject({ text: z.string() }),
  extraction: z.looseObject({ demands: z.array(z.unknown()) }),
});
const olderDismissal = z.looseObject({ dismissed: z.looseObject({ content: z.array(z.string()), polarity: z.undefined().optional() }) });

function formOf(value: unknown) {
  if (typeof value !== 'object' || value === null) return reading;
  if ('dismissed' in value) return dismissal;
  return 'ruling' in value ? ruling : 'ruled' in value ? verdict : reading;
}

import { z } from 'zod';
import { polarityIn } from './polarity.ts';

/** What a Verbatim before polarity and confidence were kept wrote of a demand: in its store, and in the lines of its exports. */
const olderDemand = z.looseObject({
  polarity: z.undefined().optional(),
  spans: z.tuple([z.object({ start: z.int(), end: z.int(), text: z.string() })], z.unknown()),
  evidence: z.object({ start: z.int(), end: z.int() }),
  responses: z.array(z.looseObject({})).default([]),
});

/** How sure the frames of then were of a demand and of an answer, 0 to 1: the shares that readers marked too in British and web news. An answer of then is in no brief. */
const DEMAND = 0.7;
const ANSWER = 0.5;

interface Upgraded {
  readonly demand: unknown;
  /** Its words were turned round: they begin at their "not" or "against" only now. */
  readonly turned: boolean;
}

/** A demand as an older version wrote it, with its polarity and confidences; anything else as it is. `text`: the article's, right where the demand's sentence stands. */
export function upgradedDemand(value: unknown, text: string): Upgraded {
  const { success, data } = olderDemand.safeParse(value);
  if (!success) return { demand: value, turned: false };
  const [first, ...others] = data.spans;
  const { polarity, start } = polarityIn(text, data.evidence.start, first);
  return {
    demand: {
      ...data,
      polarity,
      spans: [{ start, end: first.end, text: text.slice(start, first.end) }, ...others],
      responses: data.responses.map((response) => ({ ...response, confidence: ANSWER })),
      confidence: DEMAND,
    },
    turned: start < first.start,
  };
}

import { z } from 'zod';
import { type Fields, instant } from '../json.ts';
import type { AttributionRuling, SpeakerRuling, StoryRuling } from '../ports/ruling-store.ts';

const name = z.string().min(1);
const origins = z.array(name);

/** What stands in JSON for a ruling: in the store, and in the lines of an export. */
export const rulingJson = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['merge', 'split']), name, other: name, ruledAt: instant } satisfies Fields<SpeakerRuling>),
  z.object({
    kind: z.literal('attribution'),
    words: name,
    origins: origins.min(1),
    name: name.optional(),
    other: z.object({ name, kind: z.enum(['person', 'body', 'unnamed']) }).optional(),
    ruledAt: instant,
  } satisfies Fields<AttributionRuling>),
  z.object({ kind: z.literal('story'), origin: name, title: z.string(), others: origins, ruledAt: instant } satisfies Fields<StoryRuling>),
]);

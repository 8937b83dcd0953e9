import type { Demand } from '../../core/news/demand.ts';
import type { Extraction } from '../../core/news/extraction.ts';
import type { Quote } from '../../core/news/quote.ts';
import type { Speaker } from '../../core/news/speaker.ts';
import type { Span } from '../../core/span.ts';

/** An extraction as `extract --json` and `--jsonl` print it: the documented fields alone, `null` for what is absent. Offsets are those of the extraction. */
export const extractionJson = (extraction: Extraction) => ({
  quotes: extraction.quotes.map(quoteForm),
  demands: extraction.demands.map(demandForm),
  summary: extraction.summary.map(bare),
});

const bare = ({ start, end }: Span) => ({ start, end });
const party = (speaker: Speaker | undefined) => (speaker ? { name: speaker.name } : null);

const quoteForm = ({ kind, spans, speaker, mention, cue }: Quote) => ({
  kind,
  spans: spans.map(({ start, end, text }) => ({ start, end, text })),
  speaker: speaker ? { name: speaker.name, role: speaker.role ?? null, kind: speaker.kind } : null,
  mention: mention ? bare(mention) : null,
  cue: cue ? bare(cue) : null,
});

const demandForm = ({ spans, issuer, addressee, force, polarity, evidence, responses, supporters = [], confidence }: Demand) => ({
  spans: spans.map(({ start, end, text }) => ({ start, end, text })),
  issuer: party(issuer),
  addressee: party(addressee),
  force,
  polarity,
  confidence,
  evidence: bare(evidence),
  responses: responses.map((response) => ({
    kind: response.kind,
    by: party(response.by),
    evidence: bare(response.evidence),
    confidence: response.confidence,
  })),
  supporters: supporters.map((supporter) => ({
    by: party(supporter.by),
    evidence: bare(supporter.evidence),
    confidence: supporter.confidence,
  })),
});

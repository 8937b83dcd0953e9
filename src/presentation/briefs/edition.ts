import type { Brief } from '../../core/briefs/brief.ts';
import { type EditionName, editionKey } from '../../core/briefs/edition-key.ts';
import { countOf } from '../../core/chat/answer-data.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { Edition } from '../../core/ports/schedule-store.ts';
import { putRight } from '../rulings/put-right.ts';
import { type BriefLook, briefReply, formOf } from './brief.ts';

/** A scheduled edition as it is posted; of a short one also the full form, which its button asks for. What it shows stands in the store: neither holds it whole. */
export function editionReplies(brief: Brief, look: BriefLook, name: EditionName): Pick<Edition, 'reply' | 'full'> {
  const details = { command: 'details', options: { edition: editionKey(name) } };
  const posted = (own: BriefLook): Reply => {
    const { data, ...reply } = briefReply(brief, own);
    return countOf(data) > 0 ? { ...reply, csv: details, wrong: putRight(`details ${details.options.edition}`) } : reply;
  };
  const reply = posted({ ...look, details });
  return formOf(brief.definition) === 'short' ? { reply, full: posted({ ...look, form: 'full' }) } : { reply };
}

import type { Brief } from '../../core/briefs/brief.ts';
import { type EditionName, editionKey } from '../../core/briefs/edition-key.ts';
import type { Edition } from '../../core/ports/schedule-store.ts';
import { type BriefLook, briefReply, formOf } from './brief.ts';

/** A scheduled edition as it is posted; of a short one also the full form, which its button asks for. */
export function editionReplies(brief: Brief, look: BriefLook, name: EditionName): Pick<Edition, 'reply' | 'full'> {
  const details = { command: 'details', options: { edition: editionKey(name) } };
  const reply = briefReply(brief, { ...look, details });
  return formOf(brief.definition) === 'short' ? { reply, full: briefReply(brief, { ...look, form: 'full' }) } : { reply };
}

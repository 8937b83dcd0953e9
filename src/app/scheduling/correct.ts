import type { EditionStore } from '../../briefing/commission.ts';
import { isEmpty } from '../../briefing/compose.ts';
import { contentsOf } from '../../briefing/earlier-editions.ts';
import { chosenBrief } from '../../core/briefs/brief.ts';
import type { CorrectionOutcome, CorrectOptions } from '../../core/briefs/correction.ts';
import type { Destination, Editor } from '../../core/briefs/destination.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { SentEdition, SentQuery } from '../../core/ports/schedule-store.ts';
import type { Store } from '../../core/ports/store.ts';
import { correctedReply } from '../../presentation/briefs/corrections.ts';
import { editionReplies } from '../../presentation/briefs/edition.ts';
import type { Registry } from '../chat/registry.ts';
import { composeFor } from './edition.ts';
import { keyOf } from './edition-delivery.ts';

export interface CorrectParts {
  readonly store: EditionStore & Pick<Store, 'schedules'>;
  readonly registry: Pick<Registry, 'briefs'>;
  readonly editors: Readonly<Partial<Record<Destination['platform'], Editor>>>;
  readonly now: () => Date;
}

/**
 * Composes each edition once more and edits its messages, with a note that it was corrected. The new edition covers the same time as the old and
 * leaves out what earlier editions told; it is made of the articles that had been read when the old one was sent, as the store has them
 * now. Where one edition can't be corrected, the others still are. Safe to run again after a crash: the same edit is made twice.
 */
export async function correctEditions(
  query: SentQuery,
  options: CorrectOptions,
  parts: CorrectParts,
): Promise<readonly CorrectionOutcome[]> {
  const outcomes: CorrectionOutcome[] = [];
  for (const sent of await parts.store.schedules.sentEditions(query)) {
    try {
      outcomes.push({ sent, ...(await correct(sent, options, parts)) });
    } catch (error) {
      outcomes.push({ sent, state: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  }
  return outcomes;
}

async function correct(
  sent: SentEdition,
  { note, dryRun }: CorrectOptions,
  { store, registry, editors, now }: CorrectParts,
): Promise<Omit<CorrectionOutcome, 'sent'>> {
  const { schedule, instant, sentAt, messageIds, occurrenceId } = sent;
  const known = registry.briefs.find(({ id }) => id === schedule.brief);
  if (!known) return { state: 'no_brief' };
  const definition = chosenBrief(known, schedule.choices);
  const to = schedule.destination;
  const later = (await store.schedules.editions(to, definition.id, instant)).filter((edition) => edition.instant > instant);
  const leftOut = new Set(later.flatMap(({ contents }) => contents.articles));
  const brief = await composeFor({ definition, store, now: instant, space: to.space, readBy: sentAt, leftOut }, to);
  if (isEmpty(brief)) return { state: 'empty' };
  const { reply: composed, full } = editionReplies(brief, { zone: schedule.zone }, { scheduleId: schedule.id, instant });
  if (note === '' && isSame(sent.edition.reply, composed) && isSameFull(sent.edition.full, full)) return { state: 'unchanged' };
  if (dryRun) return { state: 'would_change' };
  const editor = editors[to.platform];
  if (!editor) return { state: 'failed', detail: `the bot is not on ${to.platform}` };
  const correction = { at: now(), note };
  const reply = correctedReply(composed, correction, schedule.zone);
  const outcome = await editor.edit(to, messageIds, reply, { key: keyOf({ schedule, instant }), mentionRole: schedule.role });
  if (!outcome.ok) return { state: 'failed', detail: outcome.problem.detail };
  await store.schedules.correct(occurrenceId, { reply, full, contents: contentsOf(brief), messageIds: outcome.messageIds }, correction);
  return { state: 'corrected' };
}

/** Whether an edition composed again has the title, blocks and footer of the one sent. Lines above the blocks, which say that it was late or corrected, don't count. */
function isSame(sent: Reply, composed: Reply): boolean {
  const shown = (reply: Reply): string => JSON.stringify([reply.title, reply.blocks.slice(-composed.blocks.length), reply.footer]);
  return sent.blocks.length >= composed.blocks.length && shown(sent) === shown(composed);
}

/** Whether the full forms say the same; one that was kept by a version without them can't be compared. */
const isSameFull = (sent: Reply | undefined, composed: Reply | undefined): boolean =>
  sent === undefined || composed === undefined || isSame(sent, composed);

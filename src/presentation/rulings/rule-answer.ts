import type { CommandContext } from '../../core/chat/command.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import type { AttributionRuling, NumberedRuling, SpeakerRuling, StoryRuling } from '../../core/ports/ruling-store.ts';
import { OPERATOR } from '../../core/scope.ts';
import { slash } from '../command-names.ts';
import { notice } from '../notices/notice.ts';
import { rulingTitle } from './ruling-words.ts';

/**
 * Refuses a call from a space while others use the bot: a ruling holds for all of them, and names what one of them may have read alone. Undefined where
 * the space may rule.
 */
export async function refusedToRule({
  rulings,
  space,
}: Pick<CommandContext<'rulings'>, 'rulings' | 'space'>): Promise<
  { readonly ok: false; readonly failure: FailureOf<'not_operator'> } | undefined
> {
  return space === OPERATOR || !(await rulings.othersThan(space)) ? undefined : fail({ code: 'not_operator' });
}

type Rulings = Pick<CommandContext<'rulings'>, 'rulings' | 'now'>;

/** What a ruling says, before it is made. */
export type NewRuling = Omit<SpeakerRuling, 'ruledAt'> | Omit<AttributionRuling, 'ruledAt'> | Omit<StoryRuling, 'ruledAt'>;

/** Makes a ruling; gives it with its number. */
export async function madeRuling(ruling: NewRuling, { rulings, now }: Rulings): Promise<NumberedRuling> {
  const ruled = { ...ruling, ruledAt: now };
  return { ...ruled, id: (await rulings.rule(ruled)).id };
}

/** Makes a ruling and says so, with a button that takes it back. */
export async function ruledAnswer(ruling: NewRuling, context: Rulings): Promise<Result<Reply, never>> {
  const made = await madeRuling(ruling, context);
  return ok({
    ...notice(`Ruled: ${rulingTitle(made)}`, [
      'It holds for what was read, and for whatever is read later. ',
      ...(ruling.kind === 'merge' || ruling.kind === 'split'
        ? []
        : ['A brief that was posted stays as it is: ', slash('schedule correct'), ' puts it right. ']),
      slash('rulings undo', made.id),
      ' takes it back.',
    ]),
    buttons: [{ label: 'Take back', call: { command: 'rulings undo', options: { ruling: String(made.id) } } }],
  });
}

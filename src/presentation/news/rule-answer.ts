import type { CommandContext } from '../../core/chat/command.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import type { NumberedRuling } from '../../core/ports/ruling-store.ts';
import { OPERATOR } from '../../core/scope.ts';
import { notice } from '../notices/notice.ts';
import type { Ruling } from './ruled-names.ts';
import { rulingLine } from './speakers.ts';

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

/** Makes a ruling; gives it with its number. */
export async function madeRuling(ruling: Ruling, { rulings, now }: Rulings): Promise<NumberedRuling> {
  await rulings.rule({ ...ruling, ruledAt: now });
  const made = (await rulings.list()).findLast(({ name, other }) => name === ruling.name && other === ruling.other);
  if (!made) throw new Error(`the ruling on '${ruling.name}' and '${ruling.other}' was made and is not in the store`);
  return made;
}

/** Makes a ruling and says so, with a button that takes it back. */
export async function ruledAnswer(ruling: Ruling, context: Rulings): Promise<Result<Reply, never>> {
  const made = await madeRuling(ruling, context);
  return ok({
    ...notice(`Ruled: ${rulingLine(made)}`, 'It holds for what was read, and for whatever is read later.'),
    buttons: [{ label: 'Take back', call: { command: 'rulings undo', options: { ruling: String(made.id) } } }],
  });
}

import { type Offered, takesSpeaker } from '../../core/chat/command.ts';
import type { Button, CommandCall } from '../../core/chat/reply.ts';
import type { FailureOf } from '../../core/failure.ts';
import { type CompletionParts, offered } from './complete.ts';

const MOST_OFFERED = 5;

/** What a name that is missing could be, each a button that asks with it: those quoted most, or the briefs. */
export async function offersForMissing(
  failure: FailureOf<'option_missing'>,
  { command, options }: CommandCall,
  where: CompletionParts,
): Promise<Button[]> {
  const option = where.registry.commands.find(({ name }) => name === command)?.options[failure.option];
  const kind = option?.type === 'string' ? option.complete : undefined;
  const found: readonly Offered[] = takesSpeaker(kind) || kind === 'briefs' ? await offered(kind, '', where) : [];
  return found
    .slice(0, MOST_OFFERED)
    .map(({ label, value }) => ({ label, call: { command, options: { ...options, [failure.option]: value } } }));
}

import type { Button, CommandCall } from '../../core/chat/reply.ts';
import type { FailureOf } from '../../core/failure.ts';
import type { Store } from '../../core/ports/store.ts';
import type { Space } from '../../core/scope.ts';
import type { Registry } from './registry.ts';

const MOST_OFFERED = 5;

interface OfferParts {
  readonly registry: Registry;
  readonly store: Pick<Store, 'speakers'>;
  readonly space: Space;
}

/** What a name that is missing could be, each a button that asks with it: those quoted most, or the briefs. */
export async function offersForMissing(
  failure: FailureOf<'option_missing'>,
  { command, options }: CommandCall,
  where: OfferParts,
): Promise<Button[]> {
  const option = where.registry.commands.find(({ name }) => name === command)?.options[failure.option];
  const names = option?.type === 'string' ? await namesOf(option.complete, where) : [];
  return names.slice(0, MOST_OFFERED).map((label) => ({ label, call: { command, options: { ...options, [failure.option]: label } } }));
}

async function namesOf(kind: string | undefined, { registry, store, space }: OfferParts): Promise<readonly string[]> {
  if (kind === 'briefs') return registry.briefs.map(({ id }) => id);
  return kind === 'speakers' ? (await store.speakers.list(space, { offset: 0, limit: MOST_OFFERED })).items.map(({ name }) => name) : [];
}

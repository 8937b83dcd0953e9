import type { ModalView } from '@slack/types';
import { type TypedName, withSlash } from '../../../core/chat/printed-reply.ts';
import type { Reply } from '../../../core/chat/reply.ts';
import { type Client, slackError } from '../connection/clients.ts';
import { replyModal } from './modals.ts';

/** A trigger opens a window for three seconds, and an acknowledgement is waited for as long: https://docs.slack.dev/interactivity/handling-user-interaction */
const SOON_MS = 1500;
const TRIGGER_OVER = new Set(['expired_trigger_id', 'exchanged_trigger_id', 'invalid_trigger_id']);

/** What stands in a window until its answer is there. */
export const WAITING: ModalView = replyModal({ title: 'One moment…', blocks: [], audience: 'asker' }, withSlash);

/** Undefined where it takes longer than a window can wait. */
export async function soon<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), SOON_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** An answer in a window of its own, which opens before a slow one is there. False where its trigger was over. */
export async function showInWindow(
  client: Client,
  trigger_id: string,
  { answering, typedName }: { readonly answering: Promise<{ readonly reply: Reply }>; readonly typedName: TypedName },
): Promise<boolean> {
  const early = await soon(answering);
  try {
    const { view } = await client.views.open({ trigger_id, view: early ? replyModal(early.reply, typedName) : WAITING });
    if (!early && view?.id !== undefined)
      await client.views.update({ view_id: view.id, view: replyModal((await answering).reply, typedName) });
    return true;
  } catch (error) {
    if (TRIGGER_OVER.has(slackError(error) ?? '')) return false;
    throw error;
  }
}

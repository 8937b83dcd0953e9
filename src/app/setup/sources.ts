import type { SourceStore } from '../../core/ports/source-store.ts';
import { OPERATOR } from '../../core/scope.ts';
import { renderReply } from '../../platforms/terminal/render.ts';
import { safe } from '../../platforms/terminal/safe.ts';
import type { Dispatch } from '../chat/dispatch.ts';
import type { Poller } from '../polling/poller.ts';
import type { Dialog } from './dialog.ts';

interface SourcesParts {
  readonly sources: SourceStore;
  /** Asks as the operator. */
  readonly dispatch: Dispatch;
  readonly dialog: Dialog;
  readonly poller: Poller;
}

/** Asks for what to follow until Enter alone; each is looked at before it is kept. Reads them once, so that the first brief has news. */
export async function followSources({ sources, dispatch, dialog, poller }: SourcesParts): Promise<void> {
  let { total } = await sources.list(OPERATOR, { offset: 0, limit: 1 });
  dialog.say('');
  if (total > 0) dialog.say(`${total} ${total === 1 ? 'source is' : 'sources are'} followed already.`);
  else dialog.say('What shall it read? The address of a feed or of a news site; Enter alone for the sample article.');
  for (;;) {
    const url = await dialog.ask({ text: total > 0 ? 'Another address, or Enter to go on:' : 'Address:' });
    if (url === '') break;
    if (await follow(url, dispatch, dialog)) total++;
  }
  if (total > 0) await readAll(poller, dialog);
}

async function follow(url: string, dispatch: Dispatch, dialog: Dialog): Promise<boolean> {
  const looked = await dispatch.run({ command: 'sources test', options: { url } });
  const outcome = looked.failure ? looked : await dispatch.run({ command: 'sources add', options: { url } });
  const told = looked.failure ? looked.reply : { ...looked.reply, footer: 'It is followed.' };
  dialog.say(renderReply(outcome.failure ? outcome.reply : told, { colour: false }).trimEnd());
  return outcome.failure === undefined;
}

async function readAll(poller: Poller, dialog: Dialog): Promise<void> {
  dialog.say('Reading what is there …');
  const { articles, failed } = await poller.pollDue();
  for (const { url, problem } of failed) dialog.say(safe(`${url} ${problem}.`));
  dialog.say(`${articles} ${articles === 1 ? 'article was' : 'articles were'} read.`);
}

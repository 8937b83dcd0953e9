import type { PrintedReply } from '../../core/chat/printed-reply.ts';
import type { PagedCall } from '../../core/ports/command-call-store.ts';

/** What a button under an answer does: shows another page in the answer's place, a new answer to its asker, or this answer to the channel. */
export type ButtonKind = 'turn' | 'ask' | 'share';

export interface AnswerButton {
  readonly label: string;
  readonly kind: ButtonKind;
  readonly call: PagedCall;
  /** The one that goes on. */
  readonly main?: boolean;
}

/** The buttons under an answer, in order: the pages before and behind, its own, and with `share` the one that shows it to the channel. */
export function answerButtons(
  { paging, buttons = [] }: Pick<PrintedReply, 'paging' | 'buttons'>,
  share: PagedCall | undefined,
): { readonly turns: readonly AnswerButton[]; readonly own: readonly AnswerButton[]; readonly share: readonly AnswerButton[] } {
  const turn = (label: string, page: number, main: boolean): AnswerButton[] =>
    paging && page >= 1 && page <= paging.pages ? [{ label, kind: 'turn', call: { ...paging.call, page }, main }] : [];
  return {
    turns: [...turn('Back', (paging?.page ?? 0) - 1, false), ...turn('More', (paging?.page ?? 0) + 1, true)],
    own: buttons.map(({ label, call }): AnswerButton => ({ label, kind: 'ask', call: { ...call, page: 1 } })),
    share: share ? [{ label: 'Share', kind: 'share', call: share }] : [],
  };
}

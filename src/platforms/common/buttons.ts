import type { PrintedReply } from '../../core/chat/printed-reply.ts';
import type { PagedCall } from '../../core/ports/command-call-store.ts';

/** What a button under an answer does: shows another page in the answer's place, a new answer to its asker, this answer to the channel, or gives it to its asker as a CSV. */
export type ButtonKind = 'turn' | 'ask' | 'share' | 'csv';

export interface AnswerButton {
  readonly label: string;
  readonly kind: ButtonKind;
  readonly call: PagedCall;
  /** The one that goes on. */
  readonly main?: boolean;
}

/** The buttons under an answer, in order: the pages before and behind, its own, and behind them what is done with the answer as it stands: with `share` it is shown to the channel. */
export function answerButtons(
  { paging, buttons = [], csv, wrong }: Pick<PrintedReply, 'paging' | 'buttons' | 'csv' | 'wrong'>,
  share: PagedCall | undefined,
): { readonly turns: readonly AnswerButton[]; readonly own: readonly AnswerButton[]; readonly last: readonly AnswerButton[] } {
  const turn = (label: string, page: number, main: boolean): AnswerButton[] =>
    paging && page >= 1 && page <= paging.pages ? [{ label, kind: 'turn', call: { ...paging.call, page }, main }] : [];
  return {
    turns: [...turn('Back', (paging?.page ?? 0) - 1, false), ...turn('More', (paging?.page ?? 0) + 1, true)],
    own: buttons.map(({ label, call }): AnswerButton => ({ label, kind: 'ask', call: { ...call, page: 1 } })),
    last: [
      ...(csv ? [{ label: 'CSV', kind: 'csv' as const, call: { ...csv, page: 1 } }] : []),
      ...(wrong ? [{ label: 'Wrong?', kind: 'ask' as const, call: { ...wrong, page: 1 } }] : []),
      ...(share ? [{ label: 'Share', kind: 'share' as const, call: share }] : []),
    ],
  };
}

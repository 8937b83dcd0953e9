import { defineCommand } from '../src/core/chat/command.ts';
import type { Block } from '../src/core/chat/reply.ts';
import { fail, ok } from '../src/core/failure.ts';
import { answerBlocks, historyLine, supporterBlocks } from '../src/presentation/history/demand-history.ts';
import { changeNote, sourceLine } from '../src/presentation/news/citations.ts';
import { contentOf, DEMAND_NUMBER, demandPermalink, partiesOf } from '../src/presentation/news/demands.ts';
import { evidenceText } from '../src/presentation/news/evidence.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';

const PER_PAGE = 10;

/** "87%"; nothing that is read is wholly certain. */
const certainty = (share: number): string => `${Math.min(99, Math.round(100 * share))}%`;

/** `/why <demand>`: a demand's history, oldest first: the sentences that tell it, cue and parties marked, every answer to it, and who supports it. */
export default defineCommand({
  name: 'why',
  reads: true,
  description: 'The sentences behind a demand, word for word',
  localised: {
    de: ['warum', 'Die Sätze hinter einer Forderung, Wort für Wort'],
    fr: ['pourquoi', 'Les phrases derrière une exigence, mot pour mot'],
  },
  options: { demand: DEMAND_NUMBER },
  needs: ['demands'],
  fails: ['demand_unknown'],
  example: '/why 1',
  async run({ demand: id }, { demands, space, page, typed }) {
    const history = await demands.history(id, space);
    if (!history) return fail({ code: 'demand_unknown', asked: String(id) });
    const { demand } = history;
    const tellings = history.tellings.toReversed();
    const { offset, limit } = sliceOf(page, PER_PAGE);
    const blocks: Block[] = [
      { kind: 'text', text: [contentOf(demand), ...demandPermalink(demand)] },
      ...(page === 1 ? [{ kind: 'text' as const, text: historyLine(history) }] : []),
      ...(history.dismissed ? [{ kind: 'text' as const, text: 'Taken off display: somebody found that it is no demand.' }] : []),
      { kind: 'heading', text: 'The words that tell it' },
      ...tellings
        .slice(offset, offset + limit)
        .flatMap((telling): Block[] => [
          { kind: 'text', text: evidenceText(telling) },
          ...(telling.changed ? [{ kind: 'text' as const, text: changeNote(telling.changed) }] : []),
          { kind: 'text', text: sourceLine(telling.article) },
        ]),
      ...(page === 1 ? [...answerBlocks(history), ...supporterBlocks(history)] : []),
    ];
    return ok({
      title: partiesOf(demand),
      blocks,
      footer: `Demand ${id}; certainty that it is one: ${certainty(demand.confidence)}`,
      paging: pagingOf(page, PER_PAGE, { items: tellings, total: tellings.length }, 'why', typed),
      audience: 'asker',
      data: { demands: [demand] },
    });
  },
});

import { defineCommand } from '../src/core/chat/command.ts';
import type { Block } from '../src/core/chat/reply.ts';
import { fail, ok } from '../src/core/failure.ts';
import type { DemandHistory } from '../src/core/news/stored.ts';
import { changeNote, placeLine, sourceLine } from '../src/presentation/news/citations.ts';
import { contentOf, DEMAND_NUMBER, partiesOf, responseHead } from '../src/presentation/news/demands.ts';
import { evidenceText } from '../src/presentation/news/evidence.ts';
import { pagingOf, sliceOf } from '../src/presentation/paging.ts';

const PER_PAGE = 10;

/** `/why <demand>`: the sentences that tell a demand, cue and parties marked, and those that tell what became of it. */
export default defineCommand({
  name: 'why',
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
    const { demand, tellings } = history;
    const { offset, limit } = sliceOf(page, PER_PAGE);
    const blocks: Block[] = [
      { kind: 'text', text: contentOf(demand) },
      ...(history.dismissed ? [{ kind: 'text' as const, text: 'Taken off display: somebody found that it is no demand.' }] : []),
      { kind: 'heading', text: 'The words that tell it' },
      ...tellings
        .slice(offset, offset + limit)
        .flatMap((telling): Block[] => [
          { kind: 'text', text: evidenceText(telling) },
          ...(telling.changed ? [{ kind: 'text' as const, text: changeNote(telling.changed) }] : []),
          { kind: 'text', text: sourceLine(telling.article) },
        ]),
      ...(page === 1 ? eventBlocks(history) : []),
    ];
    return ok({
      title: partiesOf(demand),
      blocks,
      footer: `Demand ${id}, found by the rule ${demand.rule}, sure to ${demand.confidence.toFixed(2)}`,
      paging: pagingOf(page, PER_PAGE, { items: tellings, total: tellings.length }, 'why', typed),
      audience: 'asker',
      data: { demands: [demand] },
    });
  },
});

/** How its status came about, newest first. */
function eventBlocks({ events }: DemandHistory): Block[] {
  if (events.length === 0) return [];
  return [
    { kind: 'heading', text: 'What became of it' },
    {
      kind: 'list',
      items: events.map(({ response }) => [
        { text: `${responseHead(response, true)}: `, style: 'strong' as const },
        `${response.text} `,
        ...placeLine(response.article),
      ]),
    },
  ];
}

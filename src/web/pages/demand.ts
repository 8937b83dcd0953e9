import { html } from 'hono/html';
import { paths, urlIn } from '../../core/archive/paths.ts';
import { SURE_NAME } from '../../core/news/quote.ts';
import type { DemandHistory, DemandTelling, StoredDemand } from '../../core/news/stored.ts';
import { answerBlocks, historyLine, supporterBlocks } from '../../presentation/history/demand-history.ts';
import { changeNote, headlineOf } from '../../presentation/news/citations.ts';
import { contentOf, partiesOf, statusWords } from '../../presentation/news/demands.ts';
import { evidenceText } from '../../presentation/news/evidence.ts';
import { count } from '../../text/lists.ts';
import { oneLine } from '../../text/white-space.ts';
import { certainty } from '../markup/attribution.ts';
import { pageNumber, pager } from '../markup/pager.ts';
import { partyMarkup } from '../markup/parties.ts';
import { runMarkup } from '../markup/passage-markup.ts';
import { passagesOf } from '../markup/passages.ts';
import { blocksMarkup } from '../markup/replies.ts';
import { richMarkup } from '../markup/rich.ts';
import { sourceMarkup } from '../markup/sources.ts';
import { foreign, type Markup, timeTag } from '../markup/text.ts';
import type { AreaRoutes } from '../parts.ts';
import { missingPage } from './errors.ts';
import { layout, type PreviewCard } from './layout.ts';

const PER_PAGE = 12;

/** `/demands/:id`: one demand with its timeline: the sentences that tell it, oldest first, what became of it, and who supports it. */
export const demandRoutes: AreaRoutes = (archive, { store, site }) => {
  archive.get('/demands/:id{[1-9][0-9]{0,14}}', async (context) => {
    const id = Number(context.req.param('id'));
    const history = await store.demands.history(id, context.get('space'));
    if (!history)
      return missingPage(
        context,
        'No such demand',
        'The archive has no demand with this number, or it belongs to another server or workspace.',
      );
    const page = pageNumber(context.req.query('page'));
    const pages = Math.max(1, Math.ceil(history.tellings.length / PER_PAGE));
    if (page > pages) return missingPage(context, 'No such page', `The demand has ${count(pages, 'page')} here.`);
    const title = titleOf(history.demand);
    const body = html`<figure class="quote"><blockquote dir="auto"><p>${oneLine(contentOf(history.demand))}</p></blockquote></figure>
${history.dismissed ? html`<p class="problem">Taken off display: somebody found that it is no demand.</p>` : ''}
${facts(history)}
${page === 1 ? blocksMarkup([...answerBlocks(history), ...supporterBlocks(history)]) : ''}
${tellings(history, page)}`;
    return context.html(
      layout(
        {
          title,
          heading: foreign(title),
          kicker: `Demand ${id}`,
          body,
          card: history.dismissed ? undefined : cardOf(history, urlIn(site.url, paths.demand(id))),
        },
        context.req.path,
      ),
      history.dismissed ? 410 : 200,
    );
  });
};

function cardOf({ demand }: DemandHistory, url: string): PreviewCard {
  const changed = demand.changed ? 'Changed by the source since: ' : '';
  return {
    title: `${changed}${titleOf(demand)}: a demand, ${statusWords(demand).toLowerCase()}`,
    description: `${oneLine(contentOf(demand))} – ${headlineOf(demand.article)}`,
    url,
  };
}

/** "Ana Ruiz to the council", "Perhaps …" where a brief would not say so. */
const titleOf = (demand: StoredDemand): string => `${demand.confidence < SURE_NAME ? 'Perhaps ' : ''}${partiesOf(demand)}`;

function facts(history: DemandHistory): Markup {
  const { issuer, addressee, force, confidence } = history.demand;
  return html`<dl class="fields">
<div><dt>Demanded by</dt><dd>${partyMarkup(issuer)}</dd></div>
${addressee ? html`<div><dt>Demanded of</dt><dd>${partyMarkup(addressee)}</dd></div>` : ''}
<div><dt>Status</dt><dd>${statusWords(history.demand)}</dd></div>
${answered(history)}
<div><dt>Force</dt><dd>${force}</dd></div>
<div><dt>History</dt><dd>${richMarkup(historyLine(history))}</dd></div>
<div><dt>Certainty</dt><dd>${certainty(confidence)} that it is a demand, and theirs</dd></div>
</dl>`;
}

/** When an article that tells the answer was published, and who gave it. */
function answered({ events: [last] }: DemandHistory): Markup | string {
  if (!last) return '';
  const { by } = last.response;
  return html`<div><dt>Answered</dt><dd>${timeTag({ date: last.at })}${by ? html`, ${partyMarkup(by)}` : ''}</dd></div>`;
}

function tellings(history: DemandHistory, page: number): Markup {
  const oldestFirst = history.tellings.toReversed();
  const shown = oldestFirst.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return html`<section aria-labelledby="tellings">
<h2 id="tellings">The words that tell it</h2>
<ol class="timeline">${shown.map((telling) => html`<li>${tellingMarkup(telling)}</li>\n`)}</ol>
${pager({ page, pages: Math.ceil(oldestFirst.length / PER_PAGE), path: paths.demand(history.demand.id) })}</section>`;
}

const tellingMarkup = (telling: DemandTelling): Markup => html`<p dir="auto">${tellingSentence(telling)}</p>
${telling.changed ? html`<p class="note">${richMarkup(changeNote(telling.changed))}</p>` : ''}
<p class="note">${sourceMarkup(telling.article)}</p>`;

/** The sentence that tells it, what is demanded marked in it; where that stands elsewhere in the article, its verb and parties. */
function tellingSentence(telling: DemandTelling): Markup {
  const { evidence, evidenceText: sentence, spans } = telling;
  const inside = spans.every(({ start, end }) => start >= evidence.start && end <= evidence.end);
  if (!inside) return richMarkup(evidenceText(telling));
  const places = spans.map(({ start, end }) => ({ start: start - evidence.start, end: end - evidence.start }));
  const [passage] = passagesOf(sentence, [{ kind: 'demand' as const, spans: places }], { whole: true });
  return passage ? html`${passage.runs.map(runMarkup)}` : foreign(sentence);
}

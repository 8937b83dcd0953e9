import { html } from 'hono/html';
import { paths, urlIn } from '../../core/archive/paths.ts';
import { SURE_NAME } from '../../core/news/quote.ts';
import type { DemandHistory, DemandTelling, StoredDemand } from '../../core/news/stored.ts';
import { answerBlocks, historyLine } from '../../presentation/history/demand-history.ts';
import { changeNote, headlineOf } from '../../presentation/news/citations.ts';
import { contentOf, partiesOf, RESPONSE_WORDS } from '../../presentation/news/demands.ts';
import { evidenceText } from '../../presentation/news/evidence.ts';
import { count } from '../../text/lists.ts';
import { oneLine } from '../../text/white-space.ts';
import { certainty } from '../markup/attribution.ts';
import { pageNumber, pager } from '../markup/pager.ts';
import { partyMarkup } from '../markup/parties.ts';
import { blocksMarkup } from '../markup/replies.ts';
import { richMarkup } from '../markup/rich.ts';
import { sourceMarkup } from '../markup/sources.ts';
import { foreign, type Markup } from '../markup/text.ts';
import type { AreaRoutes } from '../parts.ts';
import { missingPage } from './errors.ts';
import { layout, type PreviewCard } from './layout.ts';

const PER_PAGE = 12;

/** `/demands/:id`: one demand with its timeline: the sentences that tell it, oldest first, and what became of it. */
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
${page === 1 ? blocksMarkup(answerBlocks(history)) : ''}
${tellings(history, page)}`;
    return context.html(
      layout(
        {
          title,
          heading: foreign(title),
          kicker: `Demand ${id}`,
          body,
          card: cardOf(history, urlIn(site.url, paths.demand(id))),
        },
        context.req.path,
      ),
    );
  });
};

function cardOf({ demand }: DemandHistory, url: string): PreviewCard {
  const changed = demand.changed ? 'Changed by the source since: ' : '';
  return {
    title: `${changed}${titleOf(demand)}: a demand, ${RESPONSE_WORDS[demand.status].toLowerCase()}`,
    description: `${changed}${oneLine(contentOf(demand))} – ${headlineOf(demand.article)}`,
    url,
  };
}

/** "Ana Ruiz to the council", "Perhaps …" where a brief would not say so. */
const titleOf = (demand: StoredDemand): string => `${demand.confidence < SURE_NAME ? 'Perhaps ' : ''}${partiesOf(demand)}`;

function facts(history: DemandHistory): Markup {
  const { issuer, addressee, status, force, confidence } = history.demand;
  return html`<dl class="fields">
<div><dt>Demanded by</dt><dd>${partyMarkup(issuer)}</dd></div>
${addressee ? html`<div><dt>Demanded of</dt><dd>${partyMarkup(addressee)}</dd></div>` : ''}
<div><dt>Status</dt><dd>${RESPONSE_WORDS[status]}</dd></div>
<div><dt>Force</dt><dd>${force}</dd></div>
<div><dt>History</dt><dd>${richMarkup(historyLine(history))}</dd></div>
<div><dt>Certainty</dt><dd>${certainty(confidence)} that it is a demand, and theirs</dd></div>
</dl>`;
}

function tellings(history: DemandHistory, page: number): Markup {
  const oldestFirst = history.tellings.toReversed();
  const shown = oldestFirst.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return html`<section aria-labelledby="tellings">
<h2 id="tellings">The words that tell it</h2>
<ol class="timeline">${shown.map((telling) => html`<li>${tellingMarkup(telling)}</li>\n`)}</ol>
${pager({ page, pages: Math.ceil(oldestFirst.length / PER_PAGE), path: paths.demand(history.demand.id) })}</section>`;
}

const tellingMarkup = (telling: DemandTelling): Markup => html`<p dir="auto">${richMarkup(evidenceText(telling))}</p>
${telling.changed ? html`<p class="note">${richMarkup(changeNote(telling.changed))}</p>` : ''}
<p class="note">${sourceMarkup(telling.article)}</p>`;

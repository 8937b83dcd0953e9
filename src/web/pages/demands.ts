import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { RESPONSE_KINDS } from '../../core/news/demand.ts';
import type { StoredDemand } from '../../core/news/stored.ts';
import type { DemandFilter } from '../../core/ports/demand-store.ts';
import { contentOf, RESPONSE_WORDS, statusWords, toldBy } from '../../presentation/news/demands.ts';
import { count } from '../../text/lists.ts';
import { oneLine } from '../../text/white-space.ts';
import { shortened } from '../markup/cut.ts';
import { dataLinks } from '../markup/data-links.ts';
import { type FilterField, filterForm } from '../markup/filter-form.ts';
import { lineBars } from '../markup/graphs.ts';
import { listPager } from '../markup/pager.ts';
import { partyMarkup } from '../markup/parties.ts';
import { plainTable, stackedTable } from '../markup/table.ts';
import { foreignLink, type Markup, timeTag } from '../markup/text.ts';
import type { ArchiveParts, AreaRoutes } from '../parts.ts';
import { pageQuery } from '../query/page-query.ts';
import { dataAlternates } from './alternates.ts';
import { layout } from './layout.ts';

const LIST = { kind: 'demands', perPage: 20, cursorLength: 4 } as const;
/** In characters; a demand's own page has its words whole. */
const LONGEST_WORDS = 300;

const STATUS_FIELD: FilterField = {
  name: 'status',
  label: 'Status',
  choices: [['standing', 'Standing'], ...RESPONSE_KINDS.map((kind) => [kind, RESPONSE_WORDS[kind]] as const)],
};
const FIELDS: readonly FilterField[] = [
  { name: 'by', label: 'Demanded by' },
  { name: 'of', label: 'Demanded of' },
  { name: 'about', label: 'About' },
  STATUS_FIELD,
  { name: 'since', label: 'Told since', placeholder: '2026-11-20' },
  { name: 'until', label: 'Told until', placeholder: '2026-11-20' },
];

/** `/demands`: who demands what of whom and what became of it, the newest told first. */
export const demandsRoutes: AreaRoutes = (archive, parts) => {
  const { store } = parts;
  archive.get(paths.demands, async (context) => {
    const query = await pageQuery(context, LIST, parts);
    const { about, since, until, status, byIds, ofIds } = query.asked;
    const filter = { space: context.get('space'), about, since, until, statuses: status, issuerIds: byIds, addresseeIds: ofIds };
    const isUnread = query.errors.length > 0;
    const found = isUnread ? { items: [] } : await store.demands.find(filter, query.slice);
    const body = html`${filterForm(paths.demands, FIELDS, query)}
${query.slice.after || found.items.length === 0 ? '' : await overview(filter, store)}
${found.items.length > 0 ? demandsTable(found.items) : isUnread ? '' : html`<p>No demand was found.</p>`}
${listPager({ path: paths.demands, query, more: 'more' in found ? found.more : undefined })}${found.items.length > 0 ? dataLinks({ kind: 'demands', path: paths.demands, typed: query.typed }) : ''}`;
    return context.html(
      layout(
        { title: 'Demands', body, alternates: dataAlternates({ kind: 'demands', path: paths.demands, typed: query.typed }) },
        paths.demands,
      ),
      isUnread ? 400 : 200,
    );
  });
};

/** Of so many, those told last, it is counted how they stand. */
const MOST_COUNTED_BY_STATUS = 2_000;

/** How many of what was asked for stand how. */
async function overview(filter: DemandFilter, store: ArchiveParts['store']): Promise<Markup> {
  const statuses = await store.demands.statuses(filter, MOST_COUNTED_BY_STATUS);
  const lines = RESPONSE_KINDS.filter((kind) => statuses.has(kind)).map((kind) => ({
    label: RESPONSE_WORDS[kind],
    count: statuses.get(kind) ?? 0,
  }));
  const all = lines.reduce((sum, line) => sum + line.count, 0);
  const told = lines.map(({ label, count }) => `${label.toLowerCase()} ${count}`).join(', ');
  return html`<section aria-labelledby="statuses">
<h2 id="statuses">How they stand</h2>
<p class="note">${all < MOST_COUNTED_BY_STATUS ? count(all, 'demand') : `The newest ${count(all, 'demand')}`}: ${told}.</p>
${lineBars({ title: 'Demands by status', summary: told }, lines)}
<details><summary>The same as a table</summary>
${plainTable({
  caption: 'Demands by status',
  rows: lines,
  columns: [
    { heading: 'Status', cell: ({ label }) => label },
    { heading: 'Demands', number: true, cell: ({ count }) => count },
  ],
})}</details>
</section>`;
}

const demandsTable = (demands: readonly StoredDemand[]): Markup =>
  html`<section aria-labelledby="list"><h2 id="list">Who demands what of whom</h2>
${stackedTable({
  caption: 'The newest told first',
  rows: demands,
  columns: [
    { heading: 'Demanded', cell: (demand) => foreignLink(shortened(oneLine(contentOf(demand)), LONGEST_WORDS), paths.demand(demand.id)) },
    { heading: 'By', cell: ({ issuer }) => partyMarkup(issuer) },
    { heading: 'Of', cell: ({ addressee }) => (addressee ? partyMarkup(addressee) : '') },
    { heading: 'Status', cell: (demand) => statusWords(demand) },
    {
      heading: 'Told',
      cell: (demand) => html`${timeTag({ date: demand.lastAt })}${toldBy(demand) === '' ? '' : html`, ${toldBy(demand)}`}`,
    },
  ],
})}</section>`;

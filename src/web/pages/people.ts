import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import type { SpeakerActivity } from '../../core/ports/speaker-store.ts';
import { dataLinks } from '../markup/data-links.ts';
import { type FilterField, filterForm } from '../markup/filter-form.ts';
import { listPager } from '../markup/pager.ts';
import { stackedTable } from '../markup/table.ts';
import { foreign, foreignLink, type Markup, plain } from '../markup/text.ts';
import type { AreaRoutes } from '../parts.ts';
import { activePeople, isCounted } from '../query/active-people.ts';
import { pageQuery } from '../query/page-query.ts';
import { dataAlternates } from './alternates.ts';
import { layout } from './layout.ts';

const PER_PAGE = 30;
const MOST_NAMED = 20;
const FIELDS: readonly FilterField[] = [
  { name: 'about', label: 'Quoted about' },
  { name: 'since', label: 'Since', placeholder: '2026-11-20' },
];

/** `/people`: everyone who is quoted by name, those with most quotations first; `?name=`: those whose name begins so. */
export const peopleRoutes: AreaRoutes = (archive, parts) => {
  const { store, now } = parts;
  archive.get(paths.people, async (context) => {
    const space = context.get('space');
    const name = (context.req.query('name') ?? '').trim().slice(0, 100);
    const { searchParams } = new URL(context.req.url);
    const narrowed = { about: typedIn(searchParams, 'about'), since: typedIn(searchParams, 'since') };
    const cursorLength = isCounted(narrowed) ? 1 : 2;
    const query = await pageQuery(context, { kind: 'people', perPage: PER_PAGE, cursorLength }, parts);
    const named = name === '' ? undefined : await store.speakers.complete(name, space, MOST_NAMED);
    const found =
      query.errors.length > 0 || named
        ? undefined
        : await activePeople(query.asked, query.slice, { speakers: store.speakers, space, now: now(), topics: false });
    const isNarrow = isCounted(query.asked);
    const body = html`${nameForm(name)}
${named ? (named.length > 0 ? html`<ul class="listing">${named.map(({ id, name, role }) => html`<li>${foreignLink(name, paths.person(id))}${role ? html`, ${foreign(role)}` : ''}</li>`)}</ul>` : html`<p>Nobody whose name begins so is quoted.</p>`) : ''}
${filterForm(paths.people, FIELDS, query)}
${found ? peopleTable(found.items, isNarrow) : ''}${found?.newest ? html`<p class="note">Counted in the newest ${found.newest.toLocaleString('en-US')} quotations that fit.</p>` : ''}${found ? listPager({ path: paths.people, query, more: found.more }, 'Next page') : ''}${found && found.items.length > 0 ? dataLinks({ kind: 'people', path: paths.people, typed: query.typed }) : ''}`;
    return context.html(
      layout(
        { title: 'People', body, alternates: dataAlternates({ kind: 'people', path: paths.people, typed: query.typed }) },
        paths.people,
      ),
      query.errors.length > 0 ? 400 : 200,
    );
  });
};

const typedIn = (query: URLSearchParams, name: string): string | undefined => query.get(name)?.trim() || undefined;

const nameForm = (
  typed: string,
): Markup => html`<form class="search" action="${paths.people}" method="get" aria-label="Find somebody by name">
<label for="name">Find somebody by name</label>
<input id="name" name="name" type="search" value="${plain(typed)}" maxlength="100" autocomplete="off">
<button type="submit">Find</button>
</form>`;

function peopleTable(people: readonly SpeakerActivity[], isNarrow: boolean): Markup {
  if (people.length === 0) return html`<p>Nobody is quoted by name${isNarrow ? ' so' : ' yet'}.</p>`;
  return stackedTable({
    caption: isNarrow ? 'Whose words were printed most, of what was asked for' : 'Whose words were printed most',
    rows: people,
    columns: [
      {
        heading: 'Name',
        cell: ({ id, name, role }) =>
          html`${foreignLink(name, paths.person(id))}${role ? html`<br><span class="quiet">${foreign(role)}</span>` : ''}`,
      },
      { heading: 'Quotations', number: true, cell: ({ quotes }) => quotes.toLocaleString('en-US') },
      { heading: 'In the last 7 days', number: true, cell: ({ weeks }) => weeks[0] ?? 0 },
      ...(isNarrow ? [] : [{ heading: 'Demands', number: true, cell: ({ demands = 0 }: SpeakerActivity) => demands }]),
    ],
  });
}

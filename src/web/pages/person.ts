import { html } from 'hono/html';
import { paths, urlIn, withQuery } from '../../core/archive/paths.ts';
import { numberedName } from '../../core/news/numbered-name.ts';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { StoredQuote } from '../../core/news/stored.ts';
import type { DayCount } from '../../core/ports/quote-store.ts';
import { day } from '../../presentation/news/citations.ts';
import { otherNames, withRole } from '../../presentation/news/speakers.ts';
import { startOfDay } from '../../text/dates.ts';
import { DAY_MS } from '../../text/durations.ts';
import { count } from '../../text/lists.ts';
import { shortened } from '../markup/cut.ts';
import { dataLinks } from '../markup/data-links.ts';
import { type FilterField, filterForm } from '../markup/filter-form.ts';
import { dayBars } from '../markup/graphs.ts';
import { listPager } from '../markup/pager.ts';
import { quoteFigure } from '../markup/quotes.ts';
import { plainTable } from '../markup/table.ts';
import { foreign, joined, type Markup, timeTag } from '../markup/text.ts';
import type { ArchiveParts, ArchiveRequest, AreaRoutes } from '../parts.ts';
import { type PageQuery, pageQuery } from '../query/page-query.ts';
import { dataAlternates, feedAlternate } from './alternates.ts';
import { DATED_FIELDS } from './articles.ts';
import { missingPage } from './errors.ts';
import { layout, type PreviewCard } from './layout.ts';

const LIST = { kind: 'quotations', perPage: 15, cursorLength: 4 } as const;
const FIELDS: readonly FilterField[] = [
  ...DATED_FIELDS,
  { name: 'kind', label: 'Words', otherwise: 'Quoted', choices: [['reported', 'Reported']] },
];
const GRAPH_DAYS = 90;
const MOST_NAMES = 12;
/** In characters. */
const LONGEST_NAME = 60;

/** `/people/:id`: somebody's words in order of time, the newest first. */
export const personRoutes: AreaRoutes = (archive, parts) => {
  const { store } = parts;
  archive.get('/people/:id{[1-9][0-9]{0,14}}', async (context) => {
    const speaker = await speakerOf(context, parts);
    if (!speaker) return missingPerson(context);
    const space = context.get('space');
    const query = await pageQuery(context, LIST, parts);
    const { about, since, until, source, kind } = query.asked;
    const verbatim = kind !== 'reported';
    const found =
      query.errors.length > 0
        ? { items: [] }
        : await store.quotes.find({ space, speakerIds: [speaker.id], about, since, until, source, verbatim, distinct: true }, query.slice);
    const path = paths.person(speaker.id);
    const alternates = [...dataAlternates({ kind: 'quotations', path, typed: query.typed }), feedAlternate(paths.personFeed(speaker.id))];
    const isFirst = query.slice.after === undefined && query.errors.length === 0;
    const body = html`${whoTheyAre(speaker)}
${isFirst ? await activity(speaker, query, { store, space, now: parts.now() }) : ''}
<section aria-labelledby="words">
<h2 id="words">${verbatim ? 'In their own words' : 'What is reported of them'}</h2>
${filterForm(path, FIELDS, query)}
${about === undefined || !verbatim ? '' : html`<p><a href="${paths.comparison(speaker.id, about)}">How these words changed, day by day</a></p>`}
${found.items.length > 0 ? timeline(found.items) : query.errors.length > 0 ? '' : html`<p>No quotation was found.</p>`}
${listPager({ path, query, more: 'more' in found ? found.more : undefined })}${found.items.length > 0 ? dataLinks({ kind: 'quotations', path, typed: query.typed }) : ''}</section>`;
    return context.html(
      layout(
        {
          title: withRole(speaker),
          heading: foreign(speaker.name),
          kicker: KIND_WORDS[speaker.kind],
          body,
          alternates,
          card: cardOf(speaker, parts),
        },
        context.req.path,
      ),
      query.errors.length > 0 ? 400 : 200,
    );
  });
};

const cardOf = (speaker: StoredSpeaker, { site }: Pick<ArchiveParts, 'site'>): PreviewCard => ({
  title: speaker.name,
  description: `${count(speaker.quotes, 'quotation')}, word for word, each with its source`,
  url: urlIn(site.url, paths.person(speaker.id)),
});

const KIND_WORDS = { person: 'Person', body: 'Body', unnamed: 'Source without a name' } as const;

/** Who has the number that stands in the address; undefined where the space sees nobody with it. */
export async function speakerOf(context: ArchiveRequest, { store }: Pick<ArchiveParts, 'store'>): Promise<StoredSpeaker | undefined> {
  const { meant } = await store.speakers.resolve(`#${context.req.param('id')}`, context.get('space'));
  return meant[0];
}

export const missingPerson = (context: ArchiveRequest) =>
  missingPage(
    context,
    'Nobody by this number',
    'Nobody whom the archive quotes has this number, or they are quoted on another server or workspace alone.',
  );

function whoTheyAre(speaker: StoredSpeaker): Markup {
  const { role, roleAt, quotes, demands } = speaker;
  const aliases = otherNames(speaker);
  const names = aliases.slice(0, MOST_NAMES).map((name) => shortened(name, LONGEST_NAME));
  const links = [
    html`<a href="${withQuery(paths.demands, { by: numberedName(speaker) })}">What they demand</a>`,
    html`<a href="${withQuery(paths.demands, { of: numberedName(speaker) })}">What is demanded of them</a>`,
  ];
  return html`<dl class="fields">
${role ? html`<div><dt>Role</dt><dd>${foreign(role)}${roleAt ? html` (${timeTag({ date: roleAt })})` : ''}</dd></div>` : ''}
${names.length > 0 ? html`<div><dt>Also called</dt><dd>${joined(names.map(foreign), ', ')}${aliases.length > names.length ? ' and more' : ''}</dd></div>` : ''}
<div><dt>Printed</dt><dd>${[count(quotes, 'quotation'), ...(demands > 0 ? [count(demands, 'demand')] : [])].join(', ')}</dd></div>
<div><dt>Demands</dt><dd>${joined(links, ' · ')}</dd></div>
</dl>`;
}

/** The newest 90 days up to the last quotation, or to the day that was asked for. */
async function activity(
  speaker: StoredSpeaker,
  { asked: { about, until } }: PageQuery,
  { store, space, now }: Pick<ArchiveParts, 'store'> & { readonly space: string; readonly now: Date },
): Promise<Markup | string> {
  const last = startOfDay(new Date(Math.min((until ?? now).getTime(), (speaker.lastSpokeAt ?? now).getTime())));
  const first = new Date(last.getTime() - (GRAPH_DAYS - 1) * DAY_MS);
  const days = await store.quotes.daily({
    space,
    speakerIds: [speaker.id],
    about,
    since: first,
    until: new Date(last.getTime() + DAY_MS - 1),
  });
  return days.length === 0 ? '' : daysSection(days, { first, last, about });
}

interface GraphRange {
  readonly first: Date;
  readonly last: Date;
  readonly about: string | undefined;
}

function daysSection(days: readonly DayCount[], { first, last, about }: GraphRange): Markup {
  const total = days.reduce((sum, { quotes }) => sum + quotes, 0);
  const title = `Quotations a day${about === undefined ? '' : `, about “${about}”`}`;
  const summary = `${count(total, 'quotation')} on ${count(days.length, 'day')} between ${day(first)} and ${day(last)}`;
  return html`<section aria-labelledby="activity">
<h2 id="activity">${title}</h2>
<p class="note">${summary}, every printing counted.</p>
${dayBars({ title, summary }, { from: first, to: last, counts: new Map(days.map(({ day, quotes }) => [day.getTime(), quotes])) })}
<details><summary>The same as a table</summary>
${plainTable({
  caption: title,
  rows: days.toReversed(),
  columns: [
    { heading: 'Day', cell: ({ day: date }) => day(date) },
    { heading: 'Quotations', number: true, cell: ({ quotes }) => quotes },
  ],
})}</details>
</section>`;
}

/** Under the days on which they were published; those without a date under the day on which they were read. */
function timeline(quotes: readonly StoredQuote[]): Markup {
  const days = Map.groupBy(quotes, ({ article: { publishedAt, readAt } }) =>
    publishedAt ? day(publishedAt) : `No date; read ${day(readAt)}`,
  );
  return html`${[...days].map(([heading, ofDay]) => html`<h3>${heading}</h3>\n${ofDay.map((quote) => quoteFigure(quote, { speaker: false, date: false }))}`)}`;
}

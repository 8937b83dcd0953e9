import { html } from 'hono/html';
import { paths, urlIn, withQuery } from '../../core/archive/paths.ts';
import { printedLine } from '../../core/chat/printed-reply.ts';
import type { PostedEdition } from '../../core/ports/schedule-store.ts';
import { dayAndTime } from '../../presentation/news/citations.ts';
import { dataLinks } from '../markup/data-links.ts';
import { editionFacts, editionItem } from '../markup/editions.ts';
import { pageNumber, stepPager } from '../markup/pager.ts';
import { replyMarkup } from '../markup/replies.ts';
import { foreign, joined, type Markup, timeTag } from '../markup/text.ts';
import type { AreaRoutes } from '../parts.ts';
import { dataAlternates, feedAlternate } from './alternates.ts';
import { missingPage } from './errors.ts';
import { layout, type PreviewCard } from './layout.ts';

const PER_PAGE = 30;

/** `/briefs`: every edition that was posted, newest first, all or of one brief; `/briefs/:id`: one edition, as it was posted. */
export const briefRoutes: AreaRoutes = (archive, { store, site }) => {
  archive.get(paths.briefs, async (context) => {
    const space = context.get('space');
    const brief = context.req.query('brief') || undefined;
    const page = pageNumber(context.req.query('page'));
    const [names, posted] = await Promise.all([
      store.schedules.postedBriefs(space),
      store.schedules.posted({ space, brief }, { offset: (page - 1) * PER_PAGE, limit: PER_PAGE + 1, uncounted: true }),
    ]);
    const hasNext = posted.items.length > PER_PAGE;
    const typed = brief === undefined ? {} : { brief };
    const body = html`${names.length > 1 ? html`<p class="facts">${joined([html`<a href="${paths.briefs}"${brief === undefined ? html` aria-current="true"` : ''}>All</a>`, ...names.map((name) => html`<a href="${withQuery(paths.briefs, { brief: name })}"${name === brief ? html` aria-current="true"` : ''}>${name}</a>`)], ' · ')}</p>` : ''}
${posted.items.length === 0 ? html`<p>No edition was posted yet that you can see here.</p>` : editionList(posted.items.slice(0, PER_PAGE))}
${stepPager({ page, hasNext, path: paths.briefs, query: { brief } })}${posted.items.length === 0 ? '' : dataLinks({ kind: 'briefs', path: paths.briefs, typed })}`;
    const feeds =
      brief === undefined
        ? names.map((name) => feedAlternate(paths.briefFeed(name), `Feed of ${name}`))
        : [feedAlternate(paths.briefFeed(brief))];
    const alternates = [...dataAlternates({ kind: 'briefs', path: paths.briefs, typed }), ...feeds];
    return context.html(layout({ title: brief === undefined ? 'Briefs' : `Briefs: ${brief}`, body, alternates }, paths.briefs));
  });

  archive.get('/briefs/:id{[1-9][0-9]{0,14}}', async (context) => {
    const posted = await store.schedules.postedEdition(Number(context.req.param('id')), context.get('space'));
    if (!posted)
      return missingPage(
        context,
        'No such edition',
        'No edition was posted under this number, or it went to another server or workspace, or its contents are no longer kept.',
      );
    const title = printedLine(posted.edition.reply.title);
    return context.html(
      layout(
        { title, heading: foreign(title), kicker: editionFacts(posted), body: editionBody(posted), card: cardOf(posted, title, site.url) },
        context.req.path,
      ),
    );
  });
};

const cardOf = ({ brief, instant, zone, occurrenceId }: PostedEdition, title: string, site: string): PreviewCard => ({
  title,
  description: `${brief}, ${dayAndTime(instant, zone)}`,
  url: urlIn(site, paths.edition(occurrenceId)),
});

/** Under the months in which they were due. */
function editionList(editions: readonly PostedEdition[]): Markup {
  const months = Map.groupBy(editions, ({ instant }) => MONTH.format(instant));
  return html`${[...months].map(
    ([month, ofMonth]) => html`<h2>${month}</h2>
<ul class="listing">${ofMonth.map((posted) => html`<li>${editionItem(posted)}</li>\n`)}</ul>`,
  )}`;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });

const editionBody = ({ edition: { reply, full }, corrections }: PostedEdition): Markup => html`${
  corrections.length > 0
    ? html`<section aria-labelledby="corrections"><h2 id="corrections">Corrections</h2>
<ul>${corrections.map(({ at, note }) => html`<li>${timeTag({ date: at, time: true })}${note === '' ? '' : html`: ${foreign(note)}`}</li>`)}</ul></section>`
    : ''
}<div class="edition">
${replyMarkup(reply)}</div>
${full ? html`<section aria-labelledby="details"><h2 id="details">At length</h2>\n<p class="note">The same edition with all that it rests on.</p>\n<div class="edition">${replyMarkup(full)}</div></section>` : ''}`;

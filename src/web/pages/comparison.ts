import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { StoredQuote } from '../../core/news/stored.ts';
import { comparisonBlocks } from '../../presentation/history/comparison.ts';
import { searchTermsOf } from '../../text/search-terms.ts';
import { pageNumber, stepPager } from '../markup/pager.ts';
import { blocksMarkup } from '../markup/replies.ts';
import { foreign, foreignLink, type Markup, plain } from '../markup/text.ts';
import type { ArchiveParts, AreaRoutes } from '../parts.ts';
import { holdsTerms } from '../query/said-with.ts';
import { layout } from './layout.ts';
import { missingPerson, speakerOf } from './person.ts';

const PER_PAGE = 10;
const LONGEST_SUBJECT = 200;

/** `/people/:id/compare?about=`: one person's words on one subject in order of time, with what is said again and what is new. */
export const comparisonRoutes: AreaRoutes = (archive, parts) => {
  archive.get('/people/:id{[1-9][0-9]{0,14}}/compare', async (context) => {
    const speaker = await speakerOf(context, parts);
    if (!speaker) return missingPerson(context);
    const about = (context.req.query('about') ?? '').trim().slice(0, LONGEST_SUBJECT);
    const page = pageNumber(context.req.query('page'));
    const path = paths.comparison(speaker.id);
    const body = html`<p>${foreignLink(speaker.name, paths.person(speaker.id))} on one subject, oldest words first. Words that were not said on the last day before on which they spoke of it are <strong>strong</strong>, where anything was said again.</p>
${subjectForm(path, about)}
${about === '' ? html`<p>Name a subject.</p>` : await statements(speaker, { about, page }, { store: parts.store, space: context.get('space') })}`;
    const title = about === '' ? `How ${speaker.name} spoke` : `${speaker.name} about “${about}”`;
    return context.html(layout({ title, heading: foreign(title), kicker: 'In comparison', body }, context.req.path));
  });
};

async function statements(
  speaker: StoredSpeaker,
  { about, page }: { readonly about: string; readonly page: number },
  { store, space }: Pick<ArchiveParts, 'store'> & { readonly space: string },
): Promise<Markup> {
  const start = (page - 1) * PER_PAGE;
  // What is shown first is held against what was said before it, on the page before.
  const offset = Math.max(0, start - PER_PAGE);
  const { items, more } = await store.quotes.find(
    { space, speakerIds: [speaker.id], about, verbatim: true, distinct: true, oldestFirst: true },
    { offset, limit: start - offset + PER_PAGE, uncounted: true },
  );
  const terms = searchTermsOf(about);
  const say = (quotes: readonly StoredQuote[]): StoredQuote[] =>
    quotes.filter(({ spans }) => holdsTerms(spans.map(({ text }) => text).join(' '), terms));
  const [before, shown] = [say(items.slice(0, start - offset)), say(items.slice(start - offset))];
  if (shown.length === 0 && !more && page === 1) return html`<p>No quotation with these words was found.</p>`;
  return html`${shown.length === 0 ? html`<p>Nothing on this page says it in so many words.</p>` : blocksMarkup(comparisonBlocks(shown, { before, speaker: false, doubt: true }))}
${stepPager({ page, hasNext: more !== undefined, path: paths.comparison(speaker.id), query: { about } })}`;
}

const subjectForm = (path: string, typed: string): Markup => html`<form class="search" action="${path}" method="get">
<label for="about">Subject</label>
<input id="about" name="about" value="${plain(typed)}" maxlength="${LONGEST_SUBJECT}" autocomplete="off">
<button type="submit">Compare</button>
</form>`;

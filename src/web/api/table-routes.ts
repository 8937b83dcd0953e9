import { paths } from '../../core/archive/paths.ts';
import type { ArchiveParts, ArchiveRequest, AreaRoutes } from '../parts.ts';
import type { AskedList } from '../query/asked.ts';
import { answerList, readQuery, seenBy } from './answer-list.ts';
import { csvAnswer } from './csv-answer.ts';
import { DATA_LISTS, type DataListKind } from './lists.ts';
import { type DataProblem, problemResponse } from './problem.ts';
import { articleThing, personThing } from './things.ts';

/** What lists everything of a kind; quotations have no page of their own, which a search shows. */
const WHOLE = {
  [paths.quotations]: 'quotations',
  [paths.demands]: 'demands',
  [paths.people]: 'people',
  [paths.articles]: 'articles',
  [paths.briefs]: 'briefs',
} as const satisfies Readonly<Record<string, DataListKind>>;

/** JSON and CSV beside the pages' tables: `/demands.csv`, `/people/12.json` (their words), `/articles/12.csv` (its quotations), asked for as the pages are. */
export const tableRoutes: AreaRoutes = (archive, parts) => {
  for (const [path, kind] of Object.entries(WHOLE))
    for (const form of ['json', 'csv'] as const)
      archive.get(paths.data(path, form), (context) => answer(context, parts, { kind, form, name: kind, narrowed: {} }));
  archive.get('/people/:file{[1-9][0-9]{0,14}\\.(?:json|csv)}', async (context) => {
    const { id, form } = fileOf(context.req.param('file'));
    const person = await personThing(id, seenBy(context, parts));
    const narrowed = 'problem' in person ? person.problem : { personIds: [id] };
    return answer(context, parts, { kind: 'quotations', form, name: `person-${id}`, narrowed });
  });
  archive.get('/articles/:file{[1-9][0-9]{0,14}\\.(?:json|csv)}', async (context) => {
    const { id, form } = fileOf(context.req.param('file'));
    const article = await articleThing(id, seenBy(context, parts));
    const narrowed = 'problem' in article ? article.problem : { articleId: id };
    return answer(context, parts, { kind: 'quotations', form, name: `article-${id}`, narrowed });
  });
};

type Form = 'json' | 'csv';

function fileOf(file: string): { readonly id: number; readonly form: Form } {
  const [id, form] = file.split('.');
  return { id: Number(id), form: form === 'csv' ? 'csv' : 'json' };
}

interface TableQuestion {
  readonly kind: DataListKind;
  readonly form: Form;
  readonly name: string;
  readonly narrowed: Partial<AskedList> | DataProblem;
}

async function answer(context: ArchiveRequest, parts: ArchiveParts, { kind, form, name, narrowed }: TableQuestion): Promise<Response> {
  if ('status' in narrowed && 'title' in narrowed) return problemResponse(context, narrowed);
  if (form === 'json') return answerList(context, parts, { kind, narrowed });
  const seen = seenBy(context, parts);
  const read = await readQuery({ kind, narrowed }, new URL(context.req.url).searchParams, { seen, paged: false });
  return 'problem' in read
    ? problemResponse(context, read.problem)
    : csvAnswer(context, DATA_LISTS[kind], { asked: read.asked, seen, name });
}

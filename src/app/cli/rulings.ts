import type { Command as Commander } from 'commander';
import { printedReply } from '../../core/chat/printed-reply.ts';
import type { Failure } from '../../core/failure.ts';
import type { Store } from '../../core/ports/store.ts';
import { OPERATOR } from '../../core/scope.ts';
import { renderReply } from '../../platforms/terminal/render.ts';
import { explainedLines } from '../../presentation/news/speakers.ts';
import { failureReply } from '../../presentation/notices/failures.ts';
import { pagingOf, sliceOf } from '../../presentation/paging.ts';
import { madeRuling } from '../../presentation/rulings/rule-answer.ts';
import { mergeOf, splitOf } from '../../presentation/rulings/ruled-names.ts';
import { rulingLine } from '../../presentation/rulings/ruling-words.ts';
import type { App } from '../app.ts';
import { DONE, FAILED, USAGE } from '../exit.ts';
import { printable } from '../printable.ts';

const PER_PAGE = 25;
const ID = /^[1-9]\d{0,14}$/;

export function addExplainSpeakers(speakers: Commander): void {
  speakers
    .argument('[name...]', 'whose names to explain')
    .option('--explain', 'show every name of each, its articles, and why it was taken for theirs');
}

/** `verbatim speakers [NAME] --explain`: of all whom the name can mean, or of a page of everyone. */
export async function explainSpeakers(
  app: App,
  { typed, page, json }: { readonly typed: string; readonly page: number; readonly json: boolean },
): Promise<number> {
  const store = await app.seededStore();
  const found =
    typed === '' ? { ...(await store.speakers.list(OPERATOR, sliceOf(page, PER_PAGE))), nearest: [] } : await meant(store, typed);
  if (found.items.length === 0 && typed !== '') return refuse(app, { code: 'speaker_unknown', asked: typed, nearest: found.nearest }, json);
  const explained = await store.rulings.explain(found.items.map(({ id }) => id));
  if (json) {
    await app.print(JSON.stringify({ speakers: explained }, undefined, 2));
    return DONE;
  }
  for (const line of explained.flatMap(explainedLines)) await app.print(printable(line));
  const paging = typed === '' ? pagingOf(page, PER_PAGE, found, 'speakers', {}) : undefined;
  if (paging) await app.print(`page ${paging.page} of ${paging.pages}`);
  return DONE;
}

async function meant({ rulings, speakers }: Pick<Store, 'rulings' | 'speakers'>, typed: string) {
  if (ID.test(typed)) {
    const explained = await rulings.explain([Number(typed)]);
    return { items: explained.map(({ speaker }) => speaker), total: explained.length, nearest: [] };
  }
  const { matches, nearest } = await speakers.resolve(typed, OPERATOR);
  const items = matches.filter(({ kind }) => kind !== 'unnamed');
  return { items, total: items.length, nearest };
}

type Options = { readonly json?: boolean; readonly undo?: string };

export const mergeSpeakers = async (app: App, [name = '', other = '']: readonly string[], { json = false }: Options): Promise<number> =>
  rule(app, await mergeOf({ name, other }, await asOperator(app)), json);

export const splitSpeaker = async (app: App, [name = '', alias = '']: readonly string[], { json = false }: Options): Promise<number> =>
  rule(app, await splitOf({ name, alias }, await asOperator(app)), json);

const asOperator = async (app: App) => ({ speakers: (await app.store()).speakers, space: OPERATOR });

export async function rulings(app: App, _operands: readonly string[], { undo, json = false }: Options): Promise<number> {
  const store = await app.store();
  if (undo !== undefined) {
    const made = ID.test(undo) ? (await store.rulings.list()).find(({ id }) => id === Number(undo)) : undefined;
    if (!made || !(await store.rulings.undo(made.id))) return refuse(app, { code: 'ruling_unknown', asked: undo }, json);
    await app.print(json ? JSON.stringify({ undone: made }) : printable(`Taken back: ${rulingLine(made)}`));
    return DONE;
  }
  const all = await store.rulings.list();
  if (json) await app.print(JSON.stringify({ rulings: all }, undefined, 2));
  else if (all.length === 0) await app.print('Nothing was ruled.');
  else for (const ruling of all) await app.print(printable(rulingLine(ruling)));
  return DONE;
}

async function rule(app: App, ruling: Awaited<ReturnType<typeof mergeOf>>, json: boolean): Promise<number> {
  if (!ruling.ok) return refuse(app, ruling.failure, json);
  const made = await madeRuling(ruling.value, { rulings: (await app.store()).rulings, now: new Date() });
  await app.print(json ? JSON.stringify({ ruling: made }) : printable(`Ruled: ${rulingLine(made)}`));
  return DONE;
}

async function refuse(app: App, failure: Failure, json: boolean): Promise<number> {
  const reply = failureReply(failure);
  if (json) await app.print(JSON.stringify({ reply: printedReply(reply), failure }, undefined, 2));
  else app.say(renderReply({ ...reply, buttons: [] }, { colour: false }).trimEnd());
  return failure.code === 'ruling_unknown' && !ID.test(failure.asked) ? USAGE : FAILED;
}

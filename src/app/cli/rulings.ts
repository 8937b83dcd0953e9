import type { Command as Commander } from 'commander';
import { printedReply } from '../../core/chat/printed-reply.ts';
import { type Failure, fail, ok, type Result } from '../../core/failure.ts';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { SpeakerRuling } from '../../core/ports/ruling-store.ts';
import type { Store } from '../../core/ports/store.ts';
import { OPERATOR } from '../../core/scope.ts';
import { renderReply } from '../../platforms/terminal/render.ts';
import { explainedLines, rulingLine } from '../../presentation/news/speakers.ts';
import { failureReply } from '../../presentation/notices/failures.ts';
import { pagingOf, sliceOf } from '../../presentation/paging.ts';
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

export async function mergeSpeakers(app: App, [name = '', other = '']: readonly string[], { json = false }: Options): Promise<number> {
  const store = await app.store();
  const [into, from] = [await oneSpeaker(store, name), await oneSpeaker(store, other)];
  if (!into.ok) return refuse(app, into.failure, json);
  if (!from.ok) return refuse(app, from.failure, json);
  if (into.value.id === from.value.id) return refuse(app, { code: 'speaker_same', asked: other, name: into.value.name }, json);
  return rule(app, { kind: 'merge', name: into.value.name, other: from.value.name }, json);
}

export async function splitSpeaker(app: App, [name = '', alias = '']: readonly string[], { json = false }: Options): Promise<number> {
  const store = await app.store();
  const speaker = await oneSpeaker(store, name);
  if (!speaker.ok) return refuse(app, speaker.failure, json);
  const other = aliasOf(speaker.value, alias);
  if (other === undefined) return refuse(app, { code: 'speaker_unknown', asked: alias, nearest: speaker.value.aliases }, json);
  const rest = other === speaker.value.name ? speaker.value.aliases[0] : speaker.value.name;
  if (rest === undefined) return refuse(app, { code: 'speaker_same', asked: alias, name: speaker.value.name }, json);
  return rule(app, { kind: 'split', name: rest, other }, json);
}

/** The speaker's own form of the name as typed. */
function aliasOf({ name, aliases }: StoredSpeaker, typed: string): string | undefined {
  const same = (form: string): boolean => form.localeCompare(typed, 'en', { sensitivity: 'base' }) === 0;
  return [...aliases, name].find(same);
}

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
  else if (all.length === 0) await app.print('Nothing was ruled about names.');
  else for (const ruling of all) await app.print(printable(rulingLine(ruling)));
  return DONE;
}

async function rule(app: App, ruling: Omit<SpeakerRuling, 'ruledAt'>, json: boolean): Promise<number> {
  const store = await app.store();
  await store.rulings.rule({ ...ruling, ruledAt: new Date() });
  const made = (await store.rulings.list()).findLast(({ name, other }) => name === ruling.name && other === ruling.other);
  if (!made) throw new Error(`the ruling on '${ruling.name}' and '${ruling.other}' was made and is not in the store`);
  await app.print(json ? JSON.stringify({ ruling: made }) : printable(`Ruled: ${rulingLine(made)}`));
  return DONE;
}

/** By its number, or by a name that is exactly its own, or exactly one's alias. */
async function oneSpeaker({ rulings, speakers }: Pick<Store, 'rulings' | 'speakers'>, typed: string): Promise<Result<StoredSpeaker>> {
  if (ID.test(typed)) {
    const [found] = await rulings.explain([Number(typed)]);
    return found ? ok(found.speaker) : fail({ code: 'speaker_unknown', asked: typed, nearest: [] });
  }
  const { matches, how, nearest } = await speakers.resolve(typed, OPERATOR);
  const named = matches.filter(({ kind }) => kind !== 'unnamed');
  if (how !== 'exact' || named.length === 0)
    return fail({ code: 'speaker_unknown', asked: typed, nearest: named.length > 0 ? named.map(({ name }) => name) : nearest });
  const [only, ...others] = named;
  if (only && others.length === 0) return ok(only);
  return fail({ code: 'speaker_ambiguous', asked: typed, matches: named });
}

async function refuse(app: App, failure: Failure, json: boolean): Promise<number> {
  const reply = failureReply(failure);
  if (json) await app.print(JSON.stringify({ reply: printedReply(reply), failure }, undefined, 2));
  else app.say(renderReply({ ...reply, buttons: [] }, { colour: false }).trimEnd());
  return failure.code === 'ruling_unknown' && !ID.test(failure.asked) ? USAGE : FAILED;
}

import type { CorrectionOutcome } from '../core/briefs/correction.ts';
import type { PlaceProblem } from '../core/briefs/destination.ts';
import type { Button, Reply, Rich } from '../core/chat/reply.ts';
import type { Failure } from '../core/failure.ts';
import type { Article, ArticleKind } from '../core/news/article.ts';
import type { ResponseKind } from '../core/news/demand.ts';
import type { Correction, Occurrence, Paused } from '../core/ports/schedule-store.ts';
import { allOf, count, listOf } from '../text/lists.ts';

/** Every sentence about a failure, and the words that several answers share: the same on every platform. */

const marked = (text: string): string => `“${text}”`;

/** What a failure says: a title, and what to do about it. */
function wordFailure(failure: Failure): { readonly title: string; readonly text: string } {
  switch (failure.code) {
    case 'speaker_unknown':
      return {
        title: `Nobody called ${marked(failure.asked)} is quoted here`,
        text:
          failure.nearest.length > 0
            ? `Did you mean ${listOf(failure.nearest)}?`
            : 'See /speakers for everyone who is; /search looks through every text, in whatever language.',
      };
    case 'speaker_ambiguous':
      return { title: `${marked(failure.asked)} could be several`, text: `Did you mean ${listOf(failure.matches)}?` };
    case 'speaker_same':
      return { title: `${marked(failure.asked)} is ${failure.name} already`, text: 'Nothing was changed.' };
    case 'ruling_unknown':
      return { title: `There is no ruling ${failure.asked}`, text: 'verbatim speakers rulings lists them.' };
    case 'nothing_found':
      return { title: `Nothing found for ${marked(failure.asked)}`, text: 'Try fewer or other words.' };
    case 'article_unknown':
      return { title: `There is no article ${failure.asked}`, text: 'See /articles for those that were read.' };
    case 'quote_unknown':
      return {
        title: `There is no quote ${marked(failure.asked)}`,
        text: 'A quote is named by its article and its place in it: 12.3 is the third of article 12.',
      };
    case 'demand_unknown':
      return { title: `There is no demand ${failure.asked}`, text: 'See /demands for their numbers.' };
    case 'suggestion_unknown':
      return { title: `There is no open suggestion ${failure.asked}`, text: 'See /suggestions list for those that there are.' };
    case 'brief_unknown':
      return {
        title: `There is no brief ${marked(failure.asked)}`,
        text: `The briefs are ${allOf(failure.known)}.`,
      };
    case 'schedule_unknown':
      return { title: `There is no schedule ${failure.asked} here`, text: 'See /schedule list for those that there are.' };
    case 'schedule_exists':
      return {
        title: `This channel gets the brief ${marked(failure.brief)} already`,
        text: 'Remove that schedule first: /schedule list names it.',
      };
    case 'nothing_sent':
      return {
        title: `Nothing was sent on ${failure.day.toISOString().slice(0, 10)}`,
        text: 'Name another date; /schedule log tells what was sent when.',
      };
    case 'place_refused':
      return { title: 'The brief can’t be posted there', text: placeWords(failure.problem) };
    case 'schedule_paused':
      return { title: `Schedule ${failure.id} is paused`, text: `Resume it first: /schedule resume ${failure.id}.` };
    case 'schedule_running':
      return { title: `Schedule ${failure.id} is being run already`, text: `See /schedule log ${failure.id}.` };
    case 'source_unknown':
      return failure.matches.length > 0
        ? {
            title: `${marked(failure.asked)} could be several sources`,
            text: `Did you mean ${listOf(failure.matches)}? Its number is sure.`,
          }
        : { title: `No source here is called ${marked(failure.asked)}`, text: 'See /sources list for all of them.' };
    case 'source_unreadable':
      return { title: 'Nothing can be read there', text: `${failure.asked} ${failure.problem}.` };
    case 'not_admin':
      return { title: `/${failure.command} is for admins`, text: 'Ask someone who may manage this server.' };
    case 'admin_unknown':
      return { title: 'Whether you are an admin could not be looked up', text: 'Nothing was done. Ask again in a minute.' };
    case 'command_unknown':
      return {
        title: failure.asked ? `There is no command ${marked(failure.asked)}` : 'No command was given',
        text:
          failure.nearest.length > 0 ? `Did you mean ${listOf(failure.nearest.map((name) => `/${name}`))}?` : 'See /help for all of them.',
      };
    case 'option_unknown':
      return {
        title: `/${failure.command} has no place for ${marked(failure.asked)}`,
        text: failure.known.length > 0 ? `It takes ${allOf(failure.known)}.` : 'It takes nothing.',
      };
    case 'option_missing':
      return { title: `/${failure.command}: which ${failure.option}?`, text: `See /help ${failure.command}.` };
    case 'option_invalid':
      return { title: `${failure.option} can’t be ${marked(failure.asked)}`, text: `It can be ${failure.allowed}.` };
  }
}

/** A failure as an answer to its asker; names it offers become buttons that run the command again. */
export function failureReply(failure: Failure, buttons: readonly Button[] = []): Reply {
  const { title, text } = wordFailure(failure);
  return { title, blocks: [{ kind: 'text', text }], buttons, audience: 'asker' };
}

/** For what nobody foresaw: all that the user can do is to name the id. */
export const unexpectedReply = (id: string): Reply => ({
  title: 'Something went wrong that should not',
  blocks: [{ kind: 'text', text: `It is in the log under ${id}. Tell whoever runs this bot.` }],
  audience: 'asker',
});

/** What admins are told, in the channel that they chose for it. */
export const adminsReply = (text: Rich): Reply => ({
  title: 'For the admins',
  blocks: [{ kind: 'text', text }],
  footer: [{ command: 'settings admins-channel', typed: 'off' }, ' ends these messages.'],
  audience: 'everyone',
});

export const RESPONSE_WORDS: Readonly<Record<ResponseKind, string>> = {
  accepted: 'Accepted',
  rejected: 'Rejected',
  ignored: 'Ignored',
  countered: 'Countered',
  withdrawn: 'Withdrawn',
  pending: 'Pending',
};

const NOT_QUOTED: Readonly<Record<Exclude<ArticleKind, 'article'>, string>> = {
  stub: 'Only its beginning could be read, the rest is behind a paywall: nothing is quoted from it.',
  wall: 'The page asked for consent or a login instead of showing an article: nothing is quoted from it.',
  video: 'It is a video with little text: nothing is quoted from it.',
  index: 'It lists articles and is none itself: nothing is quoted from it.',
};
/** What a fetch showed, within a sentence. */
export const KIND_WORDS: Readonly<Record<ArticleKind, string>> = {
  article: 'the article',
  stub: 'only its beginning, before a paywall',
  wall: 'a login, a consent or an error page',
  video: 'a video with little text',
  index: 'a list of articles',
};
let languageNames: Intl.DisplayNames | undefined;
/** "in German"; "not in English" for a language that isn't known; absent for English, and where nobody can tell. */
export function languageWords(language = 'en'): string | undefined {
  if (language === 'en') return undefined;
  languageNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const name = language === 'und' || !/^[a-z]{2,3}$/.test(language) ? undefined : languageNames.of(language);
  return name === undefined ? 'not in English' : `in ${name}`;
}

/** One sentence on why less is worked out of an article than of others; absent for one of which all is. */
export function limitOf({ kind = 'article', language }: Pick<Article, 'kind' | 'language'>): string | undefined {
  if (kind !== 'article') return NOT_QUOTED[kind];
  const words = languageWords(language);
  return words && `It is ${words}: its quotations are kept, without their speakers.`;
}

/** Options as a person would type them: "putin about nato since 2d"; the one called `first` stands in front, without its name. */
export function wordsTyped(typed: Readonly<Record<string, string>>, first: string): string {
  const { [first]: head, ...others } = typed;
  return [head, ...Object.entries(others).map(([name, value]) => `${name} ${value}`)].filter((part) => part !== undefined).join(' ');
}

/** `12 hours`, `24 hours`, `7 days`. */
export const hours = (n: number): string => (n > 24 && n % 24 === 0 ? count(n / 24, 'day') : count(n, 'hour'));

const civilFormats = new Map<string, Intl.DateTimeFormat>();

/** `Friday 20 November at 07:00`, in a time zone. */
export function civilTime(instant: Date, zone: string): string {
  const format = civilFormats.get(zone) ?? civilFormat(zone);
  civilFormats.set(zone, format);
  return format.format(instant);
}

const civilFormat = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });

/** An edition that comes later than it should says so at its head. */
export const lateReply = (reply: Reply, instant: Date, zone: string): Reply => ({
  ...reply,
  blocks: [
    { kind: 'text', text: [{ text: `Late: this edition was due on ${civilTime(instant, zone)} (${zone}).`, style: 'quiet' }] },
    ...reply.blocks,
  ],
});

/** An edition that says it was corrected, when, and the editor's words about it. */
export function correctedReply(reply: Reply, { at, note }: Correction, zone: string): Reply {
  const words = `Corrected on ${civilTime(at, zone)} (${zone})`;
  const text = [{ text: note === '' ? `${words}.` : `${words}: `, style: 'strong' as const }, ...(note === '' ? [] : [note])];
  return { ...reply, blocks: [{ kind: 'text', text }, ...reply.blocks] };
}

/** What came of correcting one edition, in a line. */
export function correctionWords({ sent, state, detail }: CorrectionOutcome): string {
  const { schedule, instant } = sent;
  const edition = `Schedule ${schedule.id}, the edition of ${civilTime(instant, schedule.zone)} (${schedule.zone})`;
  switch (state) {
    case 'corrected':
      return `${edition}: corrected.`;
    case 'unchanged':
      return `${edition}: nothing has changed, and nothing was touched.`;
    case 'would_change':
      return `${edition}: it would change.`;
    case 'empty':
      return `${edition}: nothing would be left of it, and nothing was touched. Delete it by hand where it has to go.`;
    case 'no_brief':
      return `${edition}: the brief is no longer there.`;
    case 'failed':
      return `${edition}: not corrected, ${detail ?? 'the platform refused it'}.`;
  }
}

/** What stands in the way, and what to do about it. */
function placeWords(problem: PlaceProblem): string {
  switch (problem.kind) {
    case 'gone':
      return 'The bot finds no such channel here.';
    case 'archived':
      return 'It is archived: restore it, or choose another.';
    case 'locked':
      return 'The thread is locked: unlock it, or choose another.';
    case 'not_invited':
      return 'The bot is not in the channel: type /invite @verbatim there, then ask again.';
    case 'unsuitable':
      return 'It takes no messages: choose a text channel, a thread or a forum.';
    case 'not_announcement':
      return 'Only an announcement channel can be published: leave publish out, or choose one.';
    case 'forbidden':
      return `The bot lacks ${allOf(problem.missing)} there: Edit Channel, Permissions, then ask again.`;
    case 'tags':
      if (problem.allowed.length === 0) return 'It has no tags, as only forums do: leave tags out.';
      return `${problem.asked.length === 0 ? 'This forum asks for a tag' : `It has no tag ${listOf(problem.asked)}`}. Its tags: ${problem.allowed.join(', ')}.`;
  }
}

/** Why a schedule is paused. */
export const PAUSE_WORDS: Readonly<Record<Paused['reason'], string>> = {
  asked: 'an admin paused it',
  broken: 'its time or time zone is no longer understood',
  gone: 'the channel is no longer there',
  forbidden: 'the bot may not write in the channel',
  archived: 'the channel is archived',
  revoked: 'the bot is no longer in this server or workspace',
};

/** Why an occurrence ended without being sent, by the reason that the store keeps. */
export const END_WORDS = {
  ...PAUSE_WORDS,
  missed: 'the bot was not running, and it was too late afterwards',
  superseded: 'a later edition went out in its place',
  paused: 'the schedule was paused',
  empty: 'there was nothing new',
  no_brief: 'the brief is no longer there',
  rejected: 'the platform refused the message',
  unreachable: 'the platform could not be reached in time',
  unconfirmed: 'the platform could not be asked whether it arrived',
} as const satisfies Readonly<Record<string, string>>;

/** `Paused: the channel is no longer there (Unknown Channel).` */
export const pausedWords = ({ reason, detail }: Paused): string => `Paused: ${PAUSE_WORDS[reason]}${detail ? ` (${detail})` : ''}.`;

/** What became of an occurrence: `sent`, `not sent: the schedule was paused`. */
export function occurrenceWords({ state, reason = '', byHand, at, corrections }: Occurrence, zone: string): string {
  const words: Readonly<Record<string, string>> = END_WORDS;
  const ended = words[reason] ?? reason;
  const corrected = corrections.map((one) => `, corrected on ${civilTime(one.at, zone)}${one.note ? ` (${one.note})` : ''}`).join('');
  if (state === 'sent') return `sent on ${civilTime(at, zone)}${byHand ? ', asked for by hand' : ''}${corrected}`;
  if (state === 'skipped') return `not sent: ${ended}`;
  if (state === 'failed') return `failed: ${ended}`;
  if (state === 'due') return ended ? `not sent yet, and tried again soon: ${ended}` : 'about to be sent';
  return 'being sent';
}

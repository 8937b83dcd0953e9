import type { Button, Reply, Rich, RichLine } from '../../core/chat/reply.ts';
import type { Failure, FailureCode, FailureOf } from '../../core/failure.ts';
import { allOf, count, listOf } from '../../text/lists.ts';
import { placeWords } from '../briefs/place-problems.ts';
import { slash, slashes } from '../command-names.ts';
import { apartLine, namesakesLine } from '../news/namesakes.ts';

/** Every sentence about a failure, the same on every platform. */

/** What a failure says: a title, and what to do about it. */
interface FailureText {
  readonly title: RichLine;
  readonly text: Rich;
  /** What can be chosen from, beneath it. */
  readonly items?: readonly Rich[];
}

const MOST_LISTED = 10;

const marked = (text: string): string => `“${text}”`;

/** "about “nato”", "since 2d": what somebody else's words could be stands in marks. */
const narrowedBy = ([name, value]: readonly [string, string]): string => `${name} ${PLAIN_OPTIONS.has(name) ? value : marked(value)}`;
const PLAIN_OPTIONS: ReadonlySet<string> = new Set(['since', 'status']);

/** What is asked where `which …?` would be no English. */
const QUESTIONS: Readonly<Record<string, string>> = { about: 'about what?' };

const FAILURE_TEXTS: { readonly [C in FailureCode]: (failure: FailureOf<C>) => FailureText } = {
  speaker_unknown: ({ asked, nearest }) => ({
    title: `Nobody called ${marked(asked)} is quoted here`,
    text:
      nearest.length > 0
        ? `Did you mean ${listOf(nearest)}?`
        : ['See ', slash('speakers'), ' for everyone who is; ', slash('search'), ' looks through every text, in whatever language.'],
  }),
  speaker_ambiguous: ({ asked, matches }) => ({
    title: matches.length === 1 ? `Nobody called ${marked(asked)} is quoted here` : `${marked(asked)} could be several`,
    text: matches.length === 1 ? 'Did you mean this one?' : 'Whom did you mean?',
    items: matches.slice(0, MOST_LISTED).map(apartLine),
  }),
  speaker_same: ({ asked, name }) => ({ title: `${marked(asked)} is ${name} already`, text: 'Nothing was changed.' }),
  no_rows: ({ command }) => ({
    title: 'No CSV of this answer',
    text: [slash(command), ' shows no quotes, demands, articles or speakers, of which rows are made. Nothing was changed.'],
  }),
  ruling_unknown: ({ asked }) => ({
    title: `There is no ruling ${asked}`,
    text: ['See ', slash('rulings list'), ' for those that there are.'],
  }),
  not_operator: () => ({
    title: 'Others use this bot too',
    text: 'A ruling holds for all of them. Ask whoever runs the bot.',
  }),
  no_archive: () => ({
    title: 'No archive is served',
    text: 'Whoever runs this bot can set WEB_URL, the address of its pages.',
  }),
  nothing_found: ({ asked, narrowed = {}, namesakes }) => ({
    title: ['Nothing found', ...(asked === '' ? [] : [`for ${marked(asked)}`]), ...Object.entries(narrowed).map(narrowedBy)].join(' '),
    text: ['Try fewer or other words.', ...(namesakes ? namesakesLine(namesakes).flatMap((line) => [' ', ...line]) : [])],
  }),
  words_missing: ({ asked }) => ({
    title: `${marked(asked)} only says what must not be there`,
    text: ['Name a word that must: ', slash('search', `ferry ${asked}`), '.'],
  }),
  article_unknown: ({ asked }) => ({
    title: `There is no article ${asked}`,
    text: ['See ', slash('articles'), ' for those that were read.'],
  }),
  article_removed: ({ asked, keptDays }) => ({
    title: `Article ${asked} was removed`,
    text: `Articles are kept for ${count(keptDays, 'day')}.`,
  }),
  story_alone: ({ article }) => ({
    title: `Article ${article} can’t be parted from itself`,
    text: 'Name the other articles of the story, with which it has nothing to do.',
  }),
  quote_unknown: ({ asked }) => ({
    title: `There is no quote ${marked(asked)}`,
    text: 'A quote is named by its article and its place in it: 12.3 is the third of article 12.',
  }),
  demand_unknown: ({ asked }) => ({ title: `There is no demand ${asked}`, text: ['See ', slash('demands'), ' for their numbers.'] }),
  suggestion_unknown: ({ asked }) => ({
    title: `There is no open suggestion ${asked}`,
    text: ['See ', slash('suggestions list'), ' for those that there are.'],
  }),
  brief_unknown: ({ asked, known }) => ({ title: `There is no brief ${marked(asked)}`, text: `The briefs are ${allOf(known)}.` }),
  schedule_unknown: ({ asked }) => ({
    title: `There is no schedule ${asked} here`,
    text: ['See ', slash('schedule list'), ' for those that there are.'],
  }),
  schedule_exists: ({ brief }) => ({
    title: `This channel gets the brief ${marked(brief)} already`,
    text: ['Remove that schedule first: ', slash('schedule list'), ' names it.'],
  }),
  watch_unknown: ({ asked }) => ({
    title: `There is no watch ${asked} here`,
    text: ['See ', slash('watch list'), ' for those that there are.'],
  }),
  watch_exists: ({ watched }) => ({
    title: `There is a watch for ${watched} already`,
    text: ['See ', slash('watch list'), ' for its number.'],
  }),
  watch_for_admins: ({ adds }) => ({
    title: adds ? 'Watches for a channel are for admins to add' : 'A channel’s watches are for admins to change',
    text: adds
      ? 'Without a channel, the alerts come to you alone, as direct messages.'
      : 'Ask one of them: whoever may manage the server or workspace.',
  }),
  watches_full: ({ most, of }) => ({
    title: of === 'person' ? `You have ${most} watches, the most for one person` : `There are ${most} watches for channels, the most here`,
    text: ['Each article is held against all of them. Remove one first: ', slash('watch list'), ' names them.'],
  }),
  nothing_sent: ({ day }) => ({
    title: `Nothing was sent on ${day.toISOString().slice(0, 10)}`,
    text: ['Name another date; ', slash('schedule log'), ' tells what was sent when.'],
  }),
  place_refused: ({ problem }) => ({ title: 'Nothing can be posted there', text: placeWords(problem) }),
  schedule_paused: ({ id }) => ({
    title: `Schedule ${id} is paused`,
    text: ['Resume it first: ', slash('schedule resume', id), '.'],
  }),
  schedule_running: ({ id }) => ({ title: `Schedule ${id} is being run already`, text: ['See ', slash('schedule log', id), '.'] }),
  source_unknown: ({ asked, matches }) =>
    matches.length > 0
      ? { title: `${marked(asked)} could be several sources`, text: `Did you mean ${listOf(matches)}? The number alone names one.` }
      : { title: `No source here is called ${marked(asked)}`, text: ['See ', slash('sources list'), ' for all of them.'] },
  source_unreadable: ({ asked, problem }) => ({ title: 'Nothing can be read there', text: `${asked} ${problem}.` }),
  not_admin: ({ command }) => ({ title: [slash(command), ' is for admins'], text: 'Ask one of them.' }),
  admin_unknown: () => ({
    title: 'Whether you are an admin could not be looked up',
    text: 'Nothing was done. Ask again in a minute.',
  }),
  command_unknown: ({ asked, nearest }) => ({
    title: asked ? `There is no command ${marked(asked)}` : 'No command was given',
    text: nearest.length > 0 ? ['Did you mean ', ...slashes(nearest), '?'] : ['See ', slash('help'), ' for all of them.'],
  }),
  option_unknown: ({ command, asked, known }) => ({
    title: [slash(command), ` has no place for ${marked(asked)}`],
    text: known.length > 0 ? `It takes ${allOf(known)}.` : 'It takes nothing.',
  }),
  option_missing: ({ command, option }) => ({
    title: [slash(command), `: ${QUESTIONS[option] ?? `which ${option}?`}`],
    text: ['See ', slash('help', command), '.'],
  }),
  option_invalid: ({ option, asked, allowed }) => ({ title: `${option} can’t be ${marked(asked)}`, text: `It can be ${allowed}.` }),
};

// TypeScript can't see that a failure's own code picks the function that takes it.
const textOf = <C extends FailureCode>(failure: FailureOf<C>): FailureText =>
  (FAILURE_TEXTS[failure.code as C] as (failure: FailureOf<C>) => FailureText)(failure);

/** A failure as an answer to its asker; names it offers become buttons that run the command again. */
export function failureReply(failure: Failure, buttons: readonly Button[] = []): Reply {
  const { title, text, items = [] } = textOf(failure);
  const list = items.length > 0 ? [{ kind: 'list' as const, items }] : [];
  return { title, blocks: [{ kind: 'text', text }, ...list], buttons, audience: 'asker' };
}

/** For what nobody foresaw: all that the user can do is to name the id. */
export const unexpectedReply = (id: string): Reply => ({
  title: 'Something went wrong that should not',
  blocks: [{ kind: 'text', text: `It is in the log under ${id}. Tell whoever runs this bot.` }],
  audience: 'asker',
});

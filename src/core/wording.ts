import type { ResponseKind } from './demand.ts';
import type { Failure } from './failure.ts';
import type { Button, Reply } from './reply.ts';

/** Every sentence about a failure, and the words that several answers share: the same on every platform. */

const list = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
const marked = (text: string): string => `“${text}”`;

/** What a failure says: a title, and what to do about it. */
function wordFailure(failure: Failure): { readonly title: string; readonly text: string } {
  switch (failure.code) {
    case 'speaker_unknown':
      return {
        title: `Nobody called ${marked(failure.asked)} is quoted here`,
        text: failure.nearest.length > 0 ? `Did you mean ${list(failure.nearest)}?` : 'See /speakers for everyone who is.',
      };
    case 'speaker_ambiguous':
      return { title: `${marked(failure.asked)} could be several`, text: `Did you mean ${list(failure.matches)}?` };
    case 'nothing_found':
      return { title: `Nothing found for ${marked(failure.asked)}`, text: 'Try fewer or other words.' };
    case 'article_unknown':
      return { title: `There is no article ${failure.asked}`, text: 'See /articles for those that were read.' };
    case 'brief_unknown':
      return {
        title: `There is no brief ${marked(failure.asked)}`,
        text: `The briefs are ${list(failure.known).replace(/ or /, ' and ')}.`,
      };
    case 'source_unknown':
      return failure.matches.length > 0
        ? { title: `${marked(failure.asked)} could be several sources`, text: `Did you mean ${list(failure.matches)}? Its number is sure.` }
        : { title: `No source here is called ${marked(failure.asked)}`, text: 'See /sources list for all of them.' };
    case 'source_unreadable':
      return { title: 'Nothing can be read there', text: `${failure.asked} ${failure.problem}.` };
    case 'not_admin':
      return { title: `/${failure.command} is for admins`, text: 'Ask someone who may manage this server.' };
    case 'command_unknown':
      return {
        title: failure.asked ? `There is no command ${marked(failure.asked)}` : 'No command was given',
        text:
          failure.nearest.length > 0 ? `Did you mean ${list(failure.nearest.map((name) => `/${name}`))}?` : 'See /help for all of them.',
      };
    case 'option_unknown':
      return {
        title: `/${failure.command} has no place for ${marked(failure.asked)}`,
        text: failure.known.length > 0 ? `It takes ${list(failure.known).replace(/ or /, ' and ')}.` : 'It takes nothing.',
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

export const RESPONSE_WORDS: Readonly<Record<ResponseKind, string>> = {
  accepted: 'Accepted',
  rejected: 'Rejected',
  ignored: 'Ignored',
  countered: 'Countered',
  pending: 'Pending',
};

/** `1 quote`, `1,204 quotes`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

/** Options as a person would type them: "putin about nato since 2d"; the one called `first` stands in front, without its name. */
export function wordsTyped(typed: Readonly<Record<string, string>>, first: string): string {
  const { [first]: head, ...others } = typed;
  return [head, ...Object.entries(others).map(([name, value]) => `${name} ${value}`)].filter((part) => part !== undefined).join(' ');
}

/** `12 hours`, `24 hours`, `7 days`. */
export const hours = (n: number): string => (n > 24 && n % 24 === 0 ? count(n / 24, 'day') : count(n, 'hour'));

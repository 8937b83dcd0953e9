/** What Slack keeps for itself: an app may not take these. https://slack.com/help/articles/201259356-Slash-commands-in-Slack */
const BUILT_IN = new Set([
  ...[
    'active',
    'apps',
    'archive',
    'away',
    'call',
    'collapse',
    'dm',
    'dnd',
    'expand',
    'feed',
    'feedback',
    'huddle',
    'invite',
    'invite_people',
  ],
  ...['join', 'keys', 'kick', 'leave', 'me', 'msg', 'mute', 'open', 'part', 'prefs', 'remind', 'remove', 'rename', 'search', 'shortcuts'],
  ...['shrug', 'star', 'status', 'topic', 'unarchive', 'who'],
]);
/** For a name that Slack keeps, where no prefix is set. */
const OWN_PREFIX = 'verbatim-';

/** A command's or group's name as it is typed on Slack, with its slash: `/quote`; with a prefix `/news-quote`; `/verbatim-search` where Slack has one itself. */
export function slashOf(name: string, prefix: string): string {
  return `/${prefix || (BUILT_IN.has(name) ? OWN_PREFIX : '')}${name}`;
}

/** How a command, such as `search` or `schedule list`, is typed on Slack: its first word is the slash command, the rest stands behind it. */
export const typedOnSlack =
  (prefix: string) =>
  (command: string): string => {
    const [name = '', ...rest] = command.split(' ');
    return [slashOf(name, prefix), ...rest].join(' ');
  };

/** Where the commands have no prefix. */
export const UNPREFIXED = typedOnSlack('');

/** The name behind what was typed, whatever the prefix. */
export function nameOfSlash(slash: string, prefix: string): string {
  const name = slash.replace(/^\//, '').toLowerCase();
  return [prefix.toLowerCase(), OWN_PREFIX].reduce(
    (rest, start) => (start !== '' && rest.startsWith(start) ? rest.slice(start.length) : rest),
    name,
  );
}

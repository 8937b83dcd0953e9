import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { AliasReason, ExplainedAlias, ExplainedSpeaker } from '../../core/ports/ruling-store.ts';
import { foldLetters } from '../../text/fold.ts';
import { count } from '../../text/lists.ts';
import { FUNCTION_WORDS } from '../../text/stop-words.ts';
import { day } from './citations.ts';

/** Why a name was taken for a speaker's, where `of` is that of whom these articles speak. */
const REASON_WORDS: Readonly<Record<AliasReason, (of: string) => string>> = {
  'same-name': () => 'the name itself',
  spelling: (of) => `another spelling of “${of}” in the same article`,
  surname: (of) => `the surname of “${of}” in the same article`,
  'given-name': (of) => `the first name of “${of}” in the same article`,
  initials: (of) => `“${of}” in the same article, by initials`,
  part: (of) => `a part of “${of}” in the same article`,
  longer: (of) => `“${of}” in the same article, with more of the name or a title`,
  article: (of) => `the article calls “${of}” so`,
  'alias-known': (of) => `agrees with “${of}” over articles: given names, surname, office`,
  'likeliest-bearer': (of) => `of all who are called so, “${of}” is by far the likeliest, by number of articles and office`,
  context: (of) => `several are called so; the article’s other people, words, outlet or day tell “${of}”`,
  ruled: () => 'an operator ruled so',
};

/** "Ana Ruiz, mayor (November 2026)": the latest role, and when it was so; the name alone where none is known. */
export function withRole({ name, role, roleAt }: Pick<StoredSpeaker, 'name' | 'role' | 'roleAt'>): string {
  if (!role) return name;
  return roleAt ? `${name}, ${role} (${monthOf(roleAt)})` : `${name}, ${role}`;
}

/** "November 2026", by UTC. */
const monthOf = (date: Date): string => day(date).replace(/^\d+ /, '');

/** The other names under which somebody can be shown to be known: none that is another in capitals, a family's plural, or begins with a word that is no name. */
export function otherNames({ name, aliases }: Pick<StoredSpeaker, 'name' | 'aliases'>): string[] {
  const shown = new Map([[name.toLowerCase(), name]]);
  const singular = new Set([name, ...aliases].flatMap((one) => [`${one}s`, `${one}es`]).map((one) => one.toLowerCase()));
  for (const alias of aliases) {
    const key = alias.toLowerCase();
    const [first = ''] = foldLetters(alias).split(/[\s'’]/);
    if (!shown.has(key) && !singular.has(key) && !FUNCTION_WORDS.has(first)) shown.set(key, alias);
  }
  return [...shown.values()].slice(1);
}

const MOST_ARTICLES = 3;

/** One line for a speaker, then one for each name with its reason and articles. */
export function explainedLines({ speaker, aliases }: ExplainedSpeaker): string[] {
  const counts = [count(speaker.quotes, 'quote'), speaker.demands > 0 ? count(speaker.demands, 'demand') : ''].filter(Boolean);
  return [`${speaker.id}. ${speaker.name} (${counts.join(', ')})`, ...aliases.map((alias) => `   ${aliasLine(alias)}`)];
}

function aliasLine({ alias, reason, of, articles }: ExplainedAlias): string {
  const shown = articles.slice(0, MOST_ARTICLES).map(({ id, title }) => `${title} (article ${id})`);
  const more = articles.length - shown.length;
  return `“${alias}”: ${REASON_WORDS[reason](of)}: ${shown.join('; ')}${more > 0 ? `; and ${count(more, 'more article')}` : ''}`;
}

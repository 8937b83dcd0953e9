import type { AnswerData } from '../../core/chat/answer-data.ts';
import type { CommandContext } from '../../core/chat/command.ts';
import type { Button, ChoiceMenu, CommandCall } from '../../core/chat/reply.ts';
import type { SpeakerMatch } from '../../core/ports/speaker-store.ts';
import { oneLine } from '../../text/white-space.ts';
import { headlineOf } from '../news/citations.ts';
import { contentOf, partiesOf } from '../news/demands.ts';
import { outletName } from '../news/outlets.ts';

/** What offers admins all that can be put right in the answer to a line, whose slash is left out. */
export const putRight = (line: string, page = 1): CommandCall => ({
  command: 'rulings about',
  options: { answer: line, ...(page > 1 && { number: String(page) }) },
});

/** Names that are offered to be made one, and forms of a name to be taken off somebody. */
const MOST_NAMESAKES = 5;
const MOST_ALIASES = 8;

/** A menu for each kind of ruling that fits what an answer shows; none for a kind of which it shows nothing. */
export async function rulingMenus(
  data: AnswerData,
  context: Pick<CommandContext<'speakers'>, 'speakers' | 'space'>,
): Promise<ChoiceMenu[]> {
  const menus: ChoiceMenu[] = [
    { label: 'Wrong speaker: whose words?', choices: quoteChoices(data) },
    { label: 'Same person, or two people', choices: await nameChoices(data, context) },
    demandMenu(data),
    { label: 'Not this story', choices: storyChoices(data) },
  ];
  return menus.filter(({ choices }) => choices.length > 0);
}

/** The menu of what any admin may rule for their own server. */
export const demandMenu = ({ demands = [] }: AnswerData): ChoiceMenu => ({
  label: 'Not a demand',
  choices: demands.map((demand) => ({
    label: `${partiesOf(demand)}: ${oneLine(contentOf(demand))}`,
    call: { command: 'dismiss', options: { demand: String(demand.id) } },
  })),
});

const quoteChoices = ({ quotes = [] }: AnswerData): Button[] =>
  quotes.flatMap(({ article, number, spans, speaker }) => {
    const words = oneLine(spans.map(({ text }) => text).join(' … '));
    if (number === undefined) return [];
    return [
      {
        label: `${speaker ? `${speaker.name}: ` : ''}“${words}”`,
        call: { command: 'rulings speaker', options: { quote: `${article.id}.${number}` } },
      },
    ];
  });

/** Each article of a story that several tell. */
const storyChoices = ({ stories = [] }: AnswerData): Button[] =>
  stories.flatMap(({ article, others, articleIds }) =>
    [article, ...others].flatMap((one) => {
      const rest = articleIds.filter((id) => id !== one.id);
      if (rest.length === 0) return [];
      const outlet = outletName(one);
      return [
        {
          label: outlet === undefined ? headlineOf(one) : `${outlet}: ${headlineOf(one)}`,
          call: { command: 'rulings story', options: { article: String(one.id), others: rest.join(', ') } },
        },
      ];
    }),
  );

/** Where an answer is of one person: whoever shares their surname, and the other names that they go by. */
async function nameChoices(
  { quotes = [] }: AnswerData,
  { speakers, space }: Pick<CommandContext<'speakers'>, 'speakers' | 'space'>,
): Promise<Button[]> {
  const ids = new Set(quotes.map(({ speakerId }) => speakerId));
  const speaker = quotes[0]?.speaker;
  if (ids.size !== 1 || !speaker || speaker.kind === 'unnamed') return [];
  const surname = speaker.name.split(' ').at(-1) ?? speaker.name;
  const named = [...(await speakers.resolve(speaker.name, space)).matches, ...(await speakers.resolve(surname, space)).matches];
  const own = named.find(({ id }) => ids.has(id));
  if (!own) return [];
  const others = new Map(named.filter(({ id, kind }) => id !== own.id && kind !== 'unnamed').map((other) => [other.id, other]));
  return [
    ...[...others.values()]
      .slice(0, MOST_NAMESAKES)
      .map((other) => ({ label: `Same: “${other.name}” is “${own.name}”`, call: merge(own, other) })),
    ...own.aliases.slice(0, MOST_ALIASES).map((alias) => ({
      label: `Two: “${alias}” is not “${own.name}”`,
      call: { command: 'rulings split', options: { name: `#${own.id}`, alias } },
    })),
  ];
}

const merge = (own: SpeakerMatch, other: SpeakerMatch): CommandCall => ({
  command: 'rulings merge',
  options: { name: `#${own.id}`, other: `#${other.id}` },
});

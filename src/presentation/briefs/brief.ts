import type { Brief, BriefDefinition, BriefForm, Section, StoryUpdate } from '../../core/briefs/brief.ts';
import type { AnswerData } from '../../core/chat/answer-data.ts';
import type { Block, CommandCall, DatedText, Reply } from '../../core/chat/reply.ts';
import type { Abstract } from '../../core/news/abstract.ts';
import type { ArticleRef, StoredDemand } from '../../core/news/stored.ts';
import { allOf } from '../../text/lists.ts';
import { slash } from '../command-names.ts';
import { abstractBlocks, BULLETS_NOTE, beneath } from '../news/abstracts.ts';
import { dayIn, headingOf, headlineOf, placeLine, quoteBlock } from '../news/citations.ts';
import { demandBlocks } from '../news/demands.ts';
import { outletCount } from '../news/outlets.ts';
import { hours } from '../times.ts';
import { readingTime } from './reading-time.ts';
import { nextEditionWords } from './schedules.ts';
import { shortBlocks } from './short-form.ts';

const MOST_VOICES = 4;

const SECTION_TITLES: Readonly<Record<Section, string>> = { stories: 'Stories', demands: 'Demands', quotes: 'In their own words' };

/** When a channel's editions come: "weekdays at 07:30 (Europe/Kyiv)", and the first instant that lies ahead. */
export interface EditionTimes {
  readonly words: string;
  readonly next?: Date | undefined;
}

export interface BriefLook {
  /** The IANA time zone in which days and times are told; the brief's own where it is left out. */
  readonly zone?: string | undefined;
  /** Whether it is the edition of an earlier time than now. */
  readonly past?: boolean | undefined;
  /** Added to an edition in which nothing is new, unless it is a past one. */
  readonly hint?: string | undefined;
  /** When the editions of this channel come, for one that is empty though none came before it. */
  readonly comes?: EditionTimes | undefined;
  /** The brief's own where it is left out. */
  readonly form?: BriefForm | undefined;
  /** What the button beneath the short form runs, which shows the full one. */
  readonly details?: CommandCall | undefined;
}

/** An edition as a message: its sections in the edition's own order, empty ones left out. */
export function briefReply(brief: Brief, look: BriefLook = {}): Reply {
  const { definition, composedAt } = brief;
  const { zone = definition.timezone, past = false, hint, comes, form = formOf(definition), details } = look;
  const blocks = form === 'short' ? shortBlocks(brief, zone) : fullBlocks(brief, zone);
  const title = `${definition.title}, ${dayIn(zone, composedAt)}`;
  if (blocks.length === 0 && comes && brief.lastAt === undefined) return firstReply(title, { definition, comes, zone });
  if (blocks.length === 0) {
    const since: DatedText = brief.lastAt
      ? ['since ', { date: brief.lastAt, zone, time: true }]
      : [`in the ${past ? '' : 'last '}${hours(definition.windowHours)}`];
    const text: DatedText = past
      ? ['Nothing was new ', ...since, ' before ', { date: composedAt, zone, time: true }, '.']
      : ['Nothing new ', ...since, hint === undefined ? '.' : `. ${hint}`];
    return { title, blocks: [{ kind: 'text', text }], audience: 'everyone' };
  }
  const buttons = form === 'short' && details ? [{ label: 'Details', call: details }] : [];
  return {
    title,
    blocks,
    footer: footerOf(brief, blocks),
    data: dataOf(brief),
    ...(buttons.length > 0 && { buttons }),
    audience: 'everyone',
  };
}

/** What the edition tells in its full form. */
const dataOf = ({ definition: { sections }, stories, quotes, demands }: Brief): AnswerData => ({
  ...(sections.includes('stories') && { stories }),
  ...(sections.includes('quotes') && { quotes }),
  ...(sections.includes('demands') && { demands: demands.map(asTold) }),
});

/** With the status that the answers told in the edition come to. */
const asTold = (demand: StoredDemand): StoredDemand =>
  demand.responses.some(({ kind }) => kind === demand.status) ? demand : { ...demand, status: 'pending' };

export const formOf = ({ form = 'short' }: BriefDefinition): BriefForm => form;

const fullBlocks = (brief: Brief, zone: string): Block[] =>
  brief.definition.sections.flatMap((section): Block[] => {
    const content = SECTIONS[section](brief, zone);
    return content.length > 0 ? [{ kind: 'heading', text: SECTION_TITLES[section], section: true }, ...content] : [];
  });

const SECTION_WORDS: Readonly<Record<Section, string>> = {
  stories: 'the stories that matter',
  demands: 'who demands what of whom',
  quotes: 'what people said word for word',
};

/** A channel's first edition, where there is no news yet: what will come, and when. */
function firstReply(
  title: string,
  {
    definition,
    comes: { words, next },
    zone,
  }: { readonly definition: BriefDefinition; readonly comes: EditionTimes; readonly zone: string },
): Reply {
  const what = allOf(definition.sections.map((section) => SECTION_WORDS[section]));
  const when = next ? ` ${nextEditionWords(next, zone)}` : '';
  const blocks: Block[] = [
    { kind: 'text', text: `No news was read in the last ${hours(definition.windowHours)}, so this first edition is empty.` },
    { kind: 'text', text: `What will come here, ${words}: ${what}.${when}` },
    {
      kind: 'text',
      text: [
        'The feeds and pages that are read: ',
        slash('sources list'),
        '. An admin adds one: ',
        slash('sources add', 'https://example.org/feed'),
        '.',
      ],
    },
  ];
  return { title, blocks, audience: 'everyone' };
}

function footerOf({ definition, stories, overBudget }: Brief, blocks: readonly Block[]): string {
  const byModel = definition.sections.includes('stories') && stories.some(({ abstract }) => abstract.by === 'model');
  return [
    readingTime(blocks),
    'Every word in quotation marks stands in its source.',
    ...(byModel ? [BULLETS_NOTE] : []),
    ...(overBudget ? ['The model’s budget ran out: the rules did the rest.'] : []),
  ].join(' ');
}

const SECTIONS: Readonly<Record<Section, (brief: Brief, zone: string) => Block[]>> = {
  stories: ({ stories }, zone) =>
    stories.flatMap(({ article, others, abstract, goesOn }): Block[] => [
      headingOf(article, headlineOf(article, goesOn ? '' : abstract.lines[0])),
      ...(goesOn
        ? updateBlocks(goesOn, abstract, zone)
        : abstractBlocks({ ...abstract, lines: abstract.lines.map((line) => beneath(headlineOf(article, abstract.lines[0]), line)) })),
      { kind: 'text', text: placeLine(article) },
      ...(others.length > 0
        ? [
            { kind: 'text' as const, text: [{ text: alsoWords([article, ...others]), style: 'quiet' as const }] },
            { kind: 'list' as const, items: others.map((other) => placeLine(other)) },
          ]
        : []),
    ]),
  demands: ({ demands, changes }) => demandBlocks(demands, { changes }),
  quotes: ({ quotes }) => quotes.map((quote) => quoteBlock(quote)),
};

function alsoWords(articles: readonly ArticleRef[]): string {
  const outlets = outletCount(articles);
  return outlets === articles.length ? `Told by ${outlets} outlets, also by:` : 'Also told in:';
}

/** What has changed about a story that an earlier edition told of. */
function updateBlocks({ since, newVoices }: StoryUpdate, abstract: Abstract, zone: string): Block[] {
  const edition = `the edition of ${dayIn(zone, since)}`;
  const quiet = (text: string): Block => ({ kind: 'text', text: [{ text, style: 'quiet' }] });
  const voices = newVoices.length > MOST_VOICES ? [...newVoices.slice(0, MOST_VOICES), 'others'] : newVoices;
  return [
    quiet(abstract.lines.length > 0 ? `New since ${edition}:` : `Told again since ${edition}, with little new.`),
    ...abstractBlocks(abstract),
    ...(voices.length > 0 ? [quiet(`Quoted in it for the first time: ${allOf(voices)}.`)] : []),
  ];
}

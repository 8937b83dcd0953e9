import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

const summaryOf = (text: string): string[] => extract(text).summary.map(({ start, end }) => text.slice(start, end));

const LEAD = 'The council of Bergen voted on Monday to close the harbour bridge for a year of repairs.';
const SECOND = 'Engineers found deep cracks in two pillars of the bridge during an inspection in March.';
const THIRD = 'Ferries will carry commuters across the harbour until the repairs are finished next spring.';
const FOURTH = 'Maria Lopez, the harbour chief, said the repairs would cost the council nine million crowns.';

describe('a summary', () => {
  it('is the sentences of a short text, word for word and in its order', () => {
    expect(summaryOf([LEAD, SECOND, THIRD].join(' '))).toEqual([LEAD, SECOND, THIRD]);
  });

  it('has at most three sentences', () => {
    expect(summaryOf([LEAD, SECOND, THIRD, FOURTH].join('\n\n'))).toHaveLength(3);
  });

  it('prefers what the text keeps coming back to over what stands before it', () => {
    const aside = 'A brass band played old marches beside the fountain while children were eating pancakes.';
    const more = [
      'Maria Lopez said ferries would carry commuters until repairs of the bridge are finished.',
      'Repairs of the harbour bridge have been put off by the council since the first cracks in its pillars.',
    ];
    expect(summaryOf([LEAD, aside, SECOND, FOURTH, ...more].join('\n\n'))).not.toContain(aside);
  });

  it('never says the same twice', () => {
    const again = 'The council of Bergen voted on Monday evening to close the harbour bridge for repairs.';
    expect(summaryOf([LEAD, again, SECOND, THIRD].join('\n\n'))).toEqual([LEAD, SECOND, THIRD]);
  });

  it('is nothing for a text without a sentence', () => {
    for (const text of ['', '   ', 'Bergen', '“”', '1, 2, 3']) expect(summaryOf(text)).toEqual([]);
  });

  it('takes a sentence without the dateline before it', () => {
    expect(summaryOf(`BERGEN, Norway (AP) — ${LEAD}\n\n${SECOND}`)).toEqual([LEAD, SECOND]);
  });

  it('keeps words in marks whole', () => {
    const quoted = 'The council called the bridge “a risk. It must close. At once” in a letter to the harbour chief.';
    expect(summaryOf(`${THIRD}\n\n${quoted}`)).toEqual([THIRD, quoted]);
  });
});

describe('a summary beneath a headline', () => {
  const title = 'Bergen closes harbour bridge for a year';
  const beneath = (text: string): string[] => extract(text, { title }).summary.map(({ start, end }) => text.slice(start, end));

  it('leaves out what only leads up to the news', () => {
    const leadUp = 'Wherever old stone meets salt water, the salt water sooner or later wins the quarrel.';
    expect(beneath([leadUp, LEAD, SECOND].join('\n\n'))).toEqual([LEAD, SECOND]);
    expect(summaryOf([leadUp, LEAD, SECOND].join('\n\n'))).toContain(leadUp);
  });

  it('begins with the first sentence that names a day, where the ones before it tell no more', () => {
    const leadUp = 'For forty years the bridge has been the pride of the town and of all who live on its quays.';
    const news = 'On Tuesday, engineers found that two pillars of the bridge will not carry another winter.';
    expect(beneath([leadUp, news, THIRD].join('\n\n'))[0]).toBe(news);
  });

  it('takes no short word about a day for the news', () => {
    expect(beneath(['Last Monday was a rough day for two old pillars.', LEAD, SECOND].join('\n\n'))[0]).toBe(LEAD);
  });

  it('keeps a first sentence that tells it in other words, with no day', () => {
    const news = 'The harbour bridge in Bergen will be closed for repairs that are to take twelve months.';
    expect(beneath([news, FOURTH, SECOND].join('\n\n'))[0]).toBe(news);
  });

  it('says nothing that the headline says', () => {
    expect(beneath(['Bergen closes the harbour bridge for a year, for a whole year.', SECOND].join('\n\n'))).toEqual([SECOND]);
  });

  it('does not begin with somebody whom nothing above names', () => {
    const deputy = 'The deputy was told on Monday that cracks in the pillars of the bridge had been known for years.';
    const leadUp = 'Wherever old stone meets salt water, the salt water sooner or later wins.';
    expect(beneath(['She had never seen such a winter.', deputy, SECOND, leadUp].join('\n\n'))[0]).toBe(SECOND);
  });
});

describe('a sentence that a summary leaves out', () => {
  const OUT: readonly (readonly [string, string])[] = [
    ['begins with a pronoun', 'She told the council on Monday that the bridge would be closed for a year.'],
    ['begins with "But"', 'But the council of Bergen has not said where the money for repairs will come from.'],
    ['begins with "However"', 'However, the council of Bergen has yet to say where the money will come from.'],
    ['begins with "That"', 'That was the third bridge which the council of Bergen has closed in a year.'],
    [
      'has a pronoun for its subject behind an opening phrase',
      'In a letter to the council on Monday, she called the repairs of the bridge a waste.',
    ],
    ['says "however" in its middle', 'The council of Bergen, however, has yet to say where the money for repairs will come from.'],
    ['is one hand of two', 'Ferries and their crews, on the other hand, have no money for repairs of the harbour bridge.'],
    ['says who else did', 'The council of Bergen voted for the repairs, and in the end, so did the harbour chief and the two unions.'],
    ['leaves open who says so', 'Unless the council of Bergen pays for the repairs, they say, the harbour bridge will fall in a storm.'],
    ['says that nobody said anything', 'A spokesman for the council of Bergen declined to comment on the repairs of the harbour bridge.'],
    ['says that somebody would not comment', 'The council of Bergen said that it would not comment on the repairs of the harbour bridge.'],
    ['says that nobody called back', 'The harbour chief in Bergen did not immediately respond to a request for comment on the repairs.'],
    ['comes after what it does not tell', 'Minutes later the council of Bergen took back its vote on the repairs of the harbour bridge.'],
    ['ends with whom it leaves open', 'Two pillars of the harbour bridge in Bergen would not carry another winter, they said.'],
    [
      'tells of a day that it does not name',
      'Later that day the council of Bergen took back its vote on the repairs of the harbour bridge.',
    ],
    [
      'points at somebody with "these"',
      'In a letter on Monday the council of Bergen thanked these divers for their work on the harbour bridge.',
    ],
    ['says where in a picture somebody stands', 'Maria Lopez (left) spoke with the council of Bergen about repairs of the harbour bridge.'],
    [
      'says of an earlier version what was wrong',
      'An earlier version of this article misstated the year in which the harbour bridge of Bergen was opened.',
    ],
    [
      'runs into the next entry of a live blog',
      'The council of Bergen votes on the harbour bridge this morning 10.35am GMT Maria Lopez speaks for the repairs of two pillars.',
    ],
    ['tells of an order that nobody knows', 'First it was cracks in two pillars, then rust on every bolt of the harbour bridge.'],
    [
      'says "her" of somebody else than the only one it names',
      'The mayor first named her to the harbour board of Bergen in the spring of last year.',
    ],
    ['says "it" of nothing behind how it was left', 'Unpainted, it could bring down the harbour bridge of Bergen before the next winter.'],
    ['asks a question', 'Who will pay the council of Bergen for the repairs of the harbour bridge?'],
    ['is a photo’s credit', 'The harbour bridge is seen in Bergen on Monday before the vote. (AP Photo/Ann Lee)'],
    ['is a byline', 'By Maria Lopez and John Baker, who reported for the paper from the harbour.'],
    ['is an invitation to click', 'Sign up for the newsletter and read what the council of Bergen decided this week.'],
    ['is a fragment', 'A bridge, a harbour, a council, nine million crowns and a very long year ahead.'],
    ['is all in marks', '“The harbour bridge has been closed by the council of Bergen for a whole year.”'],
    ['lacks its stop', 'The council of Bergen has closed the harbour bridge for a year of long repairs'],
    ['is very short', 'The bridge closed.'],
  ];
  for (const [name, sentence] of OUT) {
    it(name, () => expect(summaryOf([LEAD, sentence, SECOND].join('\n\n'))).toEqual([LEAD, SECOND]));
  }
});

describe('a headline', () => {
  it('is no part of the summary, with the line under it', () => {
    expect(
      summaryOf(`Bergen council votes to close harbour bridge for a year\n\nFerries to carry commuters.\n\n${LEAD}\n\n${SECOND}`),
    ).toEqual([LEAD, SECOND]);
  });
  it('that the text repeats as a sentence is left out there too', () => {
    const headline = 'Bergen council votes to close harbour bridge for repairs';
    expect(summaryOf(`${headline}\n\n${SECOND}\n\n${headline} at once.\n\n${THIRD}`)).toEqual([SECOND, THIRD]);
  });
});

const PARTS = [
  `\n\n${LEAD}`,
  `${THIRD}\n`,
  `${FOURTH}\n\n`,
  LEAD,
  SECOND,
  'He',
  'The council said',
  'that',
  'Maria Lopez',
  'has',
  'closed',
  'the bridge',
  '“',
  '”',
  '.',
  '?',
  ',',
  '\n',
  '\n\n',
  '(',
  ')',
  'BERGEN (AP) — ',
];

describe('the summary of any text', () => {
  it('stands in the text, in order and apart, and begins with a capital or a digit', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end } of extract(text).summary) {
          seen++;
          expect(start).toBeGreaterThanOrEqual(last);
          // A hard-wrapped line ends inside a sentence, a paragraph doesn't.
          expect(text.slice(start, end)).toMatch(/^[\p{Lu}\p{N}](?:[^\n]|\n(?!\s*\n))*[.!…)\]”’"'»]$/u);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});

describe('the lead', () => {
  const SECOND_SENTENCE = 'Engineers say that the repairs of the bridge will take until the spring of next year.';

  it('is taken behind an agency’s dateline', () => {
    for (const dateline of [
      'NAIROBI, Kenya (Reuters) - ',
      'ANKARA, Oct 22 (Reuters) - ',
      'LUCKNOW: ',
      'QUINCY, Calif. (AP) — ',
      '(Reuters) — ',
      '11:40 am – ',
    ]) {
      const lead = 'Bus owners in the capital vowed on Monday to keep their vehicles off the road for a week.';
      expect(summaryOf(`${dateline}${lead}\n\n${SECOND_SENTENCE}`)[0]).toBe(lead);
    }
  });

  it('may begin with words that elsewhere point back', () => {
    for (const opener of ['Even a storm', 'Most of the board', 'Some forty divers']) {
      const lead = `${opener} could not stop the council of Bergen from closing the harbour bridge on Monday.`;
      expect(summaryOf(`${lead}\n\n${SECOND_SENTENCE}`)[0]).toBe(lead);
    }
  });

  it('is none of what a press release says in each about who sends it', () => {
    const firm = 'Ardle Pumps has been the first name in pumps for bridges, harbours and tunnels for ninety years.';
    const text = [LEAD, 'About Ardle Pumps', firm, 'Ardle Pumps keeps nine hundred bridges and harbours dry in four countries.'].join(
      '\n\n',
    );
    expect(summaryOf(text)).toEqual([LEAD]);
  });

  it('is nobody’s turn in an interview', () => {
    const talk = [
      'Maria Lopez has led the union of ferry crews in Bergen since 2019 and spoke on Monday about the harbour bridge.',
      'Ann Lee: The council of Bergen voted on Monday to close the harbour bridge for a year of repairs.',
      'Maria Lopez: Because nothing of what the council promised the ferry crews was kept this year.',
      'AL: The harbour chief of Bergen says that the money for ferries and their crews is not there.',
      'ML: The harbour chief told the crews in his office that there was money and no will to spend it.',
      'AL: The union of ferry crews has nine hundred members on both banks of the harbour in Bergen.',
      'ML: The union has more members than the council of Bergen has chairs, and they will all strike.',
    ];
    expect(summaryOf(talk.join('\n\n'))).toEqual([talk[0]]);
  });

  it('may say "it" and "their" of what it names itself', () => {
    const lead = 'A central bank raised its main rate on Thursday and signalled that it would go further if it had to.';
    expect(summaryOf(`${lead}\n\n${SECOND_SENTENCE}`)[0]).toBe(lead);
  });

  it('is behind a headline of two sentences', () => {
    const headline = 'The harbour bridge stays closed. Commuters have stopped asking';
    const lead = 'The head of the harbour board declined again on Thursday to say when the old bridge will open.';
    expect(summaryOf(`${headline}\n\n${lead}\n\n${SECOND_SENTENCE}`)).toEqual([lead, SECOND_SENTENCE]);
  });

  it('is not followed by an answer without its question', () => {
    const lead = 'The head of the harbour board declined again on Thursday to say when the old bridge will open.';
    const answer = 'Asked about the cost of the repairs, the head of the board said that it was being worked out.';
    expect(summaryOf(`${lead}\n\n${answer}\n\n${SECOND_SENTENCE}`)).toEqual([lead, SECOND_SENTENCE]);
  });
});

describe('a sentence that needs to know what was told', () => {
  const rest = 'Shops on both banks of the river have lost a third of their customers since the winter.';

  it('stands behind one that tells it, and never without it', () => {
    const long = 'Ferry crews on the harbour and shopkeepers on its banks welcomed the decision.';
    expect(summaryOf([LEAD, long, rest].join('\n\n'))).toContain(long);
    const lead = 'The council of Bergen has nine million crowns for the harbour bridge this year.';
    expect(summaryOf([lead, long, rest].join('\n\n'))).not.toContain(long);
  });

  it('names in full whom it means, or stands behind one that does', () => {
    const full = 'Harbour chief Maria Lopez told the council of Bergen that ferries would sail all night.';
    const short = 'Lopez expects nine hundred passengers a day between the two banks of the harbour.';
    expect(summaryOf([LEAD, full, short].join('\n\n'))).toContain(short);
    const told = [LEAD, short, rest, 'The bridge was opened by the late Maria Lopez when the harbour was young.'];
    expect(summaryOf(told.join('\n\n'))).not.toContain(short);
  });

  it('says “her” of whom it names, and of whose something is', () => {
    const her = 'The mayor of Bergen took her boat across the harbour after the last ferry of the day had left.';
    const paid = 'Mayor Ida Brandt told Maria Lopez that the council of Bergen would pay her for the repairs.';
    for (const sentence of [her, paid]) expect(summaryOf([LEAD, sentence].join('\n\n'))).toContain(sentence);
  });

  it('is never the reporter’s own, and says “she” of nobody', () => {
    const own = 'In Bergen I found ferries on the harbour, full of commuters who missed the bridge.';
    const she = 'Nine hundred passengers a day will cross between the two banks of the harbour, she said.';
    const chosen = summaryOf([LEAD, own, she, SECOND, THIRD].join('\n\n'));
    expect(chosen).not.toContain(own);
    expect(chosen).not.toContain(she);
  });
});

it('a line beneath the headline that the report tells again is no part of a summary', () => {
  const deck = 'The harbour bridge closes for a year of repairs in Bergen after engineers found cracks.';
  const text = ['Bergen closes its bridge', deck, LEAD, `${SECOND} ${THIRD}`, FOURTH].join('\n\n');
  expect(summaryOf(text)).not.toContain(deck);
});

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/core/news/speaker.ts';
import type { Store } from '../../src/core/ports/store.ts';

const ALL = { offset: 0, limit: 1000 };

/** An article in which one says something. */
interface Told {
  readonly name: string;
  readonly role?: string | undefined;
  readonly title?: string | undefined;
  readonly aliases?: readonly string[];
  readonly kind?: Speaker['kind'];
  /** What else the article says. */
  readonly about?: string;
  readonly outlet?: string;
  readonly day?: number;
  readonly others?: readonly string[];
}

const times = (count: number, told: Told): Told[] => Array.from({ length: count }, () => told);

/** Who is one person over articles, and who is two. */
export function personsContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    const stores: Store[] = [];
    afterEach(async () => {
      for (const store of stores.splice(0)) await store.close();
    });

    const storeOf = async (articles: readonly Told[]): Promise<Store> => {
      const store = await open();
      stores.push(store);
      for (const [at, told] of articles.entries()) await tell(store, told, at);
      return store;
    };
    /** Each speaker's name with the number of its quotes. */
    const entriesOf = async (articles: readonly Told[]): Promise<Record<string, number>> => {
      const { items } = await (await storeOf(articles)).speakers.list('', ALL);
      const named = items.map(({ name: shown, kind, quotes }): [string, number] => [kind === 'body' ? `${shown} (body)` : shown, quotes]);
      return Object.fromEntries(named.sort());
    };

    const ONE: readonly (readonly [string, readonly Told[], string])[] = [
      ['a middle name', [...times(2, { name: 'Edda Holm' }), { name: 'Edda Marie Holm' }, { name: 'Edda M. Holm' }], 'Edda Holm'],
      ['a short form', [...times(2, { name: 'Bob Tarrow' }), { name: 'Robert J. Tarrow' }], 'Bob Tarrow'],
      ['a transliteration', [...times(2, { name: 'Volodymyr Hnatiuskyy' }), { name: 'Volodymyr Hnatiusky' }], 'Volodymyr Hnatiuskyy'],
      [
        'given names as other scripts are spelt out, of one office',
        [...times(2, { name: 'Serhiy Hnatiusky', role: 'mayor' }), { name: 'Sergii Hnatiusky', role: 'mayor' }],
        'Serhiy Hnatiusky',
      ],
      ['“Abdul” with its word', [...times(2, { name: 'Abdul Rahman Tazi' }), { name: 'Abdelrahman Tazi' }], 'Abdul Rahman Tazi'],
      [
        'the family name first, by which articles call them',
        [...times(2, { name: 'Haruto Miyake', aliases: ['Miyake'] }), { name: 'Miyake Haruto', aliases: ['Miyake'] }],
        'Haruto Miyake',
      ],
      [
        'the family name first, of one office',
        [{ name: 'Varga Ilona', role: 'mayor' }, ...times(2, { name: 'Ilona Varga', role: 'mayor' })],
        'Ilona Varga',
      ],
      ['a second surname behind a hyphen', [...times(2, { name: 'Edda Holm' }), { name: 'Edda Holm-Brandt' }], 'Edda Holm'],
      ['a nickname in marks', [...times(2, { name: 'Dwayne “Biscuit” Holm' }), { name: 'Biscuit Holm' }], 'Dwayne “Biscuit” Holm'],
      ['initials in marks', [...times(2, { name: 'Karl “C.J.” Holm Jr.' }), { name: 'C.J. Holm' }], 'Karl “C.J.” Holm Jr.'],
      ['letters that English has not', [...times(2, { name: 'Gülşen Yıldırımsoy' }), { name: 'Gulsen Yildirimsoy' }], 'Gülşen Yıldırımsoy'],
      ['“þ” and “ð”', [...times(2, { name: 'Þorgerður Eldjársen' }), { name: 'Thorgerdur Eldjarsen' }], 'Þorgerður Eldjársen'],
      ['“h” and “g” of one letter', [...times(2, { name: 'Mykhailo Halahan' }), { name: 'Mikhail Galagan' }], 'Mykhailo Halahan'],
      ['a title of another language', [...times(2, { name: 'Khin Mar Lwinsen' }), { name: 'Daw Khin Mar Lwinsen' }], 'Khin Mar Lwinsen'],
      [
        'the surname with its article alone',
        [...times(2, { name: 'Abdulaziz bin Rashid Al Mansouri' }), { name: 'Al Mansouri' }],
        'Abdulaziz bin Rashid Al Mansouri',
      ],
      [
        'the surname with its article alone, in two spellings',
        [...times(2, { name: 'Abdulaziz bin Rashid Al Mansouri' }), { name: 'Abdul Aziz al-Mansoori' }, { name: 'Al Mansoori' }],
        'Abdulaziz bin Rashid Al Mansouri',
      ],
      [
        'initials in marks, of one whom articles call by the name too',
        [...times(2, { name: 'Karl Holm Jr.' }), { name: 'Karl “C.J.” Holm Jr.' }, { name: 'C.J. Holm' }],
        'Karl Holm Jr.',
      ],
      [
        'both surnames, of one whom articles call by the first',
        [...times(2, { name: 'Carmen Quinones Bravo', aliases: ['Quinones'] }), { name: 'Quinones Bravo' }],
        'Carmen Quinones Bravo',
      ],
      [
        'a first surname, and both without a given name',
        [
          ...times(2, { name: 'Maria del Carmen Quinones Bravo', aliases: ['Quinones', 'Quinones Bravo'] }),
          { name: 'Carmen Quinones' },
          { name: 'Quinones Bravo' },
        ],
        'Maria del Carmen Quinones Bravo',
      ],
      [
        'initials before a surname that few bear',
        [...times(2, { name: 'Ellen Hallsworth' }), { name: 'E.M. Hallsworth' }],
        'Ellen Hallsworth',
      ],
      [
        'the name before a marriage, where an article tells both',
        [...times(2, { name: 'Edda Holm' }), { name: 'Edda Brandt', aliases: ['Brandt', 'Edda Holm'] }, { name: 'Brandt' }],
        'Edda Holm',
      ],
      [
        'a second surname behind that by which articles call somebody',
        [...times(2, { name: 'Edda Holm', aliases: ['Holm'] }), { name: 'Edda Holm Brandt', aliases: ['Brandt'] }],
        'Edda Holm',
      ],
      ['“Mac” and “Mc”', [...times(2, { name: 'Mairi MacAskill' }), { name: 'Mairi McAskill' }], 'Mairi MacAskill'],
      ['“O” with a space', [...times(2, { name: 'Fionn O’Brannagh' }), { name: 'Fionn O Brannagh' }], 'Fionn O’Brannagh'],
      ['“Dr” and the surname', [...times(2, { name: 'Edda Holm', role: 'Dr' }), { name: 'Holm', role: 'Dr' }], 'Edda Holm'],
      [
        '“Dr” without a role and the surname',
        [...times(2, { name: 'Edda Holm', title: 'Dr' }), { name: 'Holm', title: 'Dr.' }],
        'Edda Holm',
      ],
      ['the surname alone', [{ name: 'Edda Holm' }, { name: 'Holm' }], 'Edda Holm'],
      ['the surname alone, read first', [{ name: 'Holm' }, { name: 'Edda Holm' }], 'Edda Holm'],
      [
        'a surname with particles',
        [{ name: 'Maria van der Berg' }, { name: 'Ms van der Berg' }, { name: 'Van der Berg' }],
        'Maria van der Berg',
      ],
      ['a surname with “Jr.”', [{ name: 'Robert F. Hale Jr.' }, { name: 'Hale Jr.' }], 'Robert F. Hale Jr.'],
      ['a first name that many articles use', [...times(4, { name: 'Edda Holm', aliases: ['Edda'] }), { name: 'Edda' }], 'Edda Holm'],
      [
        'a middle name that one goes by, of one office',
        [...times(2, { name: 'Ted Brask', role: 'senator' }), { name: 'Rafael Edward Brask', role: 'Sen.' }],
        'Ted Brask',
      ],
      ['a word before the name that is none', [...times(6, { name: 'Edda Holm' }), { name: 'Telling Edda Holm' }], 'Edda Holm'],
      [
        'a surname that is mistaken for a body',
        [...times(12, { name: 'Edda Holm', aliases: ['Holm'] }), { name: 'Holm', kind: 'body' }],
        'Edda Holm',
      ],
      [
        'the name in full, mistaken for a body once',
        [...times(2, { name: 'Edda Holm' }), { name: 'Edda Holm', kind: 'body' }],
        'Edda Holm',
      ],
    ];
    it.each(ONE)('joins %s', async (_what, articles, shown) => {
      expect(await entriesOf(articles)).toEqual({ [shown]: articles.length });
    });

    const TWO: readonly (readonly [string, readonly Told[], Record<string, number>])[] = [
      ['of one surname', [{ name: 'Edda Holm' }, { name: 'Jonas Holm' }], { 'Edda Holm': 1, 'Jonas Holm': 1 }],
      ['with other middle initials', [{ name: 'Karl W. Holm' }, { name: 'Karl H. Holm' }], { 'Karl W. Holm': 1, 'Karl H. Holm': 1 }],
      ['with an initial of a surname that many bear', [{ name: 'John Smith' }, { name: 'J. Smith' }], { 'John Smith': 1, 'J. Smith': 1 }],
      [
        'a minister and a footballer, one of them by a short form',
        [...times(3, { name: 'Daniel Holm', role: 'striker' }), { name: 'Dan Holm', role: 'Energy Minister' }],
        { 'Daniel Holm': 3, 'Dan Holm': 1 },
      ],
      [
        'with a surname that is a given name too',
        [...times(2, { name: 'Edda Scott', aliases: ['Scott'] }), { name: 'Edda Scott Brandt' }],
        { 'Edda Scott': 2, 'Edda Scott Brandt': 1 },
      ],
      [
        'of whom the other is the doctor',
        [
          ...times(2, { name: 'Edda Holm', title: 'Dr' }),
          ...times(2, { name: 'Jonas Holm', role: 'mayor' }),
          { name: 'Holm', title: 'Dr' },
        ],
        { 'Edda Holm': 3, 'Jonas Holm': 2 },
      ],
      ['father and son', [{ name: 'Karl Holm' }, { name: 'Karl Holm Jr.' }], { 'Karl Holm': 1, 'Karl Holm Jr.': 1 }],
      [
        'and a surname that either may bear',
        [...times(2, { name: 'Edda Holm' }), { name: 'Jonas Holm' }, { name: 'Holm', about: 'A gale rose' }],
        { 'Edda Holm': 2, 'Jonas Holm': 1, Holm: 1 },
      ],
      ['a person and a place', [{ name: 'Edda Berlin' }, { name: 'Berlin', kind: 'body' }], { 'Edda Berlin': 1, 'Berlin (body)': 1 }],
      [
        'a person and what speaks for them',
        [{ name: 'Edda Holm' }, { name: 'Holm campaign', kind: 'body' }],
        { 'Edda Holm': 1, 'Holm campaign (body)': 1 },
      ],
      ['of one name in the other order', [{ name: 'James Thomas' }, { name: 'Thomas James' }], { 'James Thomas': 1, 'Thomas James': 1 }],
      [
        'of one office, a man and a woman',
        [
          { name: 'Mario Holm', role: 'mayor' },
          { name: 'Maria Holm', role: 'mayor' },
        ],
        { 'Mario Holm': 1, 'Maria Holm': 1 },
      ],
      ['a first name and whose it may be', [{ name: 'Edda Holm' }, { name: 'Edda' }], { 'Edda Holm': 1, Edda: 1 }],
      [
        'a mayor and a coach of whom the surname alone is told',
        [...times(3, { name: 'Edda Holm', role: 'mayor' }), { name: 'Holm', role: 'coach' }],
        { 'Edda Holm': 3, Holm: 1 },
      ],
      [
        'two in one name',
        [...times(3, { name: 'Edda Holm' }), { name: 'Jonas and Edda Holm' }],
        { 'Edda Holm': 3, 'Jonas and Edda Holm': 1 },
      ],
    ];
    it.each(TWO)('keeps apart two %s', async (_what, articles, entries) => {
      expect(await entriesOf(articles)).toEqual(entries);
    });

    it('gives a surname alone to the one who is far better known', async () => {
      const articles = [...times(6, { name: 'Edda Holm' }), { name: 'Jonas Holm' }, { name: 'Holm' }];
      expect(await entriesOf(articles)).toEqual({ 'Edda Holm': 7, 'Jonas Holm': 1 });
    });

    it('tells which of two bearers an article means by whom else it names, its words, outlet and day', async () => {
      const port = { about: 'The harbour dredging and the ferry quay', outlet: 'Port News', others: ['Bo Ek'], day: 3 };
      const opera = { about: 'The opera season and its new tenor', outlet: 'Stage', others: ['Mia Lund'], day: 20 };
      const articles = [...times(3, { name: 'Edda Holm', ...port }), ...times(3, { name: 'Jonas Holm', ...opera })];
      const entries = await entriesOf([
        ...articles,
        { name: 'Holm', ...port, day: 4 },
        { name: 'Holm', ...opera, day: 21 },
        { name: 'Holm', ...opera, day: 22 },
      ]);
      expect(entries).toMatchObject({ 'Edda Holm': 4, 'Jonas Holm': 5 });
    });

    it('shows the name in full that most articles use, and the role of the latest, with its day', async () => {
      const store = await storeOf([
        { name: 'Edda Marie Holm', role: 'deputy minister', day: 2 },
        ...times(2, { name: 'Edda Holm', role: 'minister', day: 9 }),
        { name: 'Holm', day: 12 },
      ]);
      const { items } = await store.speakers.list('', ALL);
      expect(items).toMatchObject([{ name: 'Edda Holm', role: 'minister', roleAt: new Date(Date.UTC(2026, 9, 9)), quotes: 4 }]);
    });

    it('comes to the same in whatever order the articles are read', async () => {
      const told: fc.Arbitrary<Told> = fc.record({
        name: fc.constantFrom(
          'Edda Holm',
          'Edda M. Holm',
          'E. Holm',
          'Holm',
          'Jonas Holm',
          'Jonas Holm Jr.',
          'Edda',
          'Karl Holme',
          'Eddie Holm',
          'Holm and Ek',
          'Holm Edda',
          'Eddy Holm',
          'Edda Brandt',
          'Edda Marie Holm Brandt',
          'Karl “Eddy” Holm',
        ),
        role: fc.constantFrom(undefined, undefined, 'mayor', 'coach', 'senator'),
        kind: fc.constantFrom<Speaker['kind']>('person', 'person', 'person', 'body'),
        aliases: fc.constantFrom([], ['Holm'], ['Edda'], ['Brandt', 'Edda Brandt'], ['Edda Holm']),
        outlet: fc.constantFrom('Port News', 'Stage'),
        about: fc.constantFrom('The harbour dredging and the ferry', 'The opera season and its tenor'),
        day: fc.integer({ min: 1, max: 25 }),
      });
      const orders = fc.array(told, { minLength: 2, maxLength: 9 }).chain((articles) => {
        const at = articles.map((_, index) => index);
        return fc.record({
          articles: fc.constant(articles),
          order: fc.shuffledSubarray(at, { minLength: at.length, maxLength: at.length }),
        });
      });
      const said = (name: string, role?: string, kind: Speaker['kind'] = 'person'): Told => ({
        name,
        role,
        kind,
        aliases: [],
        outlet: 'Port News',
        about: 'The harbour dredging and the ferry',
        day: 1,
      });
      await fc.assert(
        fc.asyncProperty(orders, async ({ articles, order }) => {
          const read = async (indexes: readonly number[]) => {
            const store = await open();
            for (const index of indexes) await tell(store, articles[index]!, index);
            const { items } = await store.speakers.list('', ALL);
            const quotes = (await store.quotes.find({ space: '' }, ALL)).items;
            await store.close();
            return {
              speakers: items.map(({ id: _id, ...speaker }) => JSON.stringify(speaker)).sort(),
              quotes: quotes.map(({ article, speaker }) => `${article.origin} ${speaker?.name} ${speaker?.kind}`).sort(),
            };
          };
          expect(await read(order)).toEqual(await read(articles.map((_, index) => index)));
        }),
        {
          numRuns: 40,
          examples: [
            // A surname that goes to another, and none of whose members does.
            [
              {
                articles: [said('Holm', 'mayor'), said('Jonas Holm Jr.'), said('Edda Holm'), said('Jonas Holm Jr.', 'coach')],
                order: [3, 0, 1, 2],
              },
            ],
            // Two namesakes who are told apart at once, and were somebody else's before.
            [
              {
                articles: [
                  said('Edda M. Holm', 'mayor'),
                  said('Eddie Holm'),
                  said('Edda Holm'),
                  said('Edda M. Holm', 'coach'),
                  said('Edda Holm', 'coach'),
                  said('Edda Holm', 'senator'),
                ],
                order: [5, 4, 2, 1, 0, 3],
              },
            ],
            // One name in two orders, and once taken for a body.
            [
              {
                articles: [
                  said('Holm Edda'),
                  said('Edda Holm', undefined, 'body'),
                  said('Edda Holm'),
                  said('Eddy Holm'),
                  { ...said('Edda Holm'), aliases: ['Edda'] },
                ],
                order: [4, 2, 1, 0, 3],
              },
            ],
            // Two namesakes whom nothing tells apart any more.
            [
              {
                articles: [
                  said('Jonas Holm Jr.', 'coach'),
                  said('Jonas Holm Jr.'),
                  said('Jonas Holm Jr.', 'senator'),
                  said('Edda Holm'),
                  said('Jonas Holm Jr.', undefined, 'body'),
                ],
                order: [1, 4, 2, 3, 0],
              },
            ],
          ],
        },
      );
    }, 120_000);
  });
}

async function tell(
  store: Store,
  { name, role, title, aliases = [], kind = 'person', about = '', outlet, day = 1, others = [] }: Told,
  at: number,
) {
  const speaker: Speaker = { name, kind, role, title, aliases };
  const said = [speaker, ...others.map((other): Speaker => ({ name: other, kind: 'person', aliases: [] }))];
  const words = said.map((_, index) => `word ${at} ${index}`);
  const text = `${about}. ${words.map((word) => `“${word},” it was said.`).join(' ')}`;
  const quotes = said.map((one, index) => {
    const start = text.indexOf(words[index]!);
    const spans = [{ start, end: start + words[index]!.length, text: words[index]! }];
    return { kind: 'direct' as const, spans, speaker: one, confidence: 1, rule: 'r', defects: [] };
  });
  await store.articles.save({
    article: { origin: `file:///told/${at}`, title: about, text, publisher: outlet, publishedAt: new Date(Date.UTC(2026, 9, day)) },
    extraction: { quotes, demands: [], speakers: said, summary: [] },
    space: '',
    readAt: new Date(Date.UTC(2026, 10, 20)),
  });
}

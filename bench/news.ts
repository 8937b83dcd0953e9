/** News of our own making, for measuring: the same for the same seed, with the frames, names and marks of real news. */

const GIVEN = [
  'Anna',
  'Boris',
  'Carla',
  'David',
  'Elena',
  'Frank',
  'Greta',
  'Henry',
  'Irina',
  'James',
  'Karen',
  'Louis',
  'Maria',
  'Nigel',
  'Olga',
  'Peter',
  'Rosa',
  'Simon',
  'Teresa',
  'Victor',
];
const FAMILY = [
  'Lindqvist',
  'Okafor',
  'Marchetti',
  'Dahl',
  'Petrov',
  'Nakamura',
  'Almeida',
  'Kowalski',
  'Hassan',
  'Byrne',
  'Castellan',
  'Duarte',
  'Eriksen',
  'Fontaine',
  'Grigoryan',
  'Haldane',
  'Ivanova',
  'Jansen',
  'Keller',
  'Lavrentis',
];
const ROLES = [
  'Mayor',
  'Senator',
  'Interior Minister',
  'harbour chief',
  'union leader',
  'ministry spokeswoman',
  'Governor',
  'company chairman',
];
const PLACES = ['Oslo', 'the United States', 'Brussels', 'NATO', 'Kenya', 'the European Union', 'Warsaw', 'Chile'];
const THINGS = [
  'the bridge',
  'the new treaty',
  'a wage rise',
  'the gas pipeline',
  'the harbour tax',
  'the vaccine plan',
  'the border crossing',
  'the rail strike',
];
const WORDS = [
  'It will be closed before the winter, whatever the cost.',
  'We have waited for long enough, and so have our children.',
  'Nobody asked us, and nobody will.',
  'This is the last offer that anyone will see.',
  'I don’t know who will pay for it.',
];

/** Pseudo-random numbers in [0, 1): mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An article of about 450 words. */
export function articleOf(seed: number): string {
  const random = randomOf(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const people = Array.from({ length: 4 }, () => ({ given: one(GIVEN), family: one(FAMILY), role: one(ROLES) }));
  const paragraphs = [
    `${one(PLACES)} and ${one(PLACES)} on Tuesday put off a decision on ${one(THINGS)}, officials said, after talks that went on until the morning.`,
  ];
  for (let i = 0; i < 14; i++) {
    const { given, family, role } = one(people);
    const full = `${role} ${given} ${family}`;
    paragraphs.push(
      one([
        `“${one(WORDS)}” ${full} said on Monday. “${one(WORDS)}”`,
        `${full} told reporters that ${one(THINGS)} was “beyond repair” and called on ${one(PLACES)} to withdraw from ${one(THINGS)} by Friday.`,
        `According to ${given} ${family}, the ${role} in charge, more than ${Math.floor(random() * 900)} people had signed the petition against ${one(THINGS)}.`,
        `${family} said that ${one(PLACES)} had not yet answered the letter, which was sent last week, and that the costs would rise again next year.`,
        `The committee met for three hours in ${one(PLACES)} and looked at maps, photographs and two reports from engineers, but it took no vote and set no date for another meeting.`,
        `“${one(WORDS).replace(/\.$/, ',')}” said ${full}, who has run the office since 2019. ${one(PLACES)} rejected the demand as premature.`,
        `Critics of ${one(THINGS)} demanded that ${one(PLACES)} pay for ${one(THINGS)}. The government has said it will study the proposal.`,
      ]),
    );
  }
  return paragraphs.join('\n\n');
}

export const wordsIn = (text: string): number => text.split(/\s+/).length;
export const nameOf = (n: number): string =>
  `${GIVEN[n % GIVEN.length]!} ${FAMILY[Math.floor(n / GIVEN.length) % FAMILY.length]!}${n < 400 ? '' : `${FAMILY[Math.floor(n / 400) % FAMILY.length]!.toLowerCase()}${Math.floor(n / 8000)}`}`;

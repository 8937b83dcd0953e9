import { foldName } from '../../text/names.ts';

/** What field an office is of: nobody is likely to be of two that exclude one another. */
export type OfficeField = 'politics' | 'sport' | 'arts' | 'science' | 'law' | 'business' | 'religion' | 'military' | 'media';

const FIELDS: readonly (readonly [OfficeField, string])[] = [
  [
    'politics',
    `president senator sen representative rep governor gov mayor minister premier chancellor congressman congresswoman lawmaker legislator mp mep msp
     taoiseach ambassador envoy diplomat secretary candidate nominee front-runner frontrunner councillor councilman councilwoman councilor delegate speaker leader
     politician spokesperson spokesman spokeswoman undersecretary commissioner strategist pollster deputy king queen prince princess emperor whip`,
  ],
  [
    'sport',
    `footballer coach striker goalkeeper midfielder winger quarterback batsman batter bowler cricketer golfer boxer wrestler swimmer sprinter athlete cyclist
     skier skater jockey umpire referee goalie fullback linebacker shortstop outfielder gymnast rower medallist medalist olympian defender`,
  ],
  [
    'arts',
    `actor actress singer musician composer conductor director-film filmmaker painter sculptor artist novelist poet playwright writer author comedian rapper dancer
     choreographer pianist guitarist violinist drummer songwriter screenwriter photographer designer soprano tenor curator`,
  ],
  [
    'science',
    `professor prof dr scientist researcher economist historian physicist chemist biologist doctor surgeon physician epidemiologist virologist engineer astronomer
     mathematician psychologist sociologist geologist ecologist statistician scholar lecturer astronaut nurse dean climatologist meteorologist`,
  ],
  [
    'law',
    'judge justice attorney lawyer prosecutor solicitor barrister sheriff detective constable sergeant inspector policeman officer magistrate coroner counsel',
  ],
  [
    'business',
    'executive ceo cfo chairman chairwoman chair banker founder co-founder owner investor billionaire entrepreneur mogul tycoon businessman businesswoman developer trader',
  ],
  ['religion', 'pope cardinal archbishop bishop priest pastor imam rabbi ayatollah vicar reverend rev cleric monk nun'],
  ['military', 'general gen colonel col admiral lieutenant lt major soldier commander marine veteran pilot'],
  ['media', 'journalist reporter editor columnist host anchor broadcaster commentator correspondent presenter pundit blogger'],
];

const fieldOfNoun = new Map<string, OfficeField>();
for (const [field, words] of FIELDS) for (const word of words.split(/\s+/)) fieldOfNoun.set(word, field);

/** Whether a word, folded, is one for an office or a trade. */
export const isOfficeNoun = (word: string): boolean => fieldOfNoun.has(word);

/** Words for one office. */
const SAME_OFFICE: Readonly<Record<string, string>> = {
  sen: 'senator',
  dr: 'doctor',
  prof: 'professor',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  rev: 'reverend',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  frontrunner: 'candidate',
  'front-runner': 'candidate',
  nominee: 'candidate',
  contender: 'candidate',
  lawyer: 'attorney',
  premier: 'prime-minister',
};

/** Where what a role is of begins: "secretary of state". */
const BEHIND_HEAD = /\s(?:of|for|at|in|on|to|from|who|and|with|under)\s|,/;

/**
 * The office that a role tells, as one word: "minister", "coach"; undefined where it tells none that is known. A trade of former days says nothing of what
 * somebody is now, but a former president is called president still.
 */
export function officeOf(role: string | undefined): string | undefined {
  if (role === undefined) return undefined;
  const head = role.split(BEHIND_HEAD)[0] ?? role;
  const words = head.split(/\s+/).map((word) => foldName(word.toLowerCase()).replaceAll(' ', '-'));
  for (const [index, word] of words.toReversed().entries()) {
    const field = fieldOfNoun.get(word);
    if (field === undefined || (field !== 'politics' && words.some((other) => FORMER.has(other)))) continue;
    const before = words[words.length - 2 - index];
    if (word === 'minister' && before === 'prime') return 'prime-minister';
    if (word === 'president' && before === 'vice') return 'vice-president';
    return SAME_OFFICE[word] ?? word;
  }
  return undefined;
}

const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'retired', 'one-time', 'onetime', 'then']);

/** The field of an office that `officeOf` gave. */
export const fieldOf = (office: string): OfficeField | undefined =>
  fieldOfNoun.get(office) ?? { 'prime-minister': 'politics' as const, 'vice-president': 'politics' as const }[office];

const EXCLUDING: readonly (readonly [OfficeField, OfficeField])[] = [
  ['sport', 'politics'],
  ['sport', 'law'],
  ['sport', 'science'],
  ['sport', 'religion'],
  ['sport', 'military'],
];

/** Whether hardly anybody holds both offices. */
export function exclude(a: string, b: string): boolean {
  const [one, other] = [fieldOf(a), fieldOf(b)];
  return EXCLUDING.some(([x, y]) => (x === one && y === other) || (x === other && y === one));
}

/** Whether some offices of one exclude some of another's who has none of the same: "Dan Mensah" the minister is not Daniel Mensah the striker. */
export function areOfTwoTrades(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const offices = [...a.keys()];
  return !offices.some((office) => b.has(office)) && offices.some((office) => [...b.keys()].some((other) => exclude(office, other)));
}

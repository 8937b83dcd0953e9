import { words } from '../words.ts';
import { ROLE_NOUNS } from './roles.ts';

const COLLECTIVES =
  words(`academics activists advisers advisors advocates agencies aides allies americans analysts attorneys audience authorities backers
    britons businesses campaigners candidates children chinese colleagues commanders commentators commissioners companies congressmen
    conservatives counterparts critics crowd crowds delegates democrats demonstrators detractors diplomats doctors donors drivers
    economists editors employers europeans executives experts families fans farmers friends germans governments governors groups
    historians immigrants insiders inspectors investigators islamists israelis journalists judges jurors lawmakers lawyers leaders
    liberals loyalists many mayors members men migrants militants ministers moderates nationalists negotiators neighbors neighbours nurses
    observers officials operatives opponents organizers others owners palestinians parents people police pollsters progressives
    prosecutors protesters pundits readers rebels refugees regulators relatives reporters representatives republicans researchers
    residents rivals russians sceptics scholars scientists senators separatists several skeptics some sources spokesmen staffers
    strategists students supporters teachers troops ukrainians unions users veterans viewers voters witnesses women workers`);

const pluralOf = (noun: string): string =>
  noun.endsWith('man') ? noun.replace(/man$/, 'men') : /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`;

/** Bodies of which several can speak: "aid groups", "the unions". */
export const BODY_PLURALS = words(
  `agencies associations banks campaigns charities clubs committees companies councils embassies firms foundations governments groups
    hospitals ministries networks newspapers nonprofits organisations organizations outlets parties unions universities watchdogs`,
);

/** Plurals and collectives that speak: "critics", "police", and the plural of every office and trade. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  ...COLLECTIVES,
  ...BODY_PLURALS,
  ...[...ROLE_NOUNS.keys()].filter((noun) => /[a-z]$/.test(noun)).map(pluralOf),
]);

/** Singular nouns for a body or a document that can be said to say something. */
export const BODY_NOUNS =
  words(`academy administration agency airline alliance army association authority automaker bank bloc board borough brewery broadcaster bureau
    cabinet campaign carmaker carrier caucus channel charity chipmaker church city clinic club co-operative coalition collective college
    commission committee company conference congress consortium constabulary consulate cooperative council country county court delegation
    department diocese directorate district drugmaker embassy family federation firm force foundation franchise front fund gallery
    government group hospital house inquest inquiry inspectorate institute insurer jury kremlin lab label laboratory league lobby magazine
    manufacturer military militia ministry mission movement museum nation navy network newspaper nonprofit observatory office ombudsman
    operator orchestra organisation organization outlet panel paper parliament party pentagon presidency regime regulator retailer school
    secretariat senate society start-up startup state station studio supermarket synod task-force team theater theatre think-tank tribunal
    trust union university watchdog website`);

/** Nouns that end as a person's and mean a firm in news: "the lender said". */
export const FIRMS_AS_AGENTS = words('bookmaker brewer lender miner planemaker refiner shipper');

/** Nouns for a firm where a place is joined to them, "the Lagos-based broker", else for a person too. */
export const FIRMS_OR_PERSONS = words('broker builder developer exporter maker producer publisher supplier trader');

import type { Force } from '../../../core/news/demand.ts';
import { inflect } from '../inflection.ts';

/**
 * How a verb takes what is demanded and of whom:
 * `to` urge X to do; `on` call on X to do; `for` call for a thing, for X to do; `with` plead with X to do; `at` appeal to X to do;
 * `that` demand that X do; `thing` demand a thing; `self` call to do; `against` warn X against a thing; `not` warn X (not) to do.
 */
export type Pattern = 'to' | 'on' | 'for' | 'with' | 'at' | 'that' | 'thing' | 'self' | 'against' | 'not';

export interface DemandVerb {
  readonly lemma: string;
  readonly force: Force;
  readonly patterns: ReadonlySet<Pattern>;
  /** Its frame in PropBank, VerbNet or FrameNet. */
  readonly source: string;
}

/** lemma | force | patterns | source. Events: PLOVER REQUEST; CAMEO 02 (appeal) and 10 (demand). */
const TABLE = `
demand    | demand  | that thing self   | PropBank demand.01, CAMEO 10
insist    | demand  | that              | PropBank insist.01, VerbNet urge-58.1
order     | demand  | to that           | PropBank order.01, VerbNet order-60
command   | demand  | to that           | FrameNet Request
instruct  | demand  | to that           | VerbNet order-60
direct    | demand  | to                | VerbNet order-60
tell      | demand  | not               | VerbNet tell-37.2, FrameNet Request
warn      | demand  | not against       | VerbNet advise-37.9
caution   | demand  | not against       | VerbNet advise-37.9
clamor    | demand  | for               | FrameNet Request
clamour   | demand  | for               | FrameNet Request
urge      | request | to that thing     | PropBank urge.01, CAMEO 02
ask       | request | to that for       | PropBank ask.02, VerbNet beg-58.2
call      | request | on for self       | PropBank call.03, CAMEO 02
request   | request | to that thing     | PropBank request.01, VerbNet order-60
implore   | request | to                | VerbNet beg-58.2
beg       | request | to for            | VerbNet beg-58.2
beseech   | request | to                | FrameNet Request
exhort    | request | to                | FrameNet Attempt_suasion
entreat   | request | to                | FrameNet Request
plead     | request | with for          | FrameNet Request
appeal    | request | at for            | CAMEO 02, FrameNet Request
petition  | request | to for            | FrameNet Request
lobby     | request | to for            | FrameNet Attempt_suasion
press     | request | to for            | VerbNet urge-58.1
pressure  | request | to                | FrameNet Attempt_suasion
push      | request | to for            | VerbNet urge-58.1
campaign  | request | for               | FrameNet Attempt_suasion
agitate   | request | for               | FrameNet Attempt_suasion
propose   | request | that              | VerbNet say-37.7
recommend | request | that              | VerbNet advise-37.9
advise    | request | to that           | VerbNet advise-37.9
seek      | request | thing             | PropBank seek.01, in the speaker's own words
want      | request | to thing          | VerbNet want-32.1, pressed upon somebody
`;

/** Forms that the regular rule would spell wrong. */
const FORMS: Readonly<Record<string, string>> = {
  seek: 'seek seeking',
  tell: 'tell tells told telling',
  beg: 'beg begs begged begging',
  plead: 'plead pleads pleaded pled pleading',
  beseech: 'beseech beseeches besought beseeched beseeching',
};

/** Demand verbs by every inflected form. */
export const DEMAND_VERBS: ReadonlyMap<string, DemandVerb> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma, force, patterns, source] = line.split('|').map((cell) => cell.trim()) as [string, Force, string, string];
      const verb: DemandVerb = { lemma, force, patterns: new Set(patterns.split(/\s+/) as Pattern[]), source };
      const forms = FORMS[lemma]?.split(' ') ?? inflect(lemma).map(({ word }) => word);
      return forms.map((form): [string, DemandVerb] => [form, verb]);
    }),
);

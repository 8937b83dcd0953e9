import type { Span } from '../../core/span.ts';
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES, MORE_NEUTRAL_NAMES } from '../lexicon/given-names.ts';
import {
  BODY_NOUNS,
  COURTESY_TITLES,
  DOCUMENT_NOUNS,
  FEMALE_NAMES,
  GROUP_NOUNS,
  MALE_NAMES,
  NEUTRAL_NAMES,
  PARTICLES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  SUFFIXES,
} from '../lexicon/people.ts';
import { BODY_WORDS, DEMONYMS, NOT_NAMES, PLACES } from '../lexicon/places.ts';
import { ADVERBS, AUXILIARIES, CUE_VERBS, OTHER_VERBS, PERSONAL_CUES } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

export type Gender = 'male' | 'female';

/** `person` and `body` are sure of their kind; `name` is a capitalised name that may be either. */
export type MentionKind = 'person' | 'body' | 'name' | 'pronoun' | 'description' | 'group';

/** A noun phrase that can name a speaker. `from`, `to`: tokens, half-open, with titles and determiner. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly from: number;
  readonly to: number;
  /** The words of the bare name; for other kinds the head noun or pronoun. Lower case for those. */
  readonly core: readonly string[];
  /** As printed, titles and determiner off. */
  readonly label: string;
  readonly role: string | undefined;
  readonly gender: Gender | undefined;
  /** Followed by 's, or a possessive pronoun. */
  readonly possessive: boolean;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
  /** Begins with "the", "his" and the like, as against "a" or nothing. */
  readonly definite: boolean;
  /** "Mr.", "Ms." stands before the name. */
  readonly courtesy: boolean;
}

const DETERMINERS = words(
  'the a an this that another one his her their its our my some several many two three four five six most both other no every each',
);
const DEFINITE = words('the this that his her their its our my both');
const PRONOUNS: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['they', undefined],
  ['it', undefined],
  ['i', undefined],
  ['we', undefined],
]);
const POSSESSIVE_PRONOUNS = words('his her hers');
/** "Committee on Foreign Affairs": bodies whose names go on with "on". */
const ON_SOMETHING = words('committee commission council conference institute panel center centre subcommittee');
/** "Yin Myint May": a month behind another word is a name. */
const MONTHS_AS_NAMES = words('may april june august march');
/** "May 5", "Year 10", "Zone 6": no names before a number. */
const COUNTED =
  /^(?:may|march|april|june|august|year|day|week|month|season|chapter|phase|grade|zone|route|highway|page|level|section|article)$/;
/** "Kachin state", "Donbas region": what stands before them is no person. */
const PLACE_NOUNS = words(
  'state province region county city district town village river border valley prefecture oblast peninsula coast airport road area suburb',
);
const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday january february july september october november december jan. feb. aug. sept. oct. nov. dec.',
);

/** "Spanish-language", "Texas-based": adjectives, whatever their capital. */
const HYPHENATED = /^(?:\p{Lu}[\p{L}.]*-\p{Ll}+|[RDI]-\p{Lu}.*)$/u;

const isVerb = (lower: string): boolean => AUXILIARIES.has(lower) || OTHER_VERBS.has(lower) || CUE_VERBS.has(lower);
const bare = (lower: string): string => (lower.startsWith('ex-') ? lower.slice(3) : lower);
export const isRoleNoun = (lower: string): boolean => ROLE_NOUNS.has(lower) || (lower.startsWith('ex-') && ROLE_NOUNS.has(lower.slice(3)));
const isPlace = (core: readonly string[]): boolean => PLACES.has(core.join('_').toLowerCase());
const isAcronym = (word: string): boolean =>
  word.length >= 2 && word.length <= 6 && /^[A-Z][A-Z&.]+$/.test(word) && !/^[A-Z]\.(?:[A-Z]\.)?$/.test(word);

const GIVEN_NAMES: ReadonlyMap<string, Gender | 'either'> = new Map<string, Gender | 'either'>([
  ...[...MORE_MALE_NAMES, ...MALE_NAMES].map((name) => [name, 'male'] as const),
  ...[...MORE_FEMALE_NAMES, ...FEMALE_NAMES].map((name) => [name, MALE_NAMES.has(name) ? 'either' : 'female'] as const),
  ...[...MORE_NEUTRAL_NAMES, ...NEUTRAL_NAMES].map((name) => [name, 'either'] as const),
]);

export const givenNameGender = (lower: string): Gender | 'either' | undefined => GIVEN_NAMES.get(lower);

/** Every mention in the text, in order, without overlap. */
export function mentionsOf(document: Document): Mention[] {
  const scanner = new Scanner(document);
  return scanner.run();
}

class Scanner {
  readonly #document: Document;
  readonly #tokens: readonly Token[];
  readonly #mentions: Mention[] = [];
  readonly #sentenceStarts: Uint8Array;
  readonly #titleCase: Uint8Array;
  /** Words, in lower case, that have a capital where no sentence begins. */
  readonly #capitalsInside: ReadonlySet<string>;
  /** Words, in lower case, that follow a given name: "Small" in "Marty Small". */
  readonly #surnames: ReadonlySet<string>;
  /** The end of the mention pushed last; nothing may begin before it. */
  #done = 0;

  constructor(document: Document) {
    this.#document = document;
    this.#tokens = document.tokens;
    this.#sentenceStarts = sentenceStarts(document);
    this.#titleCase = titleCase(document);
    this.#surnames = surnamesOf(document, this.#titleCase);
    this.#capitalsInside = capitalsInside(document, this.#sentenceStarts, this.#titleCase);
  }

  run(): Mention[] {
    for (let at = 0; at < this.#tokens.length; ) {
      const next = this.#at(at);
      at = Math.max(next, at + 1);
    }
    return this.#mentions;
  }

  /** Reads what begins at token `at`; returns where to go on. */
  #at(at: number): number {
    const token = this.#tokens[at]!;
    if (token.kind === 'possessive') return this.#owned(at);
    if (token.kind !== 'word') return at + 1;
    if (PRONOUNS.has(token.lower) && token.text !== 'HER' && !(token.lower === 'it' && token.text === 'IT')) {
      const described = POSSESSIVE_PRONOUNS.has(token.lower) ? this.#description(at) : undefined;
      this.#push({
        kind: 'pronoun',
        from: at,
        to: at + 1,
        core: [token.lower],
        gender: PRONOUNS.get(token.lower),
        possessive: POSSESSIVE_PRONOUNS.has(token.lower),
        definite: true,
      });
      if (described) this.#push(described);
      return described ? described.to! : at + 1;
    }
    if (DETERMINERS.has(token.lower)) {
      const described = this.#description(at) ?? this.#speakingNoun(at);
      if (described) {
        this.#push(described);
        return described.to!;
      }
      const next = this.#tokens[at + 1];
      if (token.lower === 'the' && next?.capital && !this.#titleCase[at + 1] && this.#joined(at, at + 1))
        return this.#name(at + 1, at) ?? at + 1;
      return at + 1;
    }
    if (token.capital && !this.#titleCase[at]) {
      const named = this.#name(at);
      if (named) return named;
    }
    if (GROUP_NOUNS.has(token.lower) || (isRoleNoun(token.lower) && !token.capital)) return this.#bareNoun(at);
    return at + 1;
  }

  #push(mention: Partial<Mention> & Pick<Mention, 'kind' | 'from' | 'to' | 'core'>): void {
    const first = this.#tokens[mention.from]!;
    const last = this.#tokens[mention.to - 1]!;
    const next = this.#tokens[mention.to];
    this.#mentions.push({
      start: first.start,
      end: last.end,
      label: mention.label ?? this.#document.text.slice(first.start, last.end),
      role: mention.role,
      gender: mention.gender,
      possessive:
        mention.possessive ??
        (next?.kind === 'possessive' ||
          (next?.text === '’' || next?.text === "'" ? next.start === last.end && last.lower.endsWith('s') : false)),
      quoted: this.#document.pieceOfToken[mention.from]! >= 0,
      definite: mention.definite ?? false,
      courtesy: mention.courtesy ?? false,
      kind: mention.kind,
      from: mention.from,
      to: mention.to,
      core: mention.core,
    });
    this.#done = mention.to;
  }

  /** Same line of text: no paragraph or quotation mark between the two tokens. */
  #joined(a: number, b: number): boolean {
    return this.#document.pieceOfToken[a] === this.#document.pieceOfToken[b] && this.#tokens[b]!.start - this.#tokens[b - 1]!.end <= 2;
  }

  /** The end of the run of capitalised words from `at`. */
  #capitals(at: number): number {
    let to = at + 1;
    // "Barbara Boxer of Ohio" holds no office of Ohio.
    const links = (k: number): boolean =>
      BODY_WORDS.has(this.#tokens[k]!.lower) ||
      (isRoleNoun(this.#tokens[k]!.lower) && !(k > at && givenNameGender(this.#tokens[k - 1]!.lower)));
    for (;;) {
      const token = this.#tokens[to];
      if (!token || !this.#joined(to - 1, to)) return to;
      if (token.kind === 'word' && (token.capital || SUFFIXES.has(token.lower))) {
        if (this.#sentenceStarts[to] && !this.#tokens[to - 1]!.text.endsWith('.')) return to;
        if ((this.#isNoName(token) && !this.#surnames.has(token.lower)) || this.#isDate(to)) return to;
        to++;
      } else if (token.kind === 'mark' && token.text === ',' && /^(?:jr|sr)\.?$/.test(this.#tokens[to + 1]?.lower ?? '')) {
        to += 2;
      } else if (PARTICLES.has(token.lower) && this.#isCapital(to + 1)) {
        to++;
      } else if (PARTICLES.has(token.lower) && PARTICLES.has(this.#tokens[to + 1]?.lower ?? '') && this.#isCapital(to + 2)) {
        to += 2;
      } else if (/^(?:in|op|van)$/.test(token.lower) && this.#isShortHet(to + 1) && this.#isCapital(to + 3)) {
        to += 3;
      } else if (
        links(to - 1) &&
        (token.lower === 'of' || token.lower === 'for' || (token.lower === 'on' && ON_SOMETHING.has(this.#tokens[to - 1]!.lower))) &&
        this.#isCapital(to + 1) &&
        !this.#isDate(to + 1)
      ) {
        to++;
      } else if (links(to - 1) && token.lower === 'of' && this.#tokens[to + 1]?.lower === 'the' && this.#isCapital(to + 2)) {
        to += 2;
      } else return to;
    }
  }

  /** The "'t" of Dutch names. */
  #isShortHet(at: number): boolean {
    return /^['’‘]$/.test(this.#tokens[at]?.text ?? '') && this.#tokens[at + 1]?.text === 't';
  }

  #isCapital(at: number): boolean {
    const token = this.#tokens[at];
    return (
      token?.kind === 'word' && token.capital && this.#joined(at - 1, at) && (!this.#isNoName(token) || this.#surnames.has(token.lower))
    );
  }

  #isDate(at: number): boolean {
    const { lower } = this.#tokens[at]!;
    return CALENDAR.has(lower) || (COUNTED.test(lower) && this.#tokens[at + 1]?.kind === 'number');
  }

  #isNoName(token: Token): boolean {
    return NOT_NAMES.has(token.lower) && !BODY_WORDS.has(token.lower);
  }

  /** A name from `at`, with what titles stand before it; returns where to go on, or undefined. */
  #name(at: number, from = at): number | undefined {
    const first = this.#tokens[at]!;
    if (this.#isDate(at) || HYPHENATED.test(first.text)) return undefined;
    if (NOT_NAMES.has(first.lower) && !(PLACES.has(first.lower) || DEMONYMS.has(first.lower) || this.#surnames.has(first.lower))) {
      if (!BODY_WORDS.has(first.lower) || this.#sentenceStarts[at]) return undefined;
    }
    const to = this.#capitals(at);
    if (to === at + 1 && GROUP_NOUNS.has(first.lower)) return undefined;
    if (
      to === at + 1 &&
      this.#sentenceStarts[at] &&
      from === at &&
      !this.#isKnownName(first) &&
      (ROLE_MODIFIERS.has(first.lower) || !this.#startsClause(to))
    )
      return undefined;
    // "Russian officials", "State Department officials": a group named after a body.
    const follower = this.#tokens[to];
    if (
      follower &&
      follower.kind === 'word' &&
      !follower.capital &&
      this.#joined(to - 1, to) &&
      (!isVerb(follower.lower) || this.#isTitleWord(to))
    ) {
      const described = this.#description(from === at ? at : from, true);
      if (described && described.to! > to) {
        const last = this.#tokens[described.to!];
        if (!(isRoleNoun(this.#tokens[described.to! - 1]!.lower) && last && this.#isCapital(described.to!))) {
          this.#push(described);
          return described.to!;
        }
        return this.#split(at, from, this.#capitals(described.to!));
      }
    }
    return this.#split(at, from, to);
  }

  /** "press" in "press secretary", "state" in "state senator": part of a title, though it could be a verb. */
  #isTitleWord(at: number): boolean {
    return ROLE_MODIFIERS.has(this.#tokens[at]!.lower) && isRoleNoun(this.#tokens[at + 1]?.lower ?? '');
  }

  /** Capitalised in mid-sentence somewhere in the text, or in the lexicons. */
  #isKnownName(token: Token): boolean {
    const { lower } = token;
    return (
      this.#capitalsInside.has(lower) ||
      givenNameGender(lower) !== undefined ||
      PLACES.has(lower) ||
      DEMONYMS.has(lower) ||
      BODY_WORDS.has(lower) ||
      isAcronym(token.text) ||
      isRoleNoun(lower) ||
      lower in COURTESY_TITLES
    );
  }

  /** A verb or possessive at token `at`: what stands before it is a subject. */
  #startsClause(at: number): boolean {
    const next = this.#tokens[at];
    return (
      next !== undefined &&
      (next.kind === 'possessive' ||
        (next.kind === 'word' &&
          !next.capital &&
          (AUXILIARIES.has(next.lower) ||
            /^(?:past|present)$/.test(CUE_VERBS.get(next.lower)?.form ?? '') ||
            /^(?:made|took|got|went|came)$/.test(next.lower))))
    );
  }

  /** Parts titles from the name in tokens [at, to), and pushes the mention from `from`. */
  #split(at: number, from: number, to: number): number {
    let nameAt = at;
    let courtesy = false;
    let gender: Gender | undefined;
    for (let k = at; k < to; k++) {
      const lower = this.#tokens[k]!.lower;
      if (lower in COURTESY_TITLES && k + 1 < to) {
        nameAt = k + 1;
        courtesy = true;
        gender = COURTESY_TITLES[lower] ?? gender;
      } else if (isRoleNoun(lower) && k + 1 < to && !this.#looksLikeSurname(at, k, to) && !(k + 2 === to && this.#isGivenName(k, from))) {
        nameAt = this.#tokens[k + 1]!.lower === 'of' ? this.#behindOffice(k + 2, to) : k + 1;
        gender = ROLE_NOUNS.get(lower) ?? gender;
      } else if (GROUP_NOUNS.has(lower) && k + 1 < to && this.#hasGivenName(k + 1, to)) nameAt = k + 1;
    }
    if (nameAt === to) {
      this.#push({ kind: 'description', from, to, core: [bare(this.#officeOf(at, to))], gender, definite: true });
      return to;
    }
    if (nameAt === at) nameAt = this.#skipAdjectives(at, to);
    const last = this.#tokens[to - 1]!;
    if (nameAt === at && isRoleNoun(last.lower) && !this.#hasGivenName(at, to - 1) && !(to - at === 1 && this.#surnames.has(last.lower))) {
      // "the Prime Minister": a title alone.
      if (to - at === 1 && this.#sentenceStarts[at] && from === at && !/^(?:president|pope)$/.test(last.lower)) return to;
      this.#push({ kind: 'description', from, to, core: [bare(last.lower)], gender: ROLE_NOUNS.get(last.lower), definite: true });
      return to;
    }
    const roleFrom = this.#roleBefore(at, nameAt);
    if (roleFrom < at) gender ??= this.#genderOfRole(roleFrom, at);
    const core: string[] = [];
    for (let k = nameAt; k < to; k++) if (this.#tokens[k]!.kind === 'word') core.push(this.#tokens[k]!.text);
    const titled = courtesy || nameAt > at || roleFrom < at;
    // People go without an article: "the Chancellery" is no person.
    const guessed = this.#kindOf(core, titled);
    const isThing = (from < at && this.#tokens[from]!.lower === 'the') || PLACE_NOUNS.has(this.#tokens[to]?.lower ?? '');
    const kind = guessed === 'name' && isThing ? 'body' : guessed;
    if (kind !== 'body' || !titled) {
      const label = this.#document.text.slice(this.#tokens[nameAt]!.start, last.end);
      const role =
        nameAt > roleFrom && !courtesy
          ? this.#document.text.slice(this.#tokens[roleFrom]!.start, this.#tokens[nameAt - 1]!.end)
          : undefined;
      const firstName = givenNameGender(core[0]!.toLowerCase());
      // A surname of the text, or one with a courtesy title, tells nothing by being a given name too.
      const given = core.length > 1 || !(courtesy || nameAt > at || this.#surnames.has(core[0]!.toLowerCase()));
      if (given && firstName !== 'either') gender ??= firstName;
      this.#push({ kind, from: Math.min(from, roleFrom), to, core, label, role, gender, courtesy, definite: true });
      return to;
    }
    this.#push({ kind: 'body', from, to, core, label: this.#document.text.slice(this.#tokens[at]!.start, last.end), definite: true });
    return to;
  }

  /** "Secretary of State John Kerry": where the name begins behind "of …"; `to` where only the office stands. */
  #behindOffice(at: number, to: number): number {
    for (let k = at + 1; k < to; k++)
      if (givenNameGender(this.#tokens[k]!.lower) !== undefined || /^[A-Z]\.$/.test(this.#tokens[k]!.text)) return k;
    return to;
  }

  #officeOf(at: number, to: number): string {
    for (let k = at; k < to; k++) if (isRoleNoun(this.#tokens[k]!.lower)) return this.#tokens[k]!.lower;
    return this.#tokens[at]!.lower;
  }

  /** "Judge" in "Mike Judge", "Marine" in "Jo Marine Smith": a title word right behind a given name is a name. */
  #looksLikeSurname(at: number, k: number, to: number): boolean {
    return k > at && givenNameGender(this.#tokens[k - 1]!.lower) !== undefined && k + 1 >= to;
  }

  /** "Dean" in "Dean Hallam", as against "Dean Hallam of the law school" behind "the". */
  #isGivenName(at: number, from: number): boolean {
    return givenNameGender(this.#tokens[at]!.lower) !== undefined && this.#tokens[from]!.lower !== 'the';
  }

  #hasGivenName(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (givenNameGender(this.#tokens[k]!.lower) !== undefined) return true;
    return false;
  }

  /** "Republican Ted Cruz", "Texas Sen. …": where the given name begins behind adjectives and places. */
  #skipAdjectives(at: number, to: number): number {
    for (let k = at; k + 1 < to; k++) {
      const lower = this.#tokens[k]!.lower;
      if (k > at && givenNameGender(lower) !== undefined) return k;
      if (
        !DEMONYMS.has(lower) &&
        !PLACES.has(lower) &&
        !ROLE_MODIFIERS.has(lower) &&
        !BODY_WORDS.has(lower) &&
        !isAcronym(this.#tokens[k]!.text)
      )
        return at;
    }
    return at;
  }

  /** Where a lower-case title before a name begins: "Kremlin spokesperson", "former Mexican president". */
  #roleBefore(at: number, nameAt: number): number {
    if (nameAt > at) return at;
    let k = at;
    const before = this.#tokens[at - 1];
    if (before?.kind !== 'word' || before.capital || !isRoleNoun(before.lower) || !this.#joined(at - 1, at) || at - 1 < this.#done)
      return at;
    k = at - 1;
    while (k - 1 >= this.#done && at - k < 7) {
      const token = this.#tokens[k - 1]!;
      if (!this.#joined(k - 1, k) || token.kind === 'mark' || token.kind === 'number') break;
      if (
        token.kind === 'word' &&
        !token.capital &&
        !ROLE_MODIFIERS.has(token.lower) &&
        !isRoleNoun(token.lower) &&
        !BODY_NOUNS.has(token.lower) &&
        !/(?:al|ic|ive|ian|-\w+ed|-based|-old|y)$/.test(token.lower)
      )
        break;
      if (NOT_NAMES.has(token.lower) || isVerb(token.lower)) break;
      k--;
    }
    return k;
  }

  #genderOfRole(from: number, to: number): Gender | undefined {
    for (let k = to - 1; k >= from; k--) {
      const gender = ROLE_NOUNS.get(this.#tokens[k]!.lower);
      if (gender) return gender;
    }
    return undefined;
  }

  #kindOf(core: readonly string[], titled: boolean): MentionKind {
    const lower = core.map((w) => w.toLowerCase());
    if (isPlace(core)) return 'body';
    if (titled && !lower.some((w) => BODY_WORDS.has(w) && !givenNameGender(w)) && !isAcronym(core[0]!)) return 'person';
    if (lower.length > 1 && givenNameGender(lower[0]!) !== undefined && !lower.slice(1).some((w) => BODY_WORDS.has(w))) return 'person';
    if (lower.some((w, at) => BODY_WORDS.has(w) && !(at > 0 && MONTHS_AS_NAMES.has(w)))) return 'body';
    if (core.length === 1 && (isAcronym(core[0]!) || DEMONYMS.has(lower[0]!))) return 'body';
    if (/^[A-Z]\.?$/.test(core[0]!) && core.length > 1) return 'person';
    if (core.length > 2 && /^[A-Z]\.$/.test(core[1]!)) return 'person';
    return 'name';
  }

  /** "the senior State Department official", "his campaign manager": a noun phrase whose head can speak. */
  #description(at: number, named = false): (Partial<Mention> & Pick<Mention, 'kind' | 'from' | 'to' | 'core'>) | undefined {
    let head = -1;
    let k = named ? at : at + 1;
    const limit = Math.min(this.#tokens.length, at + 9);
    for (; k < limit; k++) {
      const token = this.#tokens[k]!;
      if (k > at && !this.#joined(k - 1, k)) break;
      if (token.kind === 'possessive') continue;
      if (token.kind === 'number') continue;
      if (token.kind === 'mark') {
        if (
          token.text === ',' &&
          k > at + 1 &&
          head === -1 &&
          this.#tokens[k + 1]?.kind === 'word' &&
          ROLE_MODIFIERS.has(this.#tokens[k + 1]!.lower)
        )
          continue;
        break;
      }
      if (NOT_NAMES.has(token.lower) && !token.capital && !GROUP_NOUNS.has(token.lower) && !ROLE_MODIFIERS.has(token.lower)) break;
      const noun =
        (token.capital &&
          DEMONYMS.has(token.lower) &&
          (/^(?:a|an|another|one)$/.test(this.#tokens[at]!.lower) || this.#endsPhrase(k + 1))) ||
        (isRoleNoun(token.lower) &&
          !(token.capital && head >= 0 && !this.#tokens[head]!.capital) &&
          !(token.capital && k > at && givenNameGender(this.#tokens[k - 1]!.lower) !== undefined)) ||
        (!token.capital &&
          (GROUP_NOUNS.has(token.lower) || BODY_NOUNS.has(token.lower) || DOCUMENT_NOUNS.has(token.lower) || looksLikeAgent(token.lower)));
      if (
        !noun &&
        !token.capital &&
        (AUXILIARIES.has(token.lower) || OTHER_VERBS.has(token.lower) || (CUE_VERBS.has(token.lower) && head >= 0 && !this.#isTitleWord(k)))
      )
        break;
      if (noun) head = k;
      else if (head >= 0 && !token.capital && !ROLE_MODIFIERS.has(token.lower)) break;
    }
    if (head < 0) return undefined;
    const token = this.#tokens[head]!;
    const first = this.#tokens[at]!;
    // "the spokesman Dmitry Peskov": the name takes the title.
    if (
      !named &&
      this.#isCapital(head + 1) &&
      isRoleNoun(token.lower) &&
      !this.#titleCase[head + 1] &&
      this.#tokens[head + 1]!.kind === 'word'
    ) {
      const next = this.#tokens[head + 1]!;
      if (!DEMONYMS.has(next.lower) && !PLACES.has(next.lower)) return undefined;
    }
    // "The U.S. and NATO": a name alone behind the determiner is a name.
    if (token.capital && !isRoleNoun(token.lower) && !DEMONYMS.has(token.lower)) return undefined;
    // Whom a letter is from is a mention of its own.
    const to = DOCUMENT_NOUNS.has(token.lower) ? head + 1 : this.#postmodifier(head + 1, first.lower);
    const group = GROUP_NOUNS.has(token.lower) && !isRoleNoun(token.lower);
    const labelFrom =
      DETERMINERS.has(first.lower) &&
      first.lower !== 'his' &&
      first.lower !== 'her' &&
      !/^(?:two|three|four|five|six|several|some|many|one|both)$/.test(first.lower)
        ? at + 1
        : at;
    return {
      kind: group ? 'group' : 'description',
      from: at,
      to,
      core: [bare(token.lower)],
      label: this.#document.text.slice(this.#tokens[labelFrom]!.start, this.#tokens[to - 1]!.end),
      gender: ROLE_NOUNS.get(bare(token.lower)),
      definite: DEFINITE.has(first.lower) || (named && !group),
      possessive: this.#tokens[head + 1]?.kind === 'possessive',
    };
  }

  /** "Putin's spokesman", "China's foreign ministry": a description whose determiner is a name. `at`: the possessive. */
  #owned(at: number): number {
    const owner = this.#mentions.at(-1);
    const described = owner?.to === at && owner.kind !== 'pronoun' ? this.#description(at) : undefined;
    if (!owner || !described || described.to === at + 1) return at + 1;
    const from = at + 1;
    this.#push({
      ...described,
      from,
      label: this.#document.text.slice(owner.start, this.#tokens[described.to - 1]!.end),
      definite: described.kind === 'description',
    });
    return described.to;
  }

  /** "one user wrote", "another said", "said the pontiff,": a noun that the lexicon lacks is a speaker where it says something. */
  #speakingNoun(at: number): (Partial<Mention> & Pick<Mention, 'kind' | 'from' | 'to' | 'core'>) | undefined {
    const determiner = this.#tokens[at]!;
    if (determiner.capital && this.#titleCase[at]) return undefined;
    let to = at + 1;
    while (to < at + 5 && this.#isPlainNoun(to) && this.#joined(to - 1, to)) to++;
    if (to === at + 1 && !/^(?:another|one)$/.test(determiner.lower)) return undefined;
    let verb = to;
    while (verb < to + 3 && ADVERBS.has(this.#tokens[verb]?.lower ?? '')) verb++;
    const says = this.#isPersonalCue(verb) && this.#joined(to - 1, verb);
    const inverted =
      this.#isPersonalCue(at - 1) && /^[,”"’']$/.test(this.#tokens[at - 2]?.text ?? '') && /^[,.;—]$/.test(this.#tokens[to]?.text ?? '');
    if (!says && !inverted) return undefined;
    const counted = to === at + 1 || determiner.lower === 'one';
    const head = this.#tokens[to - 1]!;
    return {
      kind: 'description',
      from: at,
      to,
      core: [head.lower],
      label: this.#document.text.slice(this.#tokens[counted ? at : at + 1]!.start, head.end),
      definite: DEFINITE.has(determiner.lower),
    };
  }

  #isPlainNoun(at: number): boolean {
    const token = this.#tokens[at];
    return token?.kind === 'word' && !token.capital && !NOT_NAMES.has(token.lower) && !isVerb(token.lower) && !ADVERBS.has(token.lower);
  }

  #isPersonalCue(at: number): boolean {
    const verb = CUE_VERBS.get(this.#tokens[at]?.lower ?? '');
    return verb !== undefined && PERSONAL_CUES.has(verb.lemma) && (verb.form === 'past' || verb.form === 'present');
  }

  /** A mark or a verb: the noun before it is not an adjective. */
  #endsPhrase(at: number): boolean {
    const next = this.#tokens[at];
    return (
      next === undefined ||
      (next.kind === 'mark' ? /^[,.;:”"]$/.test(next.text) : next.kind === 'word' && !next.capital && isVerb(next.lower))
    );
  }

  /** "for the ministry", "of the group", "close to the talks": what says whose spokesman a description is. */
  #postmodifier(at: number, determiner: string): number {
    const link = this.#tokens[at];
    if (!link || !/^(?:for|of|at|from|with|in)$/.test(link.lower) || !this.#joined(at - 1, at)) return at;
    if (determiner === 'the' && link.lower !== 'of' && link.lower !== 'for') return at;
    let k = at + 1;
    let solid = at;
    while (k < Math.min(at + 8, this.#tokens.length)) {
      const token = this.#tokens[k]!;
      if (!this.#joined(k - 1, k) || (token.kind === 'mark' && token.text !== '&')) break;
      const governed = /^(?:the|a|an|his|her|their|its|of|for)$/.test(this.#tokens[k - 1]!.lower);
      if (token.kind === 'word' && isVerb(token.lower) && !token.capital && !(governed && BODY_NOUNS.has(token.lower))) break;
      if (token.kind === 'word' && NOT_NAMES.has(token.lower) && !/^(?:the|a|an|his|her|their|its|of|for)$/.test(token.lower)) break;
      k++;
      if (
        token.kind === 'word' &&
        (token.capital || BODY_NOUNS.has(token.lower) || GROUP_NOUNS.has(token.lower) || isRoleNoun(token.lower))
      )
        solid = k;
    }
    return solid;
  }

  /** A noun without determiner: "officials", "critics of the plan", "campaign manager …". */
  #bareNoun(at: number): number {
    const token = this.#tokens[at]!;
    const next = this.#tokens[at + 1];
    if (isRoleNoun(token.lower)) {
      if (next && this.#isCapital(at + 1) && !this.#titleCase[at + 1]) return this.#name(at + 1, at) ?? at + 1;
      return at + 1;
    }
    let from = at;
    while (from - 1 >= this.#done && at - from < 5) {
      const before = this.#tokens[from - 1]!;
      if (!this.#joined(from - 1, from) || before.kind !== 'word' || NOT_NAMES.has(before.lower) || isVerb(before.lower)) break;
      if (
        !before.capital &&
        !ROLE_MODIFIERS.has(before.lower) &&
        !BODY_NOUNS.has(before.lower) &&
        !/(?:al|ic|ive|ish|an|ary)$/.test(before.lower)
      )
        break;
      from--;
    }
    const to = this.#postmodifier(at + 1, '');
    this.#push({ kind: 'group', from, to, core: [token.lower], definite: false });
    return to;
  }
}

/** Nouns of agents by their ending, where the lexicon has none: "the pontiff" is not found, "the plaintiff's lawyer" is. */
const AGENT =
  /^(?:\d{1,3}-year-old|[a-z-]{3,}(?:ist|ologist|ician|maker|holder|keeper|goer|monger|smith|woman|man|person|in-chief|-elect|year-old))$/;
export const looksLikeAgent = (lower: string): boolean =>
  AGENT.test(lower) && !/^(?:human|exist|list|assist|consist|insist|resist|twist|woman)$/.test(lower);

function sentenceStarts(document: Document): Uint8Array {
  const starts = new Uint8Array(document.tokens.length);
  for (const sentence of document.sentences) starts[document.units[sentence.from]!.tokenIndex] = 1;
  let stopped = false;
  for (let k = 0; k < document.tokens.length; k++) {
    const token = document.tokens[k]!;
    if (token.kind === 'mark') {
      if (/[.!?…:]/.test(token.text)) stopped = true;
      if (/["“‘'«(]/.test(token.text) && document.pieceOfToken[k]! >= 0) stopped = true;
    } else {
      if (stopped) starts[k] = 1;
      stopped = false;
    }
  }
  return starts;
}

const FUNCTION_WORD =
  /^(?:the|a|an|and|but|or|in|on|at|of|to|for|from|by|with|as|is|was|he|she|it|they|we|i|you|said|says|his|her|has|had|that|this|not|no|will|would|who|if|when|while|after|before|told)$/;

function surnamesOf(document: Document, titleCase: Uint8Array): Set<string> {
  const seen = new Set<string>();
  for (let k = 1; k < document.tokens.length; k++) {
    const token = document.tokens[k]!;
    const before = document.tokens[k - 1]!;
    if (!token.capital || !before.capital || titleCase[k] || token.start - before.end !== 1) continue;
    if (FUNCTION_WORD.test(token.lower) || FUNCTION_WORD.test(before.lower)) continue;
    if (
      givenNameGender(before.lower) !== undefined ||
      (NOT_NAMES.has(token.lower) &&
        !NOT_NAMES.has(before.lower) &&
        !PLACES.has(before.lower) &&
        !DEMONYMS.has(before.lower) &&
        !BODY_WORDS.has(before.lower))
    )
      seen.add(token.lower);
  }
  return seen;
}

function capitalsInside(document: Document, starts: Uint8Array, titleCase: Uint8Array): Set<string> {
  const seen = new Set<string>();
  for (const [index, token] of document.tokens.entries()) {
    if (token.kind === 'word' && token.capital && !starts[index] && !titleCase[index]) seen.add(token.lower);
  }
  return seen;
}

/** Marks the tokens of headline lines, where every word has a capital and none tells a name. */
function titleCase(document: Document): Uint8Array {
  const marks = new Uint8Array(document.tokens.length);
  let at = 0;
  for (const paragraph of document.paragraphs) {
    const from = at;
    let capitals = 0;
    let all = 0;
    while (at < document.tokens.length && document.tokens[at]!.start < paragraph.end) {
      const token = document.tokens[at++]!;
      if (token.kind !== 'word' || token.lower.length < 4) continue;
      all++;
      if (token.capital) capitals++;
    }
    if (all >= 4 && capitals / all > 0.8 && at - from < 40) marks.fill(1, from, at);
  }
  return marks;
}

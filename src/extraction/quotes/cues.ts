import { DOCUMENT_NOUNS } from '../lexicon/people.ts';
import { ADVERBS, AUXILIARIES, CUE_VERBS, NAMING_CUES, OTHER_VERBS, PERSONAL_CUES, STATING_CUES, STRONG_CUES } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import type { Cast } from '../speakers/cast.ts';
import { isRoleNoun } from '../speakers/word-classes.ts';
import type { Document, Sentence, Unit } from '../text/document.ts';

/** How the subject was found: before its verb, behind it, through a shared or main clause, behind "according to" or "by". */
export type SubjectPlace = 'before' | 'inverted' | 'apposition' | 'shared' | 'main-clause' | 'according-to' | 'agent';

/** A word that reports speech, with who speaks. Unit indexes. */
export interface Cue {
  readonly unit: number;
  readonly lemma: string;
  readonly participle: boolean;
  /** Reports speech wherever it stands. */
  readonly strong: boolean;
  /** Names or judges its object: "called it". */
  readonly naming: boolean;
  /** Takes a reported clause without marks. */
  readonly stating: boolean;
  /** "did not say": the words are not reported as said. */
  readonly negated: boolean;
  readonly mention: number;
  readonly place: SubjectPlace;
}

const PREPOSITIONS = words(
  'of in on at by to from with without about against for over under after before behind between among through into during toward towards than as like via near including upon within until since',
);
const RELATIVES = words('who which that');
const OPENERS = words(
  'and but or so then that as when while if because although though after before where whereas since until whether which for yet nor',
);
const CONJUNCTIONS = words('and but or then');
/** Forms that are more often nouns or adjectives than verbs, unless a subject stands right before them. */
const NOUNISH = words(
  'report reports post posts email emails message messages blog text texts order orders claim claims comment comments question questions remark remarks promise promises pledge pledges vow vows call calls demand demands request requests hope hopes fear fears estimate estimates answer answers offer offers threat press attack attacks blame praise rate rates bill bills notice signal signals point points state states note notes challenge challenges quote quotes reply replies attack wonder matter smile laugh shrug nod bar counter reason worry address proposed related read label brand term terms defended paint joke jokes pitch sum volunteer volunteers complaint contest tweet tweets echo boast cry shout whisper murmur support text protest protests witness repeat',
);

/** Every cue in the text, in order; those without a subject are left out. */
export function cuesOf(document: Document, cast: Cast): Cue[] {
  const finder = new CueFinder(document, cast);
  const cues: Cue[] = [];
  for (const sentence of document.sentences) {
    for (let unit = sentence.from; unit < sentence.to; unit++) {
      const cue = finder.at(sentence, unit);
      if (cue) cues.push(cue);
    }
  }
  return cues;
}

class CueFinder {
  readonly #units: readonly Unit[];
  readonly #unitOfToken: Int32Array;
  readonly #cast: Cast;

  constructor(document: Document, cast: Cast) {
    this.#units = document.units;
    this.#unitOfToken = document.unitOfToken;
    this.#cast = cast;
  }

  at(sentence: Sentence, at: number): Cue | undefined {
    const { lower, token } = this.#units[at]!;
    if (token?.kind !== 'word') return undefined;
    if (lower === 'according' && this.#units[at + 1]?.lower === 'to') return this.#accordingTo(sentence, at);
    const verb = CUE_VERBS.get(lower);
    if (!verb || (token.capital && at !== sentence.from)) return undefined;
    if (this.#insideMention(at)) return undefined;
    const participle = verb.form === 'participle';
    const strong = STRONG_CUES.has(verb.lemma);
    const naming = NAMING_CUES.has(verb.lemma);
    const cue = (mention: number, place: SubjectPlace, negated = false): Cue => ({
      unit: at,
      lemma: verb.lemma,
      participle,
      strong,
      naming,
      stating: STATING_CUES.has(verb.lemma),
      negated,
      mention,
      place,
    });
    const passive = this.#isPassive(sentence, at, verb.form);
    if (passive) {
      const agent = this.#agent(sentence, at);
      return agent >= 0 ? cue(agent, 'agent') : undefined;
    }
    const afterPiece = at > sentence.from && this.#units[this.#skipBack(at - 1, sentence.from)]?.piece !== -1;
    const inverted = verb.lemma !== 'tell' && !participle && verb.form !== 'base' ? this.#inverted(sentence, at) : -1;
    if (inverted >= 0 && (afterPiece || at === sentence.from)) return cue(inverted, 'inverted');
    if (participle && this.#isNounPhrase(at)) return undefined;
    if (inverted >= 0 && PERSONAL_CUES.has(verb.lemma) && this.#units[at - 1]?.lower === ',' && this.#endsClause(sentence, inverted))
      return cue(inverted, 'inverted');
    const found = participle ? this.#mainClause(sentence, at) : this.#subjectBefore(sentence, at, 0);
    if (found) {
      if (
        NOUNISH.has(lower) &&
        !this.#isDocument(found.mention) &&
        (found.place !== 'before' ||
          at - this.#endOf(found.mention, this.#startUnit(found.mention)) > 2 ||
          !this.#isSureSubject(found.mention) ||
          /^[,.;:]$/.test(this.#units[at + 1]?.lower ?? '.'))
      )
        return undefined;
      if (verb.form === 'base' && found.place !== 'before' && !this.#isDocument(found.mention)) return undefined;
      return cue(found.mention, found.place, found.negated);
    }
    return inverted >= 0 && strong && !NOUNISH.has(lower) && this.#units[at - 1]?.lower === ',' ? cue(inverted, 'inverted') : undefined;
  }

  /** Nothing but marks and phrases follow: "…, said Lee." as against "Lee, who won, said Kim was out". */
  #endsClause(sentence: Sentence, mention: number): boolean {
    const next = this.#endOf(mention, this.#startUnit(mention));
    const unit = this.#units[next];
    return next >= sentence.to || unit === undefined || unit.piece >= 0 || unit.token?.kind === 'mark';
  }

  #accordingTo(sentence: Sentence, at: number): Cue | undefined {
    for (let k = at + 2; k < Math.min(at + 5, sentence.to); k++) {
      const mention = this.#mentionAt(k);
      if (mention >= 0)
        return {
          unit: at,
          lemma: 'according to',
          participle: false,
          strong: true,
          naming: false,
          stating: true,
          negated: false,
          mention,
          place: 'according-to',
        };
    }
    return undefined;
  }

  #mentionAt(unit: number): number {
    const u = this.#units[unit];
    return u?.token ? this.#cast.mentionOfToken[u.tokenIndex]! : -1;
  }
  #insideMention = (unit: number): boolean => this.#mentionAt(unit) >= 0;

  /** The unit at which the mention begins. */
  #startOf(mention: number, unit: number): number {
    const from = this.#cast.mentions[mention]!.from;
    let k = unit;
    while (k > 0 && this.#units[k]!.tokenIndex > from) k--;
    return k;
  }

  #skipBack(unit: number, from: number): number {
    let k = unit;
    while (k > from) {
      const { lower, token } = this.#units[k]!;
      if (
        token?.kind === 'word' &&
        (ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 4) || AUXILIARIES.has(lower)) &&
        !this.#insideMention(k)
      )
        k--;
      else break;
    }
    return k;
  }

  /** "was called", "is described as", "quoted by": the grammatical subject is spoken of. */
  #isPassive(sentence: Sentence, at: number, form: string): boolean {
    if (form !== 'past') return false;
    // "Minister accused of …", "hailed as …": without its auxiliary, as in headlines; "what he described as …" has its subject.
    const link = this.#units[at + 1]?.lower ?? '';
    const { lemma } = CUE_VERBS.get(this.#units[at]!.lower)!;
    if (
      NAMING_CUES.has(lemma) &&
      (link === 'for' ? lemma !== 'call' : /^(?:of|as|over|by)$/.test(link)) &&
      !(link === 'of' && lemma !== 'accuse')
    ) {
      if (!/^(?:what|which|whom|that)$/.test(this.#wordBeforeSubject(sentence, at))) return true;
    }
    for (let k = at - 1; k >= Math.max(sentence.from, at - 4); k--) {
      const { lower, token } = this.#units[k]!;
      if (/^(?:is|are|was|were|be|been|being|gets|got|isn't|wasn't|weren't|aren't)$/.test(lower)) return true;
      if (lower === 'had' || lower === 'has' || lower === 'have') return false;
      if (!token || !(ADVERBS.has(lower) || lower.endsWith('ly') || lower === 'not')) return false;
    }
    return false;
  }

  /** "what" in "what he described as". */
  #wordBeforeSubject(sentence: Sentence, at: number): string {
    const subject = this.#skipBack(at - 1, sentence.from);
    const mention = this.#mentionAt(subject);
    const start = mention >= 0 ? this.#startOf(mention, subject) : subject;
    return start > sentence.from ? this.#units[start - 1]!.lower : '';
  }

  #agent(sentence: Sentence, at: number): number {
    for (let k = at + 1; k < Math.min(at + 12, sentence.to); k++) {
      if (this.#units[k]!.lower === 'by') return this.#mentionAt(k + 1);
      if (/^[;:.]$/.test(this.#units[k]!.lower)) return -1;
    }
    return -1;
  }

  /** A mention right behind the verb, as in "said Ms. Lee". */
  #inverted(sentence: Sentence, at: number): number {
    let k = at + 1;
    while (k < sentence.to && ADVERBS.has(this.#units[k]!.lower)) k++;
    let mention = k < sentence.to ? this.#mentionAt(k) : -1;
    if (mention < 0 || this.#cast.mentions[mention]!.possessive) mention = this.#nameBehindTitle(sentence, k);
    if (mention < 0) return -1;
    mention = this.#nameBehindDescription(sentence, mention);
    const { kind, core, possessive } = this.#cast.mentions[mention]!;
    if (possessive) return -1;
    if (kind === 'pronoun' && !/^(?:he|she|they)$/.test(core[0]!)) return -1;
    return mention;
  }

  /** "said master of ceremonies Ann Lee", "said the bureau's director": the mention behind a title that the lexicon lacks. */
  #nameBehindTitle(sentence: Sentence, at: number): number {
    for (let k = at; k < Math.min(at + 7, sentence.to); k++) {
      const { token, lower } = this.#units[k]!;
      if (!token || token.kind === 'mark' || (this.#isVerb(this.#units[k]!) && !this.#insideMention(k))) return -1;
      if (/^(?:that|in|on|at|to|by|as|if|when|how|why|what|it|he|she|they|we|i|there|from|after|before)$/.test(lower)) return -1;
      const mention = this.#mentionAt(k);
      if (mention >= 0 && !this.#cast.mentions[mention]!.possessive) return mention;
    }
    return -1;
  }

  /** "said the bureau's director, James Lee,": the name that follows a description is its own. */
  #nameBehindDescription(sentence: Sentence, mention: number): number {
    const found = this.#cast.mentions[mention]!;
    if (found.kind !== 'description') return mention;
    const comma = this.#endOf(mention, this.#startUnit(mention));
    if (comma + 1 >= sentence.to || this.#units[comma]!.lower !== ',') return mention;
    const next = this.#mentionAt(comma + 1);
    if (next < 0 || this.#cast.mentions[next]!.kind !== 'person') return mention;
    const behind = this.#units[this.#endOf(next, comma + 1)];
    return behind && behind.start < sentence.end && behind.token?.kind === 'word' && this.#isVerb(behind) ? mention : next;
  }

  #startUnit(mention: number): number {
    return this.#unitOfToken[this.#cast.mentions[mention]!.from]!;
  }

  /** "the following saying", "a rule requiring": the -ing form follows a determiner or preposition. */
  #isNounPhrase(at: number): boolean {
    const before = this.#units[at - 1];
    return (
      before?.token?.kind === 'word' &&
      (PREPOSITIONS.has(before.lower) || /^(?:the|a|an|his|her|their|its|of|is|are|was|were|be|been|not|that)$/.test(before.lower)) &&
      !/^(?:is|are|was|were|been|by|as|while|after|before)$/.test(before.lower)
    );
  }

  #subjectBefore(sentence: Sentence, at: number, depth: number): { mention: number; place: SubjectPlace; negated: boolean } | undefined {
    if (depth > 3) return undefined;
    let negated = false;
    let k = at - 1;
    for (; k >= sentence.from; k--) {
      const { lower, token } = this.#units[k]!;
      if (lower === 'not' || lower.endsWith("n't") || lower === 'never') negated = true;
      if (lower === 'to' && k === at - 1) return undefined;
      if (token?.kind !== 'word' || this.#insideMention(k)) break;
      if (!(ADVERBS.has(lower) || AUXILIARIES.has(lower) || lower === 'not' || (lower.endsWith('ly') && lower.length > 4))) break;
    }
    if (k < sentence.from) return undefined;
    if (/^(?:that|which)$/.test(this.#units[k]!.lower)) {
      const written = this.#documentBefore(sentence, k);
      if (written >= 0) return { mention: written, place: 'apposition', negated };
    }
    if (this.#units[k]!.lower === 'who') {
      const antecedent = this.#antecedent(sentence, k - 1);
      return antecedent >= 0 ? { mention: antecedent, place: 'apposition', negated } : undefined;
    }
    if (/^[,)—–-]$/.test(this.#units[k]!.lower)) {
      const framed = this.#beforeParenthesis(sentence, k);
      if (framed >= 0) return { mention: framed, place: 'apposition', negated };
    }
    let place: SubjectPlace = 'before';
    let commas = 0;
    let conjunction = false;
    for (; k >= sentence.from; k--) {
      const unit = this.#units[k]!;
      if (unit.piece >= 0) {
        if (!conjunction && commas === 0) return undefined;
        place = 'shared';
        continue;
      }
      if (unit.lower === ')') {
        const open = this.#openBracket(sentence, k);
        if (open >= 0) {
          k = open;
          continue;
        }
      }
      const mention = this.#mentionAt(k);
      if (mention >= 0) {
        const start = this.#startOf(mention, k);
        const found = this.#cast.mentions[mention]!;
        const before = this.#units[start - 1];
        const beforeWord = start > sentence.from ? (before?.lower ?? '') : '';
        k = start;
        if (found.possessive) continue;
        if (
          found.kind === 'pronoun' &&
          /^(?:him|her|himself|herself|it|his|hers)$/.test(found.core[0]!) &&
          (place !== 'before' || found.core[0] !== 'it')
        )
          continue;
        if (PREPOSITIONS.has(beforeWord) && !/^(?:as|after|before|since|until|than)$/.test(beforeWord)) continue;
        if (beforeWord === 'and' && found.kind !== 'pronoun' && this.#isGoverned(sentence, start - 2)) continue;
        if (before?.token?.kind === 'word' && start > sentence.from && this.#isVerb(before) && !this.#opensClause(before.lower)) {
          // The object of another verb; its subject is the one.
          if (place === 'before' && !conjunction && commas === 0) {
            // "Smith told X said" does not occur: a verb right before is a clause with its own subject.
            if (CUE_VERBS.has(before.lower)) return { mention, place, negated };
          }
          continue;
        }
        if (!this.#leadsOn(mention, at)) continue;
        if ((commas > 0 || place !== 'before' || conjunction) && !this.#canBeSubject(sentence, start)) continue;
        if (commas > 0 && found.kind !== 'pronoun') {
          const owner = this.#appositionOwner(sentence, start);
          if (owner >= 0) return { mention: owner, place: 'apposition', negated };
        }
        return { mention, place: commas > 0 && place === 'before' ? 'apposition' : place, negated };
      }
      const { lower, token } = unit;
      if (token?.kind === 'mark') {
        if (/^[,—–()-]$/.test(lower)) commas++;
        else if (/^[;:]$/.test(lower)) return undefined;
        continue;
      }
      if (CONJUNCTIONS.has(lower)) conjunction = true;
      if (conjunction || commas > 0) {
        if (this.#isVerb(unit)) {
          place = 'shared';
          if (RELATIVES.has(this.#units[k - 1]?.lower ?? '')) place = 'apposition';
        }
      } else if (this.#isVerb(unit) && !RELATIVES.has(lower) && place === 'before') place = 'shared';
    }
    return undefined;
  }

  /** "of the mayor and Lee": the phrase that ends at unit `at` hangs on a preposition. */
  #isGoverned(sentence: Sentence, at: number): boolean {
    let end = at;
    for (let hops = 0; hops < 4 && end >= sentence.from; hops++) {
      const mention = this.#mentionAt(end);
      if (mention < 0) return false;
      const start = this.#startOf(mention, end);
      if (start <= sentence.from) return false;
      const before = this.#units[start - 1]!;
      if (PREPOSITIONS.has(before.lower)) return before.lower !== 'as' && before.lower !== 'than';
      if (before.token?.kind !== 'possessive' && before.lower !== 'and') return false;
      end = start - 2;
    }
    return false;
  }

  /** "Lee, who was in Rome and Paris, said": the phrase before the comma or dash that opens what the one at `at` closes. */
  #beforeParenthesis(sentence: Sentence, at: number): number {
    const close = this.#units[at]!.lower;
    if (close === ')') {
      const open = this.#openBracket(sentence, at);
      const mention = open > sentence.from ? this.#mentionAt(open - 1) : -1;
      return mention >= 0 && this.#canBeSubject(sentence, this.#startOf(mention, open - 1)) ? mention : -1;
    }
    for (let k = at - 1; k > sentence.from && at - k < 60; k--) {
      const { lower } = this.#units[k]!;
      if (lower === ';' || lower === ':') return -1;
      if (lower !== close || !this.#opensParenthesis(k + 1)) continue;
      let before = k - 1;
      if (this.#units[before]!.lower === ')') before = this.#openBracket(sentence, before) - 1;
      let mention = before >= sentence.from ? this.#mentionAt(before) : -1;
      if (mention < 0) continue;
      let start = this.#startOf(mention, before);
      if (start > sentence.from && PREPOSITIONS.has(this.#units[start - 1]!.lower)) {
        mention = start - 2 >= sentence.from ? this.#mentionAt(start - 2) : -1;
        if (mention < 0) continue;
        start = this.#startOf(mention, start - 2);
      }
      const { possessive, kind } = this.#cast.mentions[mention]!;
      if (possessive || !this.#canBeSubject(sentence, start)) continue;
      if (kind === 'description' || kind === 'group') {
        const owner = this.#appositionOwner(sentence, start);
        if (owner >= 0) return owner;
      }
      return mention;
    }
    return -1;
  }

  #opensParenthesis(unit: number): boolean {
    const { lower, token, piece } = this.#units[unit]!;
    if (piece >= 0 || !token) return false;
    if (token.kind === 'number') return true;
    if (token.kind === 'mark') return false;
    return (
      /^(?:who|which|whose|whom|a|an|the|his|her|their|its|now|then|also|once|one|both|himself|herself)$/.test(lower) ||
      PREPOSITIONS.has(lower) ||
      /(?:ing|ed)$/.test(lower) ||
      (!token.capital && this.#isTitle(unit)) ||
      (token.capital && this.#mentionAt(unit) >= 0 && this.#isTitle(unit) && !this.#isName(unit))
    );
  }

  /** "Dean" of Dean Hallam: a word of the bare name. */
  #isName(unit: number): boolean {
    const { kind, core } = this.#cast.mentions[this.#mentionAt(unit)]!;
    return kind === 'person' && core.includes(this.#units[unit]!.token!.text);
  }

  /** Opens a description: "chairman of the board", "R-Iowa". */
  #isTitle(unit: number): boolean {
    const { token } = this.#units[unit]!;
    if (/^[RDI]-/.test(token!.text)) return true;
    for (let k = unit; k < Math.min(unit + 6, this.#units.length); k++) {
      const { lower, token: other } = this.#units[k]!;
      if (!other || other.kind === 'mark') return false;
      if (isRoleNoun(lower)) return true;
    }
    return false;
  }

  #isSureSubject(mention: number): boolean {
    const { kind } = this.#cast.mentions[mention]!;
    return kind === 'pronoun' || kind === 'person' || kind === 'body';
  }

  #isDocument(mention: number): boolean {
    return DOCUMENT_NOUNS.has(this.#cast.mentions[mention]!.core[0]!);
  }

  /** "a letter from the union that read": the document that a relative clause tells of. */
  #documentBefore(sentence: Sentence, at: number): number {
    for (let k = at - 1; k >= Math.max(sentence.from, at - 16); k--) {
      const unit = this.#units[k]!;
      if (unit.piece >= 0 || /^[;:.]$/.test(unit.lower)) return -1;
      const mention = this.#mentionAt(k);
      if (mention >= 0 && this.#isDocument(mention)) return mention;
    }
    return -1;
  }

  /** Whom "who" means: the mention right before it, a comma or bracket aside. */
  #antecedent(sentence: Sentence, at: number): number {
    let k = at;
    if (this.#units[k]?.lower === ',') k--;
    if (this.#units[k]?.lower === ')') k = this.#openBracket(sentence, k) - 1;
    return k >= sentence.from ? this.#mentionAt(k) : -1;
  }

  #openBracket(sentence: Sentence, at: number): number {
    for (let k = at - 1; k >= Math.max(sentence.from, at - 12); k--) if (this.#units[k]!.lower === '(') return k;
    return -1;
  }

  /** What follows a phrase lets it be the subject of a verb further on: a mark, a verb, an adverb, "of …", "who …"; never another noun. */
  #leadsOn(mention: number, verb: number): boolean {
    const next = this.#endOf(mention, this.#startUnit(mention));
    if (next >= verb) return true;
    const unit = this.#units[next]!;
    if (unit.piece >= 0 || unit.token!.kind === 'mark' || this.#isVerb(unit)) return true;
    const { lower } = unit;
    return (
      (PREPOSITIONS.has(lower) && lower !== 'to') ||
      RELATIVES.has(lower) ||
      ADVERBS.has(lower) ||
      CONJUNCTIONS.has(lower) ||
      /(?:ly|ing)$/.test(lower) ||
      this.#insideMention(next)
    );
  }

  /** What stands before a phrase lets it open a clause: nothing, a mark, a conjunction, an adverb, a verb that takes a clause. */
  #canBeSubject(sentence: Sentence, start: number): boolean {
    if (start <= sentence.from) return true;
    const { lower, token, piece } = this.#units[start - 1]!;
    if (piece >= 0 || token!.kind === 'mark') return true;
    if (token!.kind === 'possessive') {
      const owner = this.#mentionAt(start - 2);
      return owner >= 0 && this.#canBeSubject(sentence, this.#startOf(owner, start - 2));
    }
    return OPENERS.has(lower) || ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 4) || this.#opensClause(lower);
  }

  /** For a description between commas, the name that it describes: "Smith, a spokesman for X, said". */
  #appositionOwner(sentence: Sentence, start: number): number {
    let k = start - 1;
    for (let hops = 0; hops < 3; hops++) {
      if (k <= sentence.from || !/^[,—–(]$/.test(this.#units[k]!.lower)) return -1;
      const mention = this.#mentionAt(k - 1);
      if (mention >= 0) {
        const found = this.#cast.mentions[mention]!;
        const from = this.#startOf(mention, k - 1);
        const before = from > sentence.from ? this.#units[from - 1]! : undefined;
        if (before && PREPOSITIONS.has(before.lower)) {
          // "Rep. Tom Lee of Ohio, an ally": the name stands before the preposition.
          const inner = this.#mentionAt(from - 2);
          if (inner < 0) return -1;
          const kind = this.#cast.mentions[inner]!.kind;
          return kind === 'person' || kind === 'name' ? inner : -1;
        }
        return found.kind === 'person' || found.kind === 'name' ? mention : -1;
      }
      if (this.#units[k - 1]!.lower === ')') {
        k = this.#openBracket(sentence, k - 1);
        if (k < 0) return -1;
        continue;
      }
      if (this.#units[k - 1]!.token?.kind === 'number') {
        k -= 2;
        continue;
      }
      return -1;
    }
    return -1;
  }

  /** For "…, saying": the subject of the clause that it hangs on. */
  #mainClause(sentence: Sentence, at: number): { mention: number; place: SubjectPlace; negated: boolean } | undefined {
    const direct = this.#units[at - 1];
    const holder = this.#withSubject(sentence, at);
    if (holder >= 0) return { mention: holder, place: 'before', negated: false };
    if (direct && /^(?:is|are|was|were|been|'s|'re)$/.test(direct.lower)) return this.#subjectBefore(sentence, at, 0);
    for (let k = at - 1; k >= sentence.from; k--) {
      const unit = this.#units[k]!;
      if (unit.token?.kind !== 'word' || this.#insideMention(k)) continue;
      if (unit.lower === 'who') return undefined;
      if (!this.#isFinite(unit)) continue;
      const found = this.#subjectBefore(sentence, k, 1);
      if (found && !this.#isRelative(sentence, found.mention, at)) return { ...found, place: 'main-clause', negated: false };
    }
    for (let k = sentence.from; k < at; k++) {
      const mention = this.#mentionAt(k);
      if (mention < 0) continue;
      const before = k > sentence.from ? this.#units[k - 1]!.lower : '';
      if (!this.#cast.mentions[mention]!.possessive && !PREPOSITIONS.has(before)) return { mention, place: 'main-clause', negated: false };
      k = Math.max(k, this.#endOf(mention, k) - 1);
    }
    return undefined;
  }

  /** "gestures that Lee might like, describing": the clause of this subject is closed by the comma before `at`. */
  #isRelative(sentence: Sentence, mention: number, at: number): boolean {
    const start = this.#startUnit(mention);
    return this.#units[at - 1]?.lower === ',' && start > sentence.from && /^(?:that|which|whom|where)$/.test(this.#units[start - 1]!.lower);
  }

  /** "with Lee promising": the phrase between "with" and the -ing form. */
  #withSubject(sentence: Sentence, at: number): number {
    const k = this.#skipBack(at - 1, sentence.from);
    const mention = k >= sentence.from ? this.#mentionAt(k) : -1;
    if (mention < 0 || this.#cast.mentions[mention]!.possessive) return -1;
    const start = this.#startOf(mention, k);
    return start > sentence.from && this.#units[start - 1]!.lower === 'with' ? mention : -1;
  }

  #endOf(mention: number, unit: number): number {
    let k = unit;
    while (k < this.#units.length && this.#mentionAt(k) === mention) k++;
    return k;
  }

  #isVerb(unit: Unit): boolean {
    return (
      CUE_VERBS.has(unit.lower) ||
      OTHER_VERBS.has(unit.lower) ||
      AUXILIARIES.has(unit.lower) ||
      (/[^e]ed$/.test(unit.lower) && unit.lower.length > 4)
    );
  }
  #isFinite(unit: Unit): boolean {
    return this.#isVerb(unit) && !unit.lower.endsWith('ing');
  }
  #opensClause(lower: string): boolean {
    return (
      CUE_VERBS.has(lower) &&
      STATING_CUES.has(CUE_VERBS.get(lower)!.lemma) &&
      !/^(?:told|tells|tell|asked|asks|urged|reminded|informed|assured)$/.test(lower)
    );
  }
}

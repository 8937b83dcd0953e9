import type { Phrases } from '../../speakers/phrases.ts';
import { isPassive } from '../cues/passive.ts';
import { subjectBefore } from '../cues/subject.ts';
import type { Cue } from '../cues.ts';
import type { AttributionRule, PieceContext, RuleMatch } from './rule.ts';

/** `“Why?” a reporter asked Lee. “Because,” he said`: the answer is of the one who was asked, whoever asked. */
export const answer: AttributionRule = {
  name: 'answer',
  kind: 'continuation',
  precision: 0.93,
  decides: true,
  match: (piece) => {
    const { phrases, unit, sentence, sentenceIndex, isWhole, cues } = piece;
    const [said] = cues.filter(({ participle }) => !participle);
    if (!said && !(isWhole && (unit === sentence.from || isOfAnswer(piece)))) return undefined;
    if (said && !(said.unit > unit && unit === sentence.from)) return undefined;
    const asked = askedIn(piece, sentenceIndex - 1);
    return asked >= 0 && (!said || isSame(phrases, said, asked)) ? answerOf(asked, said) : undefined;
  },
};

const answerOf = (mention: number, cue: Cue | undefined): RuleMatch => ({ mention, cue, continues: false });

/** Only a pronoun of their gender takes up whoever was asked. */
function isSame(phrases: Phrases, { mention }: Cue, asked: number): boolean {
  const { kind, core, gender } = phrases.mention(mention);
  const other = phrases.cast.resolutions[asked]?.entity.gender;
  return kind === 'pronoun' && /^(?:he|she)$/.test(core[0] ?? '') && (other === undefined || other === gender);
}

/** "Her answer was brief: “…”" */
const isOfAnswer = ({ phrases, unit, sentence }: PieceContext): boolean =>
  phrases.lowerAt(unit - 1) === ':' &&
  /^(?:his|her)$/.test(phrases.lowerAt(sentence.from)) &&
  /^(?:answer|reply|response)$/.test(phrases.lowerAt(sentence.from + 1));

/** Whom the sentence, which holds the words before, says to have been asked: "asked Lee", "Lee was asked". -1: it holds no question, or doesn't say. */
function askedIn({ phrases, index, cuesOf }: PieceContext, sentenceIndex: number): number {
  const { sentences, sentenceOfPiece, pieces, text } = phrases.document;
  const sentence = sentences[sentenceIndex];
  const previous = pieces[index - 1];
  if (!sentence || !previous || sentenceOfPiece[index - 1] !== sentenceIndex || text[previous.end - 1] !== '?') return -1;
  const within = phrases.within(sentence);
  const cue = cuesOf(sentenceIndex).find(({ lemma }) => lemma === 'ask');
  if (cue && cue.place !== 'agent') return cue.place === 'inverted' ? -1 : within.mentionAt(cue.unit + 1);
  for (let unit = sentence.from; unit < sentence.to; unit++)
    if (within.lowerAt(unit) === 'asked' && isPassive(within, unit)) return subjectBefore(within, unit)?.mention ?? -1;
  return -1;
}

import type { FramedDemand } from '../frames/frame.ts';
import { framesAt } from '../frames/index.ts';
import type { DemandScene } from '../parties.ts';
import { type CuedText, contentSpan, lowerAt, mentionAt, pieceAt, type Strip } from '../scene.ts';
import { stripsOf } from '../strips.ts';
import type { CandidateForm, DemandPlace } from './candidate.ts';
import { mayOpen, proposalsAt, whole } from './propose.ts';

/** No sentence holds more words that may be cues; what does is no sentence, and is not read on. */
const MOST_CUES = 40;

/** Every place of the text where a demand may stand, strip by strip. Candidates of one strip may overlap. */
export function candidatesOf(scene: DemandScene): DemandPlace[] {
  return stripsOf(scene.document).flatMap((strip) => candidatesIn(scene, strip));
}

function candidatesIn(scene: DemandScene, strip: Strip): DemandPlace[] {
  const found = framedIn(scene, strip).flatMap((framed) => fromFrame(scene, framed));
  let tried = 0;
  for (let at = strip.from; at < strip.to && tried < MOST_PROPOSALS; at++) {
    if (!mayOpen(scene, strip, at) || !isOwn(scene, strip, at)) continue;
    if (mentionAt(scene, at) >= 0 && !INSIDE_MENTIONS.test(lowerAt(scene, at))) continue;
    for (const proposal of proposalsAt(scene, strip, at)) {
      tried++;
      const candidate = whole(scene, strip, proposal);
      const span = candidate && contentSpan(scene, candidate.from, candidate.to);
      if (candidate && span) add(found, { ...candidate, ...span });
    }
  }
  return found;
}

/** No sentence holds more places where a demand may stand. */
const MOST_PROPOSALS = 120;
/** Words of asking that a mention may take in: "the union's demand". */
const INSIDE_MENTIONS = /^(?:need|call|demand)/;

/** Adds the candidate; one that a rule found too takes the rule's end and parties. */
function add(found: DemandPlace[], candidate: DemandPlace): void {
  const at = found.findIndex((other) => other.from === candidate.from && other.framed !== undefined);
  const twin = found[at];
  if (!twin) found.push(candidate);
  else if (twin.form === 'listed') found[at] = { ...candidate, to: twin.to, framed: twin.framed, framedAddressee: twin.framedAddressee };
}

/** Whether the strip reads the word: a phrase in marks within the reporter's sentence is read as part of it; a whole utterance, on its own. */
function isOwn(scene: DemandScene, strip: Strip, at: number): boolean {
  const piece = pieceAt(scene, at);
  return strip.piece < 0 ? piece < 0 || isPhrase(scene, piece) : !isPhrase(scene, piece);
}

/** A piece that begins in lower case: words of the reporter's own sentence. */
const isPhrase = ({ document: { text, pieces } }: CuedText, piece: number): boolean => {
  const from = pieces[piece]?.start;
  return from !== undefined && /^\p{Ll}/u.test(text.slice(from, from + 2));
};

/** What the frames find in the strip. */
function framedIn(scene: DemandScene, strip: Strip): FramedDemand[] {
  const demands: FramedDemand[] = [];
  let covered = strip.from;
  let tried = 0;
  for (let at = strip.from; at < strip.to && tried <= MOST_CUES; at++) {
    const lower = lowerAt(scene, at);
    const frames = framesAt(lower);
    if (!frames || !isOwn(scene, strip, at)) continue;
    if (at < covered && !lower.endsWith('ed')) continue;
    tried++;
    for (const frame of frames) {
      const match = frame.match({ scene, strip, at });
      if (!match) continue;
      demands.push({ ...match, frame, strip, confidence: frame.precision });
      covered = Math.max(covered, match.contents.at(-1)?.to ?? at);
      break;
    }
  }
  return demands;
}

function fromFrame(scene: DemandScene, framed: FramedDemand): DemandPlace[] {
  return framed.contents.flatMap((content) => {
    const span = contentSpan(scene, content.from, content.to);
    if (!span) return [];
    const form: CandidateForm = 'listed';
    return [
      {
        ...span,
        strip: framed.strip,
        form,
        kind: 'thing' as const,
        cue: framed.cue.from,
        lemma: lowerAt(scene, framed.cue.from),
        force: framed.force,
        whom: undefined,
        framed,
        framedAddressee: content.addressee ?? framed.addressee,
      },
    ];
  });
}

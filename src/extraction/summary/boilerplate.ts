import type { Document, Sentence } from '../grammar/document.ts';

/** The heading over what a press release says of the firm that sends it, in every one the same: "About Ardle Pumps". */
const ABOUT_FIRM = /^[ \t]*About (?:the )?\p{Lu}[\p{L}\p{N}&.,’' -]{1,60}:?[ \t]*$/mu;

/** The sentences above the boilerplate of a press release. */
export function withoutBoilerplate({ text, sentences }: Document): readonly Sentence[] {
  const about = ABOUT_FIRM.exec(text);
  const above = about ? sentences.filter(({ end }) => end <= about.index) : sentences;
  return above.length > 0 ? above : sentences;
}

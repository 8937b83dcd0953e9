import { describe, expect, it } from 'vitest';
import { said } from '../helpers.ts';

const UNSAID: readonly (readonly [string, string])[] = [
  ['did not say', 'Ingrid Solberg did not say “the mine is safe”.'],
  ['a contracted denial', 'Ingrid Solberg didn’t call the mine “a grave”.'],
  ['never, with a colon', 'Ingrid Solberg never wrote: “The mine is safe.” The letter is a forgery.'],
  ['denied saying', 'Ingrid Solberg denied saying “the mine is a grave”.'],
  ['denied that she said', 'Ingrid Solberg denied that she had told miners “to stay at home”.'],
  ['denied somebody’s claim that she said', 'Ingrid Solberg denies claims that she called the mine “a grave for the young”.'],
  ['refused to say', 'Ingrid Solberg refused to say “sorry for the delay”.'],
  ['would not say the one or the other', 'Ingrid Solberg would not say “open” or “shut”.'],
  ['without saying', 'Ingrid Solberg left without saying “thank you all”.'],
  ['stopped short of saying', 'Ingrid Solberg stopped short of calling it “the end of the mine”.'],
  ['nobody of a place said', 'Ingrid Solberg said that nobody in the village had ever said “we will not move”.'],
  ['never described as', 'Ingrid Solberg said that she had never described the miners as “squatters”.'],
  [
    'denied having told, far before the words',
    'Ingrid Solberg denied having told a closed meeting of party leaders in Oslo that miners must “learn to say thank you”.',
  ],
  ['does not recall telling', 'Ingrid Solberg did not recall telling the board that the mine was “finished”.'],
  ['nobody said', 'Nobody said “the mine is safe”.'],
  ['words that she was not heard to use', 'Ingrid Solberg has never used the words “closed for good”.'],
  ['behind the words', '“The mine is safe,” Ingrid Solberg never said.'],
  ['behind the words, denied', '“The mine is a grave” is a line that Ingrid Solberg denies writing.'],
  ['wrongly attributed', '“The mine is a grave,” wrongly attributed to Ingrid Solberg, came from a play.'],
  ['falsely shown', 'The clip falsely shows Ingrid Solberg saying “close them all now”.'],
  ['falsely quoted', 'Ingrid Solberg was wrongly quoted as saying “close them all now”.'],
  ['a doctored clip', 'A doctored clip of Ingrid Solberg saying “close them all now” went round on Friday.'],
  ['claimed by a post', 'A post that thousands shared claims that Ingrid Solberg said: “All mines will close.” She did not.'],
  ['claimed by a video', 'The video purports to show Ingrid Solberg saying “close them all now”.'],
  ['denied by the next sentence', 'Ingrid Solberg said “close them all now”. She never said so.'],
  ['as somebody would have said', '“What a summer,” as Ingrid Solberg would have said.'],
  ['as if to say', 'Ingrid Solberg shrugged, as if to say “what did you expect”.'],
  ['might as well have said', 'Ingrid Solberg might as well have said: “Go home.”'],
  ['could have said', 'Ingrid Solberg could have said “we were wrong about this”.'],
  ['might say', 'Some might say “leave it all in the ground”.'],
  ['if she had said', 'If Ingrid Solberg had said “leave it all in the ground”, the vote would have been lost.'],
];

const SAID: readonly (readonly [string, string, readonly string[]])[] = [
  ['not only', 'Ingrid Solberg did not only say “the mine is safe”.', ['Ingrid Solberg: the mine is safe']],
  ['a denial denied', 'Ingrid Solberg did not deny saying “the mine is a grave”.', ['Ingrid Solberg: the mine is a grave']],
  ['what came instead', 'Ingrid Solberg did not say when but called the wait “far too long”.', ['Ingrid Solberg: far too long']],
  ['a lie, yet said', 'Ingrid Solberg falsely said “nobody was hurt down there”.', ['Ingrid Solberg: nobody was hurt down there']],
  ['a vow that was not kept', 'Ingrid Solberg said: “I will open the mine.” She did not.', ['Ingrid Solberg: I will open the mine.']],
  ['words of somebody who claims', 'Ingrid Solberg claims that “the mine is safe”.', ['Ingrid Solberg: the mine is safe']],
  ['a habit', 'Ingrid Solberg would always say: “Look at the roof first.”', ['Ingrid Solberg: Look at the roof first.']],
];

describe('words that were not said', () => {
  it.each(UNSAID)('are nobody’s quotation: %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it.each(SAID)('are told from words that were: %s', (_, text, quotes) => {
    expect(said(text)).toEqual(quotes);
  });
});

import { describe, expect, it } from 'vitest';
import { polarityIn, polarityOf, saysNot } from '../../src/matching/polarity.ts';

/** What is demanded stands in brackets. */
function shownOf(marked: string): [string, string] {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replace(/[[\]]/g, '');
  const { polarity, start: from } = polarityIn(text, 0, { start, end });
  return [polarity, text.slice(from, end)];
}

describe('what is to be left is shown with the word that says so', () => {
  it.each([
    ['The ranger warned hikers against [lighting fires].', 'against lighting fires'],
    ['The ranger urged hikers not to [light fires].', 'not to light fires'],
    ['The ranger begged them never to “[light fires]”.', 'never to “light fires'],
    ['Hikers were told to refrain from [lighting fires].', 'refrain from lighting fires'],
    ['The ranger forbade hikers to [light fires].', 'forbade hikers to light fires'],
    ['The ranger banned hikers from [lighting fires].', 'banned hikers from lighting fires'],
    ['She says visitors must not [light fires].', 'not light fires'],
    ['They campaigned against [the new toll].', 'against the new toll'],
    ['“[Don’t light fires],” he said.', 'Don’t light fires'],
    ['She demands that [the mill not be closed].', 'the mill not be closed'],
    ['They want [the county not to close the mill].', 'the county not to close the mill'],
    ['“[The lake should never be drained],” she said.', 'The lake should never be drained'],
    ['“[We cannot have another summer like this],” she said.', 'We cannot have another summer like this'],
    ['They demand [no more night flights].', 'no more night flights'],
    ['The guide told them to [avoid the north face].', 'avoid the north face'],
    ['He asked shops to [ensure that minors do not buy knives].', 'ensure that minors do not buy knives'],
  ])('%s', (marked, shown) => expect(shownOf(marked)).toEqual(['refrain', shown]));
});

describe('what is to be done is not turned round by a negation that says something else', () => {
  it.each([
    ['The ranger urged hikers to [stop lighting fires].'],
    ['He asked for [a law for those who do not pay].'],
    ['She wants [a pledge not to raise fares].'],
    ['They will strike if the mill does not [pay them].'],
    ['He urged them [to vote not only for peace but for bread].'],
    ['She demanded that [the guard be judged by his acts, not his words].'],
    ['He told her to [draw up a plan in case the pump does not work].'],
    ['They want [the ban on kites to end].'],
    ['He called for [nothing less than a public apology].'],
    ['She asked for [a reply no later than Friday].'],
  ])('%s', (marked) => expect(shownOf(marked)[0]).toBe('do'));
});

it('words alone show which way they point', () => {
  expect(['against sailing', 'sail', 'not to sail'].map(polarityOf)).toEqual(['refrain', 'do', 'refrain']);
  expect(['forbade crews to sail', 'don’t sail', 'sail on'].map(saysNot)).toEqual([true, true, false]);
});

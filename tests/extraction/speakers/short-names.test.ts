import { describe, expect, it } from 'vitest';
import { said } from '../helpers.ts';

it('a surname behind an office is nobody who holds another', () => {
  const text =
    '“It turns,” Governor Reed said. Shadow Chancellor Lucy Reed called it cruel. “It stops,” she said. “It turns,” Governor Reed said again. “No,” Reed said.';
  expect(said(text).slice(0, 3)).toEqual(['Reed: It turns,', 'Lucy Reed: It stops,', 'Reed: It turns,']);
  expect(said('Gov. Lucy Reed came. “It turns,” Governor Reed said.')).toEqual(['Lucy Reed: It turns,']);
});

describe('a shorter form of a name', () => {
  it.each([
    ['its surname', 'Ines Roth-Keller runs the mill. “It turns,” Roth-Keller said.', 'Ines Roth-Keller: It turns,'],
    ['half of a double surname', 'Ines Roth-Keller runs the mill. “It turns,” Keller said.', 'Ines Roth-Keller: It turns,'],
    ['a given name alone', 'Stefan Halvorsen runs the mill. “It turns,” Stefan said.', 'Stefan Halvorsen: It turns,'],
    ['a surname with particles', 'Joris Van Den Akker runs the mill. “It turns,” Van Den Akker said.', 'Joris Van Den Akker: It turns,'],
    [
      'the first of two surnames',
      'Lucía Barrenechea de Soto runs the mill. “It turns,” Barrenechea said.',
      'Lucía Barrenechea de Soto: It turns,',
    ],
    ['the name before a patronymic', 'Rosli bin Kamal runs the mill. “It turns,” Rosli said.', 'Rosli bin Kamal: It turns,'],
    [
      'its first two words',
      'Omar Tazi runs it for Moulay Driss Aït Baha. “It turns,” Moulay Driss said.',
      'Moulay Driss Aït Baha: It turns,',
    ],
    ['an acronym in brackets', 'The Union of Corn Millers (UCM) met. “It turns,” the UCM said.', 'Union of Corn Millers: It turns,'],
    ['its initials', 'The Corn Millers Association met on Monday. “It turns,” the CMA said.', 'Corn Millers Association: It turns,'],
    [
      'its initials as a word, an office among its words',
      'The Association of Chief Police Officers met. “It turns,” Acpo said.',
      'Association of Chief Police Officers: It turns,',
    ],
    ['its words cut short', 'The Social Democrats met. “It turns,” the Soc Dems said.', 'Social Democrats: It turns,'],
    ['the first word of a firm', 'Halden Industries runs the mill. “It turns,” Halden said.', 'Halden Industries: It turns,'],
  ])('is one person or body with the fullest: %s', (_, text, quote) => {
    expect(said(text).at(-1)).toBe(quote);
  });

  it('is a party by both its words', () => {
    expect(said('“It turns,” the Liberal Democrats said on Monday.')).toEqual(['Liberal Democrats: It turns,']);
  });

  it('is shown without the seats and honours behind the name', () => {
    expect(said('Mona Falk MP runs the mill. “It turns,” Mona Falk MP said.')).toEqual(['Mona Falk: It turns,']);
  });

  it('is not somebody whose full name holds a word of a place', () => {
    expect(said('Halle Berlin runs the mill in Austria. “We will pay,” Berlin Airlines said.')).toEqual(['Berlin Airlines: We will pay,']);
  });
});

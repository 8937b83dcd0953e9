import { expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

const rolesIn = (text: string): (string | undefined)[] => extract(text).quotes.map(({ speaker }) => speaker?.role);

it.each([
  ['“We wait,” former New Orleans City Mayor Alma Reyes said.', 'former New Orleans City Mayor'],
  ['“We wait,” said New Mexico Gov. Alma Reyes.', 'New Mexico Gov.'],
  ['“We wait,” said Alma Reyes, a bridge engineer at the port.', 'bridge engineer at the port'],
  ['“We wait,” said Vice-Chancellor Alma Reyes.', 'Vice-Chancellor'],
  ['“We wait,” said Alma Reyes, the harbour master.', 'harbour master'],
  ['“We wait,” said Alma Reyes, the club’s vice-captain.', 'club’s vice-captain'],
  ['“We wait,” said Alma Reyes, a bell-ringer from Ely.', 'bell-ringer from Ely'],
  ['“We wait,” said Alma Reyes, a bridge engineer at the port whose crew has won prizes.', 'bridge engineer at the port'],
  ['“We wait,” said Alma Reyes, a bridge engineer at the port who’s on strike.', 'bridge engineer at the port'],
  ['The minister of energy, Alma Reyes, spoke. “We wait,” Ms Reyes said.', 'minister of energy'],
  ['So Labor Secretary Alma Reyes left. “We wait,” Ms Reyes said.', 'Labor Secretary'],
  ['“We wait,” said Lady Justice Alma Reyes.', 'Justice'],
  ['“We wait,” said Prime Minister Dame Alma Reyes.', 'Prime Minister'],
  ['“We wait,” said Minister of Works and Roads Alma Reyes.', 'Minister of Works and Roads'],
  ['Alma Reyes, a bridge engineer at the port has written a book. “We wait,” Alma Reyes said.', 'bridge engineer at the port'],
  ['Last week State Department official Alma Reyes said: “We wait.”', 'State Department official'],
  ['Council candidate Dr. Alma Reyes said: “We wait.”', 'Council candidate'],
  ['Former harbour master Alma Reyes said: “We wait.”', 'former harbour master'],
])('a role is whole: %s', (text, role) => expect(rolesIn(text)).toEqual([role]));

it.each([
  'Alma Reyes, whose brother, the engineer Paul Reyes, died here, spoke on Monday. “We wait,” Alma Reyes said.',
  '“We wait,” said Alma Reyes, the only engineer on the bridge.',
  '“We wait,” said Alma Reyes, with her lawyer beside her.',
  '“We wait,” said Alma Reyes, the morning after the vote.',
  '“We wait,” said Alma Reyes, a week later.',
  '“We wait,” said Alma Reyes, the same day.',
  '“We wait,” said Alma Reyes, her lawyer.',
  '“We wait,” said Alma Reyes, a move that surprised her friends.',
  '“We wait,” said Alma Reyes, the first time she had spoken.',
  'Rival Alma Reyes said: “We wait.”',
  'Former colleague Alma Reyes said: “We wait.”',
  'Dr. Alma Ines Reyes said: “We wait.”',
])('what tells of somebody else, or of a moment, is no role: %s', (text) => expect(rolesIn(text)).toEqual([undefined]));

it('a title alone is no role, and is kept for telling persons apart', () => {
  const [quote] = extract('“We wait,” said Dr Alma Reyes.').quotes;
  expect(quote?.speaker).toMatchObject({ name: 'Alma Reyes', role: undefined, title: 'Dr' });
});

import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/extraction/grammar/document.ts';
import { castOf } from '../../../src/extraction/speakers/resolve.ts';

/** Whom the last mention with these words is taken for. */
function meant(text: string, words: string): string | undefined {
  const { mentions, resolutions } = castOf(documentOf(text));
  const at = mentions.findLastIndex(({ start, end }) => text.slice(start, end) === words);
  return resolutions[at]?.entity.name;
}

describe('whom a description or pronoun means', () => {
  it.each([
    [
      'the firm that was named',
      'Halden Mills, a flour firm, lost a contract. “We will appeal,” the firm said.',
      'the firm',
      'Halden Mills',
    ],
    [
      'whoever the sentence before is about, though the tagger takes the name for a body’s',
      'The winds have eased. Fields Okoro from the Rural Fire Service says crews are on guard. “We are ready,” she said.',
      'she',
      'Fields Okoro',
    ],
    [
      'another than whom its own clause names',
      'Mr Lens, who runs the port, spoke first. He told reporters he had seen the plans. He said people like Otto Brand and Emil Rask had harmed it.',
      'He',
      'Lens',
    ],
    [
      'another than whom the same clause names, an aside between',
      'Coach Otto Brand dropped Emil Rask. The 19-year-old, who had scored twice, had told Brand so.',
      'The 19-year-old',
      'Emil Rask',
    ],
    [
      'the lawyer of another owner',
      'Pinto’s lawyer said he would appeal. The council’s lawyer said it would oppose that.',
      'The council’s lawyer',
      'council’s lawyer',
    ],
    [
      'whom the text goes on to name, and no button in between',
      'The show is back, she says.\n\nBrowse Issues\n\nOlivia Brand, 31, arrived in the city with plans.',
      'she',
      'Olivia Brand',
    ],
    ['whom somebody asked, and not who asked', 'Otto Brand asked Mr Lens whether he would go. “Not today,” he said.', 'he', 'Lens'],
    [
      'another than by whom the sentence says that he was pressed',
      'Mr Lens came first. Pressed by counsel, Sir Otto Brand KC, on who had told him, he said nothing.',
      'he',
      'Lens',
    ],
    [
      'the singer whom it meant before, and none who is named later',
      'Emil Rask was at home. The singer grabbed a thief. The singer was hurt. Later came singer Otto Brand.',
      'The singer',
      'Emil Rask',
    ],
    [
      'another than who asked',
      'Mr Lens said the bridge was safe. Host Otto Brand asked the engineer why it was shut. “It is not,” he replied.',
      'he',
      'Lens',
    ],
    ['nobody of the other gender, though there is nobody else', 'Thomas Lens opened the bridge. She was late.', 'She', undefined],
    [
      'another than whoever holds another office',
      'Home Secretary Hugo Lens wants a new bridge. The prime minister said so.',
      'The prime minister',
      'prime minister',
    ],
    [
      'another than the network over which it was asked',
      'Teo runs the bank. When the clerk asked him over WhatsApp, the banker replied.',
      'the banker',
      'Teo',
    ],
    [
      'another than the subject whose object it is',
      'Mr Lens said the bridge was safe. Host Otto Brand asked him, “Why is it shut?”',
      'him',
      'Lens',
    ],
    [
      'a firm, though no word tells that it is one',
      'Sandwick Mills has lost a contract. Sandwick Mills said on Monday that it would appeal. “We are sorry,” it said.',
      'it',
      'Sandwick Mills',
    ],
    ['who has the role', 'Ann Sollers, the mayor, met Tom Hale. “It is late,” the mayor said.', 'the mayor', 'Ann Sollers'],
    [
      'who has the age',
      'Tom Hale, 36, met Joe Tilson, 41. “It is late,” the 41-year-old baker said.',
      'the 41-year-old baker',
      'Joe Tilson',
    ],
    [
      'who said something before, not who stands in an aside',
      'Anton Brandl, a label’s director, said it was not as bad as Mr Rossner believed. “It is quite true,” he argued.',
      'he',
      'Anton Brandl',
    ],
    [
      'a woman, though she is called a chairman',
      'Harbour Trust deputy Pauline Ode left. Trust chairman Petra Hale urged the men to leave. She said: “It is late.”',
      'She',
      'Petra Hale',
    ],
    [
      'a person, not a body of one name',
      'Ada Lindqvist joined Vattenbruk AB. At Vattenbruk, “it is late,” she said.',
      'she',
      'Ada Lindqvist',
    ],
    [
      'the doctor, who was named with a title',
      'Ann Sollers, a nurse, met Dr. Fenna Dreyer. Sollers wept. “It is late,” the doctor said.',
      'the doctor',
      'Fenna Dreyer',
    ],
    [
      'a firm by a word of its name',
      'Dick Halloway Productions sued Tessa Lang. Sandwick Mills did too. “It is late,” the production company said.',
      'the production company',
      'Dick Halloway Productions',
    ],
    [
      'whom a rank in the name is short for',
      'Lunch with Baroness Adele Cardew on trees. “It is late,” says Baroness Cardew.',
      'Baroness Cardew',
      'Baroness Adele Cardew',
    ],
    ['the name that follows at once', 'Then justice minister Cathy Bellow rose. “It is late,” she said.', 'she', 'Cathy Bellow'],
  ])('is %s', (_, text, words, name) => {
    expect(meant(text, words)).toBe(name);
  });

  it('is no person, where a place is joined to what a firm does', () => {
    const text =
      'Harbour Bank will cut jobs, the bank said. It was founded in 1971. Purity Langat runs it. “We tried,” the Lagos-based lender said.';
    expect(meant(text, 'the Lagos-based lender')).not.toBe('Purity Langat');
  });

  it('is somebody new, where no role of those named fits', () => {
    expect(meant('Dr. Tom Hale runs the ward. “It hurt,” a patient from Leeds said.', 'a patient from Leeds')).toBe('patient from Leeds');
  });
});

describe('the confidence of a resolution', () => {
  it('is a probability: of two whom a pronoun may mean neither is sure', () => {
    const text = 'Tom Hale and Joe Tilson met. “Late again,” he said.';
    const { mentions, resolutions } = castOf(documentOf(text));
    const he = resolutions[mentions.findLastIndex(({ kind }) => kind === 'pronoun')];
    expect(he?.confidence).toBeLessThan(0.9);
    for (const resolution of resolutions) expect(resolution?.confidence ?? 0).toBeLessThanOrEqual(1);
  });

  it('is the same for the same text', () => {
    const text = 'Ann Sollers, the mayor, met Tom Hale and Joe Tilson. “It is late,” he said. “Very,” the mayor said.';
    const confidences = (): (number | undefined)[] => castOf(documentOf(text)).resolutions.map((resolution) => resolution?.confidence);
    expect(confidences()).toEqual(confidences());
  });
});

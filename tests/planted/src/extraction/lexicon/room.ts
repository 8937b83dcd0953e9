export const room = 'lexicon';

/** As far as a word or a name tells it. */
export type Gender = 'male' | 'female';

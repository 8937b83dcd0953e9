/** The option by which commands name a suggestion. */
export const SUGGESTION_NUMBER = { type: 'integer', description: 'Its number in /suggestions list', required: true, min: 1 } as const;

/** The option by which commands name a suggestion. */
export const SUGGESTION_NUMBER = {
  type: 'integer',
  description: 'Its number, from the list of suggestions',
  required: true,
  min: 1,
} as const;

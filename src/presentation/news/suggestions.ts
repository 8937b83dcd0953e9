/** The option by which commands name a suggestion. */
export const SUGGESTION_NUMBER = {
  type: 'integer',
  description: 'Its number, from the list of suggestions',
  localised: {
    de: ['vorschlag', 'Die Nummer in der Liste der Vorschläge'],
    fr: ['suggestion', 'Le numéro dans la liste des suggestions'],
  },
  required: true,
  min: 1,
} as const;

import type { FailureOf, Namesakes } from '../core/failure.ts';

/** The option by which commands take only what is newer. */
export const SINCE = {
  type: 'since',
  description: 'Only since then: 2d, yesterday, a date',
  localised: { de: ['seit', 'Nur seit: 2d, yesterday, ein Datum'], fr: ['depuis', 'Seulement depuis : 2d, yesterday, une date'] },
} as const;

/** The option by which commands take only what one outlet or article says. */
export const SOURCE = {
  type: 'string',
  description: 'Only from this publisher or article',
  localised: {
    de: ['quelle', 'Nur aus dieser Zeitung oder diesem Artikel'],
    fr: ['source', 'Seulement de ce journal ou de cet article'],
  },
} as const;

/** That nothing was found for the option called `first`, as the others narrow it; without `first` all of them narrow. */
export function nothingFound(typed: Readonly<Record<string, string>>, first?: string, namesakes?: Namesakes): FailureOf<'nothing_found'> {
  const { [first ?? '']: asked = '', ...narrowed } = typed;
  return { code: 'nothing_found', asked, narrowed, namesakes };
}

/** The parties of a demand, by name. */
export const PARTIES = {
  by: {
    type: 'string',
    description: 'Who demands it',
    localised: { de: ['von', 'Wer fordert'], fr: ['par', 'Qui exige'] },
    complete: 'issuers',
  },
  of: {
    type: 'string',
    description: 'Of whom it is demanded',
    localised: { de: ['an', 'Von wem es gefordert wird'], fr: ['envers', 'De qui on l’exige'] },
    complete: 'addressees',
  },
} as const;

/** What is searched or watched for, as `searchTermsOf` reads it. */
export const WORDS = {
  type: 'string',
  description: 'Words, "a phrase in marks", -without',
  localised: { de: ['wörter', 'Wörter, "eine Wendung", -ohne'], fr: ['mots', 'Des mots, "une expression", -sans'] },
  required: true,
  marks: true,
} as const;

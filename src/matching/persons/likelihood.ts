/**
 * Whom a name means that several may bear: probabilistic record linkage (Fellegi and Sunter 1969, "A Theory for Record Linkage"), with weights set by
 * hand. What speaks for a candidate is added up as log-odds; a name is joined to the likeliest only where that one is far likelier than the others and than
 * somebody unknown, and stays by itself otherwise.
 */

/** From this share of all likelihoods on, one is meant and no other. */
export const FAR_LIKELIER = 0.9;

/** News gives a surname alone to the well known more than in proportion: five articles against one make it far likelier. */
const SHARPNESS = 1.5;

/** How likely a short name means somebody whom so many articles name in full. */
export const likelihoodOf = (articles: number): number => Math.max(articles, LEAST_ARTICLES) ** SHARPNESS;

/** Somebody known without an article: by an accepted suggestion. */
const LEAST_ARTICLES = 0.1;

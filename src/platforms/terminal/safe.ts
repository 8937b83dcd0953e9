/**
 * Control characters, escape sequences and the marks that turn the direction of text (Unicode TR9, and CVE-2021-42574): nothing that a
 * terminal would obey may come out of an article. Line ends and tabs become spaces; no word is lost with a sequence that has no end.
 */
export const safe = (text: string): string =>
  UNUSUAL.test(text) ? text.replace(ESCAPES, '').replace(DIRECTIONS, '').replace(BREAKS, ' ').replace(CONTROLS, '') : text;

/** What any of the others begins with; few texts have it. */
const UNUSUAL = /[\u0000-\u001f\u007f-\u00a0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[^\S ]|\s{2}/;

const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
const BREAKS = /[\s\u0085]+/g;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

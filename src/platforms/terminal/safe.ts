/**
 * Control characters, escape sequences and the marks that turn the direction of text (Unicode TR9, and CVE-2021-42574): nothing that a
 * terminal would obey may come out of an article. Line ends and tabs become spaces.
 */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;

export const safe = (text: string): string => text.replace(ESCAPES, '').replace(DIRECTIONS, '').replace(/\s+/g, ' ').replace(CONTROLS, '');

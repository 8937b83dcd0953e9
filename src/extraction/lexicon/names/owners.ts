import { words } from '../words.ts';

/** Of whom a body consists, where the plural has no "s", or the singular is no person's office. */
export const MEMBERS = words('boys children citizens consumers girls men people peoples residents taxpayers veterans women');

/** After whom a college, hospital or trust is called. */
export const PATRONS = words('king prince princess queen');

/** What stands before a saint's name. */
export const SAINTS = words('saint st st.');

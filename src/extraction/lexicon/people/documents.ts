import { words } from '../words.ts';

/** What leads from a reporting verb to the document it is said in. */
export const DOCUMENT_CHANNELS = words('in on through via');

/** What one does with a document of one's own. */
export const ISSUING_VERBS = words(
  `authored circulated circulates delivered drafted filed files filing issue issued issues issuing penned posted publish published
    publishes publishing put release released releases releasing send sending sends sent shared sign signed signing signs write writes
    writing wrote`,
);

/** Nouns for what is written: it says things, but somebody else speaks through it. */
export const DOCUMENT_NOUNS =
  words(`ad advert advertisement affidavit analysis article banner bill blog book brief caption communique communiqué complaint declaration
    document e-mail editorial email filing headline indictment law lawsuit letter manifesto memo message note op-ed opinion order petition
    poll post poster release report resolution review ruling sign speech statement study survey text transcript tweet warrant`);

/** Whether the noun means what somebody has written, by the word behind it: a paper says things itself, but "a paper from the institute" says what the institute does. */
export const isWritten = (noun: string, next: string): boolean =>
  DOCUMENT_NOUNS.has(noun) || (noun === 'paper' && /^(?:by|from)$/.test(next));

import { Parser } from 'htmlparser2';

/** Elements at whose edges a word ends. */
const PARTS_WORDS = /^(?:br|p|div|li|ul|ol|tr|td|th|h[1-6]|blockquote|hr|section|article)$/;

/** A title's words: tags and entities read, white space as one space. HTML that isn't any ("5 < 6") stays as it stands. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim();
  let text = '';
  const edge = (name: string): void => {
    if (PARTS_WORDS.test(name)) text += ' ';
    if (name === 'q') text += quotes++ % 2 === 0 ? '“' : '”';
  };
  let quotes = 0;
  const parser = new Parser({ ontext: (data) => (text += data), onopentag: edge, onclosetag: edge });
  parser.write(html);
  parser.end();
  return text.replace(/\s+/g, ' ').trim();
}

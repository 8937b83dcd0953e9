import { Parser } from 'htmlparser2';

/** A title's words: tags and entities read, white space as one space. HTML that isn't any ("5 < 6") stays as it stands. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim();
  let text = '';
  const parser = new Parser({ ontext: (data) => (text += data) });
  parser.write(html);
  parser.end();
  return text.replace(/\s+/g, ' ').trim();
}

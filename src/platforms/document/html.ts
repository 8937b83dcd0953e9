import {
  type PrintedBlock as Block,
  CHECK_IT,
  type PrintedInline as Inline,
  printedReply,
  type PrintedRich as Rich,
} from '../../core/chat/printed-reply.ts';
import type { Citation, DatePiece, QuoteBlock, Reply } from '../../core/chat/reply.ts';
import { dateWords } from '../../presentation/news/citations.ts';
import { webAddress } from '../../text/web-address.ts';

const STYLE = `
body { font: 1.05rem/1.5 Georgia, serif; color: #1a1a1a; background: #fff; max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; line-height: 1.2 } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem } p, ul, dl { margin: .5rem 0 }
blockquote { margin: 1rem 0; padding-left: .9rem; border-left: 3px solid #b8b8b8 } figcaption, footer, small { color: #595959; font-size: .9rem }
figure { margin: 0 } dt { font-weight: bold } dd { margin: 0 0 .5rem } a { color: #0b57a4 }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #161616 } figcaption, footer, small { color: #a8a8a8 } a { color: #8ab8f0 } }
`;

/** An answer as one HTML page that needs nothing else: no script, nothing loaded, read well on a phone. Everything from outside is data. */
export function renderHtml(unprinted: Reply): string {
  const reply = printedReply(unprinted);
  const title = escaped(reply.title);
  const footer = reply.footer ? `<footer>${escaped(reply.footer)}</footer>\n` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${reply.blocks.map(blockHtml).join('\n')}
${footer}</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.section ? 2 : 3}>${block.url === undefined ? escaped(block.text) : link(block.text, block.url)}</h${block.section ? 2 : 3}>`;
    case 'text':
      return `<p>${richHtml(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${richHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'fields':
      return `<dl>\n${block.fields.map(({ name, value }) => `<dt>${escaped(name)}</dt><dd>${richHtml(value)}</dd>`).join('\n')}\n</dl>`;
    case 'quote':
      return quoteHtml(block);
  }
}

function quoteHtml({ pieces, verbatim, speaker, role, date, sources, notes = [], permalink }: QuoteBlock): string {
  const words = pieces.map(escaped).map((piece) => (verbatim ? `“${piece}”` : piece));
  const by = [speaker && `<strong>${escaped(speaker)}</strong>`, role && escaped(role)].filter(Boolean).join(', ');
  const when = date && timeHtml({ date });
  const place = [by && `— ${by}`, when, ...sources.map(citation), permalink?.url && link(CHECK_IT, permalink.url)]
    .filter(Boolean)
    .join(' · ');
  const under = [place, ...notes.map((note) => `<small>${richHtml(note)}</small>`)].filter(Boolean).join('<br>');
  const said = verbatim ? `<blockquote><p>${words.join(' … ')}</p></blockquote>` : `<p><small>Reported:</small> ${words.join(' … ')}</p>`;
  return `<figure>${said}${under ? `<figcaption>${under}</figcaption>` : ''}</figure>`;
}

const timeHtml = (piece: DatePiece): string => `<time datetime="${piece.date.toISOString()}">${escaped(dateWords(piece))}</time>`;

const citation = ({ label, url }: Citation): string => link(label, url ?? '');

function link(label: string, url: string): string {
  const href = webAddress(url);
  return href === undefined ? escaped(label) : `<a href="${escaped(href)}" rel="noreferrer">${escaped(label)}</a>`;
}

function richHtml(rich: Rich): string {
  const inlines: readonly Inline[] = typeof rich === 'string' ? [rich] : rich;
  return inlines.map(inlineHtml).join('').trim();
}

function inlineHtml(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline);
  if ('url' in inline) return link(inline.text, inline.url);
  if ('date' in inline) return timeHtml(inline);
  if ('channel' in inline) return escaped(inline.text);
  return inline.style === 'strong' ? `<strong>${escaped(inline.text)}</strong>` : `<small>${escaped(inline.text)}</small>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

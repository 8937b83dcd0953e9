/** The few things asked of a DOM: linkedom's nodes, and any other's. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON SELECT OPTION INPUT TEXTAREA FIGCAPTION IFRAME OBJECT VIDEO AUDIO CANVAS'.split(' '),
);
/** Elements at whose edges no paragraph ends. */
const TIGHT = new Set(['BR', 'LI', 'TR', 'TD', 'TH', 'DT', 'DD']);

/** The marks that browsers put around a `q`, and around one inside it (https://html.spec.whatwg.org/#quotes). */
const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
];

/** Its author wrote marks, in it or before it. */
const bearsMarks = (node: DomNode, before: readonly string[]): boolean =>
  /^\s*["“„«‘]/.test(node.textContent ?? '') || /["“„«‘]\s?$/.test(before.at(-1) ?? '');

/** An element's text on one line: a title's words, however its lines are broken. */
export const lineText = (root: DomNode): string => blockText(root).replace(/\s+/g, ' ');

/** An element's text as a reader sees it: paragraphs parted by a blank line, list items and line breaks by one line end, inline tags leaving no trace. */
export function blockText(root: DomNode): string {
  const out: string[] = [];
  const visit = (node: DomNode): void => {
    if (node.nodeType === 3) {
      out.push((node.textContent ?? '').replace(/\s+/g, ' '));
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 8 || SILENT.has(name)) return;
    const edge = BLOCKS.has(name) ? (TIGHT.has(name) ? '\n' : '\n\n') : '';
    const [open, close] = name === 'Q' && !bearsMarks(node, out) ? MARKS[Math.min(quotes, 1)]! : [edge, edge];
    if (name === 'Q') quotes++;
    out.push(open);
    for (const child of node.childNodes) visit(child);
    out.push(close);
    if (name === 'Q') quotes--;
  };
  let quotes = 0;
  visit(root);
  return out
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

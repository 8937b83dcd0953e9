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
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON SELECT OPTION INPUT TEXTAREA IFRAME OBJECT VIDEO AUDIO CANVAS'.split(' '),
);
/** Blocks that end a line, but no paragraph. */
const TIGHT = new Set(['BR', 'LI', 'TR', 'TD', 'TH', 'DT', 'DD']);

/** The marks that browsers put around a `q`, and around one inside it (https://html.spec.whatwg.org/#quotes). */
const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
];

/** Whether a `q` has quotation marks in its text, or right before it, so that none need be added. */
const bearsMarks = (node: DomNode, before = ''): boolean => /^\s*["“„«‘]/.test(node.textContent ?? '') || /["“„«‘]\s?$/.test(before);

/** An element's text on one line, as for a title. */
export const lineText = (root: DomNode): string => blockText(root).replace(/\s+/g, ' ');

/** A line of an element's text, with the element in which it begins. */
export interface TextBlock<Node extends DomNode = DomNode> {
  readonly text: string;
  readonly element: Node;
}

interface TextPiece<Node> {
  readonly text: string;
  readonly element: Node;
}

/** An element's text as a reader sees it: paragraphs parted by a blank line, list items and line breaks by one line end, inline tags leaving no trace. */
export function blockText(root: DomNode): string {
  return piecesOf(root)
    .map(({ text }) => text)
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same text by its lines, empty ones left out. */
export function blocksOf<Node extends DomNode>(root: Node): TextBlock<Node>[] {
  const blocks: TextBlock<Node>[] = [];
  let line: TextPiece<Node>[] = [];
  const end = (): void => {
    const text = line
      .map((piece) => piece.text)
      .join('')
      .replace(/ {2,}/g, ' ')
      .trim();
    const first = line.find((piece) => piece.text.trim() !== '');
    if (first) blocks.push({ text, element: first.element });
    line = [];
  };
  for (const piece of piecesOf(root)) {
    if (piece.text.startsWith('\n')) end();
    else line.push(piece);
  }
  end();
  return blocks;
}

function piecesOf<Node extends DomNode>(root: Node): TextPiece<Node>[] {
  const out: TextPiece<Node>[] = [];
  let quotes = 0;
  const visit = (node: Node, block: Node): void => {
    if (node.nodeType === 3) {
      out.push({ text: (node.textContent ?? '').replace(/\s+/g, ' '), element: block });
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 8 || SILENT.has(name)) return;
    const isBlock = BLOCKS.has(name);
    const edge = isBlock ? (TIGHT.has(name) ? '\n' : '\n\n') : '';
    const [open, close] = name === 'Q' && !bearsMarks(node, out.at(-1)?.text) ? MARKS[Math.min(quotes, 1)]! : [edge, edge];
    if (name === 'Q') quotes++;
    const inside = isBlock && name !== 'BR' ? node : block;
    if (open) out.push({ text: open, element: block });
    for (const child of node.childNodes) visit(child as Node, inside);
    if (close) out.push({ text: close, element: block });
    if (name === 'Q') quotes--;
  };
  visit(root, root);
  return out;
}

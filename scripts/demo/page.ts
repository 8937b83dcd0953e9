/** One picture's HTML, of this width in CSS pixels. */
export interface Picture {
  readonly name: string;
  readonly html: string;
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** As tall as it has to be; its title then says how tall, for whoever takes the picture. */
export const pageOf = (style: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title></title><style>
* { box-sizing: border-box } body { margin: 0 } a { text-decoration: none }
${style}
</style></head><body>${body}
<script>document.title = Math.ceil(document.body.getBoundingClientRect().height)</script>
</body></html>
`;

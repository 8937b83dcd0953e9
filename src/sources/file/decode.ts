/** Text with the encoding that was found, or what the bytes are instead: "a PDF". */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly what: string };

/** How files of other kinds begin (https://en.wikipedia.org/wiki/List_of_file_signatures), in Latin-1. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP or Office file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a gzip file'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090', 'a program'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['ID3', 'a sound file'],
  ['SQLite format 3', 'a database'],
];

const SAMPLE_BYTES = 4096;

/**
 * Decodes bytes, in this order: by their byte order mark; as UTF-16, if nearly every other byte is zero; as ISO-2022-JP, if they have its escapes; as
 * UTF-8, if most of what is not ASCII can be read so; by the first of `declared` that names another encoding; as Windows-1252. Never throws.
 */
export function decode(bytes: Uint8Array, ...declared: readonly (string | undefined)[]): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decoded(bytes, 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const head = String.fromCharCode(...sample.subarray(0, 16));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return { ok: false, what: known[1] };
  const wide = utf16Of(sample);
  if (wide) return decoded(bytes, wide);
  if (sample.includes(0) || controlShare(sample) > 0.1) return { ok: false, what: 'a binary file' };
  if (isJapaneseMail(bytes)) return decoded(bytes, 'iso-2022-jp');
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const utf8 = decoded(bytes, 'utf-8');
    return mostlyRead(utf8.text) ? utf8 : decoded(bytes, legacyOf(declared));
  }
}

/** Whether more letters beyond ASCII were decoded than failed: a page in UTF-8 with one broken letter is still UTF-8. */
const mostlyRead = (text: string): boolean => (text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0) > (text.match(/\ufffd/g)?.length ?? 0);

const decoded = (bytes: Uint8Array, encoding: string): Decoded & { readonly ok: true } => ({
  ok: true,
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

/** The first declared encoding but UTF-8, which has failed already; by default Windows-1252. */
function legacyOf(declared: readonly (string | undefined)[]): string {
  for (const label of declared) {
    const encoding = label === undefined ? undefined : encodingNamed(label);
    if (encoding !== undefined && encoding !== 'utf-8') return encoding;
  }
  return 'windows-1252';
}

/** The platform's name for an encoding, by its label (https://encoding.spec.whatwg.org/#names-and-labels) or one of the misspellings in use: `cp-1251`, `win1252`, `koi8r`. */
function encodingNamed(label: string): string | undefined {
  const bare = label.toLowerCase().replace(/[^a-z0-9]/g, '');
  const page = /^(?:x?cp|win(?:dows)?|ms|ansi)(125\d|874)$/.exec(bare)?.[1];
  const iso = /^iso(8859|2022)([a-z0-9]+)$/.exec(bare);
  const candidates = [
    label,
    page && `windows-${page}`,
    iso && `iso-${iso[1]}-${iso[2]}`,
    bare,
    bare.replace(/^(koi8|euc|big|shift|gb)(?=[a-z\d])/, '$1-'),
  ];
  for (const candidate of candidates)
    try {
      if (candidate) return new TextDecoder(candidate).encoding;
    } catch {
      // No label of any encoding: the next.
    }
  return undefined;
}

/** ISO-2022-JP is ASCII throughout, and valid UTF-8; the escape that begins its Japanese stands in no other text. */
const isJapaneseMail = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return text.includes('\u001b$B', 0, 'latin1') || text.includes('\u001b$@', 0, 'latin1');
};

/** Latin text in UTF-16 without a mark has a zero in nearly every other byte. */
function utf16Of(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zerosAt = (parity: 0 | 1): number => sample.reduce((count, byte, index) => count + (byte === 0 && index % 2 === parity ? 1 : 0), 0);
  const half = sample.length / 2;
  if (half < 4) return undefined;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : undefined;
}

function controlShare(sample: Uint8Array): number {
  let controls = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  return sample.length === 0 ? 0 : controls / sample.length;
}

/**
 * C1 controls as the letters that Windows-1252 has in their place, as HTML reads them (https://html.spec.whatwg.org/#numeric-character-reference-end-state):
 * the quotation marks of old feeds, `&#147;`, among them.
 */
export const withoutC1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]+/g, (controls) => WINDOWS_1252.decode(Uint8Array.from(controls, (control) => control.charCodeAt(0))));
const WINDOWS_1252 = new TextDecoder('windows-1252');

/** Browsers look at the first kilobyte; a page of which more stands before its declaration is meant no less. */
const HEAD_BYTES = 100_000;

/** The encoding that an HTML page declares in a `meta` element (https://html.spec.whatwg.org/#concept-encoding-sniffing), outside scripts and comments. */
export function declaredInHtml(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, HEAD_BYTES)).replace(/<!--.*?-->|<script\b.*?<\/script/gis, '');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
}

/** `<?xml version="1.0" encoding="…"?>`: https://www.w3.org/TR/xml/#sec-TextDecl. */
export const declaredInXml = (bytes: Uint8Array): string | undefined =>
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(latin1(bytes.subarray(0, 300)))?.[1];

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

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
 * Decodes bytes: by their mark, as UTF-16 where every other byte is zero, as UTF-8 where most of what is not ASCII is, by what the source
 * declares, and as Windows-1252 last. Never throws.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
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
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const utf8 = decoded(bytes, 'utf-8');
    return mostlyRead(utf8.text) ? utf8 : decoded(bytes, legacyOf(declared));
  }
}

/** Whether more came out than failed to: a page in UTF-8 with one letter broken off is in no other encoding. */
const mostlyRead = (text: string): boolean => (text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0) > (text.match(/\ufffd/g)?.length ?? 0);

const decoded = (bytes: Uint8Array, encoding: string): Decoded & { readonly ok: true } => ({
  ok: true,
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

/** The declared encoding where the platform knows it and it is not the UTF-8 that failed. */
function legacyOf(declared: string | undefined): string {
  try {
    const { encoding } = new TextDecoder(declared ?? 'windows-1252');
    return encoding === 'utf-8' ? 'windows-1252' : encoding;
  } catch {
    return 'windows-1252';
  }
}

/** Latin text in UTF-16 without a mark has a zero in nearly every other byte. */
function utf16Of(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]!++;
  const half = sample.length / 2;
  if (half < 4) return undefined;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.1) return 'utf-16le';
  return zeros[0]! > half * 0.7 && zeros[1]! < half * 0.1 ? 'utf-16be' : undefined;
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

/** The encoding that an HTML page declares in its first kilobyte, as browsers look for it (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding). */
export const declaredInHtml = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(String.fromCharCode(...bytes.subarray(0, 1024)))?.[1];

import { decodeWeights, encodeWeights, type SparseWeights } from './sparse-weights.ts';

/** What training found: the words that have one tag wherever they stand, and the weights of all passes. */
export interface TaggerModel {
  /** Hashes of spellings, ascending as unsigned numbers, and the number of each one's tag. */
  readonly fixedWords: Uint32Array;
  readonly fixedTags: Uint8Array;
  readonly pos: SparseWeights;
  /** Of the first and the second reading of names. */
  readonly entity: SparseWeights;
  readonly review: SparseWeights;
}

/** The first four bytes of a data file, and the version of its layout and of the features' templates. */
const MAGIC = 0x56544732;

/** A data file: the magic number and the number of fixed words (32 bits each, little-endian), their hashes (32 bits each), their tags (a byte each), then the weights. */
export function encodeModel({ fixedWords, fixedTags, pos, entity, review }: TaggerModel): Uint8Array {
  const words = new DataView(new ArrayBuffer(8 + 4 * fixedWords.length));
  words.setUint32(0, MAGIC, true);
  words.setUint32(4, fixedWords.length, true);
  fixedWords.forEach((hash, n) => void words.setUint32(8 + 4 * n, hash, true));
  return Buffer.concat([new Uint8Array(words.buffer), fixedTags, encodeWeights(pos), encodeWeights(entity), encodeWeights(review)]);
}

/** Throws if the bytes are no data file of this version. */
export function decodeModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error(
      `The tagger's data file is of another version: it begins with ${bytes.slice(0, 4).join(' ')}. \`npm run train\` writes it.`,
    );
  const count = view.getUint32(4, true);
  const fixedWords = Uint32Array.from({ length: count }, (_, n) => view.getUint32(8 + 4 * n, true));
  const tagsAt = 8 + 4 * count;
  const pos = decodeWeights(bytes, tagsAt + count);
  const entity = decodeWeights(bytes, pos.end);
  return { fixedWords, fixedTags: bytes.subarray(tagsAt, tagsAt + count), pos, entity, review: decodeWeights(bytes, entity.end) };
}

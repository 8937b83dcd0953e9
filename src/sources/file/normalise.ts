import { withoutC1 } from './decode.ts';

/** Lines that surround an article on its page and are no part of it. Each matches a whole line, trimmed. */
const FURNITURE: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'gallery',
    pattern:
      /^(?:related\s+(?:images?|photos?|videos?|stories|story|articles?|content|coverage)|images?|photos?|gallery|slideshow)\s*:?\s*(?:view\s+(?:larger|full|all|gallery|more).{0,40})?$/i,
  },
  {
    name: 'gallery',
    pattern:
      /^(?:click\s+(?:here\s+)?to\s+(?:view|enlarge|expand|read|watch|subscribe|sign)|(?:view|see)\s+(?:larger|full[- ]size|more|all|the\s+gallery)|hide\s+caption|toggle\s+caption|enlarge\s+this\s+image).{0,60}$/i,
  },
  {
    name: 'caption',
    pattern:
      /^[^"“”«»]{0,600}\((?:AP|AFP|Reuters|Getty(?:\s+Images)?|EPA|TASS|UPI|Bloomberg|PA|ANI|Xinhua)(?:\s+(?:Photo|Images|Video|File|Pool))?(?:\s*[/,–-][^()]{0,80})?\)$/,
  },
  { name: 'caption', pattern: /^[^"“”«»]{0,600}\((?:Photo|Image|Picture|File)[^()]{0,100}\)$/i },
  {
    name: 'credit',
    pattern:
      /^(?:photo|image|picture|video|illustration|photograph|credit|photo credit|image credit|source)\s*(?:by|courtesy(?:\s+of)?|credit)?\s*[:/]\s*[^.!?"“”]{1,100}$/i,
  },
  { name: 'credit', pattern: /^(?:getty images|file photo|handout|associated press|reuters|afp)(?:\s*[/|,–-].{0,60})?$/i },
  {
    name: 'related',
    pattern:
      /^(?:read(?:\s+(?:more|also|next|the full story))|related|see also|also read|more(?:\s+(?:on|from)\b.{0,40})?|recommended|editor[’']s picks?|most read|trending|don[’']t miss|up next|watch|listen)\s*:.{0,200}$/i,
  },
  {
    name: 'related',
    pattern:
      /^(?:read more|read next|related articles?|related stories|recommended for you|most popular|most read|more stories|you may also like|more on this story|continue reading)\W*$/i,
  },
  {
    name: 'advertisement',
    pattern:
      /^(?:advertisements?|advertising|sponsored(?:\s+content)?|promoted|story continues (?:below|after)(?:\s+(?:the\s+)?advertisement)?|article continues (?:below|after).{0,40}|skip (?:advertisement|ad|past newsletter promotion).{0,40})\W*$/i,
  },
  { name: 'newsletter', pattern: /^(?:sign up|subscribe|get (?:the|our)\b.{0,60}\b(?:newsletter|inbox)|join our\b)[^"“”]{0,200}$/i },
  {
    name: 'sharing',
    pattern:
      /^(?:share(?:\s+this)?(?:\s+(?:on|via|story|article|page))?|tweet|e-?mail|print|copy link|facebook|twitter|whatsapp|linkedin|reddit|save|comments?|leave a comment|follow us\b.{0,60})\W*$/i,
  },
];

const LONGEST_FURNITURE = 800;
/** Control characters but line ends and tabs; zero-width characters, soft hyphens and the marks that turn the direction of text. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]+/g;
const JOINER = /[\u200c\u200d]/;
/** Letters of scripts in which a joiner is part of how a word is spelt (Unicode Standard, 23.2): Arabic's relatives and India's. */
const JOINING =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;
/** An emoji with its tone of skin or its form, at the end (UTS 51). */
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\ufe0f?$/u;
const EMOJI_BEHIND = /^\p{Extended_Pictographic}/u;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
const LINE_ENDS = /\r\n?|\u0085|\u2028|\u2029/g;

export interface Normalised {
  readonly text: string;
  /** The lines taken out, with the rule that did. */
  readonly removed: readonly { readonly rule: string; readonly line: string }[];
}

/**
 * The one form in which text is kept, and into which every offset counts: Unicode NFC (UAX #15), `\n` for line ends, plain spaces, nothing
 * invisible but the joiners that spell a word or an emoji, no page furniture. What it gives it would give again. Linear in the text's length.
 */
export function normaliseWithReasons(raw: string): Normalised {
  const clean = withoutC1(raw.replace(LINE_ENDS, '\n')).normalize('NFC').replace(INVISIBLE, joinerIn).replace(ODD_SPACES, ' ');
  const removed: { rule: string; line: string }[] = [];
  const kept: string[] = [];
  let blank = 0;
  for (const full of clean.split('\n')) {
    const line = full.trimEnd();
    const rule = furnitureIn(line.trim());
    if (rule) {
      removed.push({ rule, line: line.trim() });
      continue;
    }
    blank = line === '' ? blank + 1 : 0;
    if (blank <= 1) kept.push(line);
  }
  return {
    text: kept
      .join('\n')
      .replace(/^\n+|\n+$/g, '')
      .trim(),
    removed,
  };
}

export const normalise = (raw: string): string => normaliseWithReasons(raw).text;

/** What stays of a run of invisible characters: the joiner in it, where it joins. */
function joinerIn(run: string, at: number, text: string): string {
  const joiner = JOINER.exec(run)?.[0];
  if (joiner === undefined) return '';
  const [before, behind] = [text.slice(Math.max(0, at - 3), at), text.slice(at + run.length, at + run.length + 2)];
  const letters = JOINING.test(before.slice(-1)) && JOINING.test(behind.slice(0, 1));
  const emoji = joiner === '\u200d' && EMOJI_BEFORE.test(before) && EMOJI_BEHIND.test(behind);
  return letters || emoji ? joiner : '';
}

function furnitureIn(line: string): string | undefined {
  if (line === '' || line.length > LONGEST_FURNITURE) return undefined;
  return FURNITURE.find(({ pattern }) => pattern.test(line))?.name;
}

import { cutIntoWords, isBrokenWord, readWord, unleet, unmask } from "./disguise";
import { type Folded, foldText } from "./fold";
import type { Token } from "./types";

// A word may carry signs inside ("k!ll", "su*cide"), start with one ("$uicide") or end with one ("ki||").
const piece = /[$@]?[\p{L}\p{M}\p{N}]+(?:['@$*!|#€+_]+[\p{L}\p{M}\p{N}]+)*[$|]*/gu;

function gapBetween(text: string): 0 | 1 | 2 {
  if (/\n\s*\n|\n\s*[-*•]/.test(text)) return 2;
  if (/[!?]/.test(text) || /(^|[^.])\.($|[^.])/.test(text)) return 2;
  return /[.,;:()[\]{}\n"—–]|\s-+\s/.test(text) ? 1 : 0;
}

/** Splits one folded piece into the words it stands for, all lying over the same stretch of the original. */
function wordsOf(raw: string): string[] {
  const token = raw.replace(/'/g, "");
  if (!/[^\p{L}\p{M}]/u.test(token)) return readWord(token);
  if (/^\p{L}(?:_+\p{L})+$/u.test(token)) return cutIntoWords(token.replace(/[^\p{L}]/gu, "")).words;
  const known = unmask(token);
  if (known !== undefined) return [known];
  const read = readWord(token);
  if (read.length > 1 || read[0] !== token) return read;
  if (/^\d+\p{L}*$/u.test(token)) return [token];
  const plain = unleet(token);
  if (/^[a-z]+$/.test(plain) && !/[_!+|]/.test(token)) return readWord(plain);
  return token
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== "")
    .flatMap((part) => readWord(unmask(part) ?? part));
}

/** Follows quotation marks: double ones toggle, single ones open before a word and close after one. */
function quoteAfter(gap: string, inside: "" | "'" | '"'): "" | "'" | '"' {
  let state = inside;
  if (/\n\s*\n/.test(gap)) state = "";
  for (let i = 0; i < gap.length; i++) {
    if (gap[i] === '"') state = state === '"' ? "" : '"';
    else if (gap[i] === "'" && state === "'") state = "";
    else if (gap[i] === "'" && state === "" && i === gap.length - 1) state = "'";
  }
  return state;
}

function cutPieces(folded: Folded): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let quote: "" | "'" | '"' = "";
  for (const match of folded.text.matchAll(piece)) {
    const between = folded.text.slice(last, match.index);
    quote = quoteAfter(between, quote);
    last = match.index + match[0].length;
    tokens.push({
      word: match[0],
      start: folded.starts[match.index] ?? 0,
      end: folded.ends[last - 1] ?? 0,
      gap: tokens.length === 0 ? 2 : gapBetween(between),
      quoted: quote !== "",
    });
  }
  return tokens;
}

const isSingle = (token: Token | undefined) => token !== undefined && /^[\p{L}\d]$/u.test(token.word);

/** "k i l l", "d.i.e": a run of three or more single letters is read as the words it spells. */
function joinSpelled(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (isSingle(tokens[end]) && end - at < 80) end++;
    const run = tokens.slice(at, end);
    const cut = end - at < 3 ? undefined : cutIntoWords(run.map((token) => unleet(token.word)).join(""));
    if (cut === undefined || cut.unknown * 3 > run.length) {
      joined.push(...tokens.slice(at, Math.max(end, at + 1)));
    } else {
      let letter = 0;
      for (const word of cut.words) {
        joined.push(spanning(run.slice(letter, letter + word.length), word, letter === 0));
        letter += word.length;
      }
    }
    at = Math.max(end, at + 1);
  }
  return joined;
}

function spanning(run: Token[], word: string, keepGap: boolean): Token {
  const first = run[0] ?? { word, start: 0, end: 0, gap: 0, quoted: false };
  return { ...first, word, end: run.at(-1)?.end ?? first.end, gap: keepGap ? first.gap : 0 };
}

/** How many tokens from `at` on are pieces of one broken word: 3, 2, or 1 for a word that is whole. */
function piecesOfWord(tokens: Token[], at: number): number {
  const [one = "", two, three] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (two === undefined) return 1;
  if (three !== undefined && isBrokenWord(one + two + three)) return 3;
  return isBrokenWord(one + two) ? 2 : 1;
}

/** "sui cide", "my self", "k ill": neighbours that together are one word. */
function joinBroken(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const size = piecesOfWord(tokens, at);
    const run = tokens.slice(at, at + size);
    joined.push(spanning(run, run.map((token) => token.word).join(""), true));
    at += size;
  }
  return joined;
}

/** "I. Want. To. Die.": three or more sentences of one word each are one sentence. */
function joinStaccato(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    const alone = (n: number) => tokens[n]?.gap === 2 && (tokens[n + 1]?.gap ?? 2) === 2;
    const among = alone(i) && alone(i - 1) && (alone(i + 1) || alone(i - 2));
    return among ? { ...token, gap: 0 } : token;
  });
}

/**
 * The words of a text as they are meant, each with its place in the original.
 * Disguises (masks, digits for letters, spelled-out, broken or glued words) are undone here, once for all rules.
 */
export function readTokens(original: string): Token[] {
  const pieces = joinBroken(joinSpelled(cutPieces(foldText(original))));
  return joinStaccato(
    pieces.flatMap((token) =>
      wordsOf(token.word).map(
        (word, i) => ({ ...token, word, gap: i === 0 ? token.gap : 0 }) satisfies Token,
      ),
    ),
  );
}

import { hiddenWords, plainWords, slips, spellable } from "./vocabulary";

const hidden = new Set(hiddenWords);
const readable = new Set([...hiddenWords, ...plainWords]);
const longest = 10;
const squeeze = (word: string) => word.replace(/(.)\1+/gu, "$1");
const bySqueezed = new Map([...plainWords, ...hiddenWords].map((word) => [squeeze(word), word]));
const byLength = groupByLength();

function groupByLength(): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of hiddenWords) groups.set(word.length, [...(groups.get(word.length) ?? []), word]);
  return groups;
}

const standsFor: Record<string, string> = {
  "0": "o",
  "1": "il",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "il",
  "|": "il",
  "+": "t",
  "€": "e",
};

function wears(shown: string, letter: string): boolean {
  return shown === letter || "*#_?.-".includes(shown) || (standsFor[shown]?.includes(letter) ?? false);
}

/** "k1ll", "su*cide", "my$elf" → the hidden word, when one of the same length fits and two letters are plain. */
export function unmask(token: string): string | undefined {
  if (token.replace(/[^a-z]/g, "").length < 2 && !/^[a-z]\*+[a-z]$/.test(token)) return undefined;
  return byLength
    .get(token.length)
    ?.find((word) => [...word].every((letter, i) => wears(token[i] ?? "", letter)));
}

/** Plain letters for the digits and signs of a token ("w4nt" → "want"). */
export function unleet(token: string): string {
  return token.replace(/[^a-z]/g, (sign) => standsFor[sign]?.[0] ?? sign);
}

/** "killlll" → "kill", "sooo" → "so". Only runs of three or more, or a hidden word with a doubled letter. */
function unrepeat(word: string): string {
  if (!/(.)\1/u.test(word) || readable.has(word)) return word;
  const found = bySqueezed.get(squeeze(word));
  if (/(.)\1\1/u.test(word)) return found ?? word.replace(/(.)\1{2,}/gu, "$1");
  return found !== undefined && hidden.has(found) && word.length >= found.length ? found : word;
}

/** One edit (wrong, missing, extra or two swapped letters) apart. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (word: string, from: number) => word.slice(from);
  if (a.length > b.length) return rest(a, i + 1) === rest(b, i);
  if (a.length < b.length) return rest(a, i) === rest(b, i + 1);
  if (rest(a, i + 1) === rest(b, i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2);
}

function respell(word: string): string {
  if (word.length < 6) return word;
  return spellable.find((right) => right[0] === word[0] && word !== right && isOneSlip(word, right)) ?? word;
}

/** Cuts letters written without spaces into known words; letters nobody knows stay together. Fewest unknown wins. */
export function cutIntoWords(letters: string): { words: string[]; unknown: number } {
  const best: { words: string[]; unknown: number }[] = [{ words: [], unknown: 0 }];
  for (let end = 1; end <= letters.length; end++) {
    let choice = extend(best[end - 1], letters[end - 1] ?? "", 1);
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const word = letters.slice(start, end);
      if (!readable.has(word)) continue;
      const next = extend(best[start], word, 0);
      if (cost(next) < cost(choice)) choice = next;
    }
    best[end] = choice;
  }
  return best[letters.length] ?? { words: [letters], unknown: letters.length };
}

type Cut = { words: string[]; unknown: number };
const cost = (cut: Cut) => cut.unknown * 100 + cut.words.length;
function extend(cut: Cut | undefined, word: string, unknown: number): Cut {
  return { words: [...(cut?.words ?? []), word], unknown: (cut?.unknown ?? 0) + unknown };
}

const gluedHint = /kill|suicid|die|myself|mylife|endit|behere|exist|hurt|cutt|alive|without/;

/** "killmyself" → ["kill", "myself"]; undefined when it is not made of known words. */
function unglue(word: string): string[] | undefined {
  if (word.length < 6 || word.length > 60 || readable.has(word) || !gluedHint.test(word)) return undefined;
  const cut = cutIntoWords(word);
  return cut.unknown === 0 && cut.words.length > 1 && cut.words.some((part) => hidden.has(part))
    ? cut.words
    : undefined;
}

/** The word or words that a folded, letters-only token stands for. */
export function readWord(word: string): string[] {
  const slip = slips[word];
  if (slip !== undefined) return slip.split("_");
  const once = unrepeat(word);
  const again = slips[once];
  if (again !== undefined) return again.split("_");
  if (hidden.has(once)) return [once];
  return unglue(once) ?? [respell(once)];
}

/** Two or three neighbouring pieces that make one hidden word: "sui cide", "my self", "ki ll". */
export function isBrokenWord(joined: string): boolean {
  return joined.length > 3 && joined.length < 11 && broken.has(joined);
}
const broken = new Set(
  (
    "kill killing killed suicide suicidal myself yourself overdose selfharm unalive anymore goodbye tonight " +
    "everyone worthless hopeless disappear"
  ).split(" "),
);

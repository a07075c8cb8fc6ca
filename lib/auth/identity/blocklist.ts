import "server-only";
import { dictionary } from "@zxcvbn-ts/language-common";

// Source: the list of leaked passwords in @zxcvbn-ts/language-common (MIT). It ships with the package: nothing is asked of the network.
const LEAKED: ReadonlySet<string> = new Set(dictionary["passwords-common"]);
const OUR_NAMES = ["mymooddiary", "mooddiary"];
const SWAPS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
const unswapped = (text: string) => text.replace(/[013457@$!]/g, (sign) => SWAPS[sign] ?? sign);
const trimmedSigns = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

/** "abcabcabcabc" is "abc" to somebody who guesses. */
function repeatedPart(text: string): string {
  return /^(.+?)\1+$/su.exec(text)?.[1] ?? text;
}

function isLeaked(password: string): boolean {
  const lower = password.toLowerCase();
  const core = trimmedSigns(lower);
  const forms = [
    lower,
    letters(lower),
    unswapped(lower),
    core,
    letters(unswapped(core)),
    repeatedPart(lower),
  ];
  // A leaked word with digits around it is still that word, unless most of the password lies outside it.
  return forms.some((form) => LEAKED.has(form) && form.length * 2 >= Math.min(lower.length, 16));
}

function isMonotonous(password: string): boolean {
  const lower = password.toLowerCase();
  return new Set(lower).size < 5 || repeatedPart(lower).length <= 4 || isSequence(lower);
}

/** Whether nearly every character follows the one before it: "abcdefghijkl", "987654321098". */
function isSequence(text: string): boolean {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  const regular = steps.filter((step) => step === steps[0] && Math.abs(step) <= 1).length;
  return regular >= steps.length - 2;
}

function isAboutPerson(password: string, names: readonly string[]): boolean {
  const plain = letters(password.toLowerCase());
  const told = [...names.map((name) => letters(name.toLowerCase())), ...OUR_NAMES];
  return told.some((name) => name.length >= 4 && plain.includes(name));
}

/** Why a password is too easy to guess, as a sentence for its field; null when it is not. Offline. */
export function passwordProblem(password: string, names: readonly (string | undefined)[]): string | null {
  const plain = password.normalize("NFKC");
  const known = names.filter((name) => name !== undefined);
  if (isAboutPerson(plain, known))
    return "Please leave your own name and the name of this diary out. Four words of your own make a good password.";
  if (isLeaked(plain) || isMonotonous(plain))
    return "This one is on the lists that people guess from. Four words that have nothing to do with each other are better.";
  return null;
}

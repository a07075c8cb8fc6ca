import type { Lines } from "./item";

/** First words that stand small inside a sentence. Any other first word keeps its capital: it may be a name. */
const SMALL = new Set(
  "a an the my our his her their this that these those it he she they we you there when while after before because since in on at from with without during for to of and but so yesterday today last every some somebody someone something nothing nobody everybody everything everyone all more less no not being feeling like just really very so too how what why who where whether if help time advice".split(
    " ",
  ),
);

/** Verbs people begin a wish with, as in "understand why I freeze". */
const VERBS = new Set(
  "understand learn know talk find plan work practise practice look stop start get make feel be decide have tell say hear try go ask see figure come keep change do think speak cope deal manage share explain sort use write read let stay sleep accept forgive remember forget show give take build set".split(
    " ",
  ),
);

const QUESTIONS = /^(can|could|would|will|shall|should|do|does|did|is|are|am|was|were|may|might)\s/i;
const WHOLE = /^(i|i['’]\w+|we|we['’]\w+|it|it['’]s|he|she|they|you|there|my|this|that|please|let['’]s)\b/i;
const ASKED = /^(how|what|why|who|where|when|whether|if)\b/i;

const firstWord = (text: string) => text.split(" ", 1)[0]?.toLowerCase() ?? "";

const tidy = (line: string) => line.replace(/\s+/gu, " ").trim();
const capital = (text: string) => text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
const small = (text: string) =>
  SMALL.has(firstWord(text)) || VERBS.has(firstWord(text))
    ? text.charAt(0).toLocaleLowerCase("en") + text.slice(1)
    : text;
const ended = (text: string, mark = ".") => (/[.!?…]["'”’)]*$/u.test(text) ? text : `${text}${mark}`);
const sentence = (text: string, mark = ".") => ended(capital(text), mark);

function likeSentence(line: string): string {
  if (WHOLE.test(line)) return sentence(line);
  if (/^feeling\b/i.test(line)) return sentence(`I was ${small(line)}`);
  if (/^(felt|was|were|am|feel)\b/i.test(line))
    return sentence(`I ${line.charAt(0).toLowerCase()}${line.slice(1)}`);
  if (/^being\b/i.test(line)) return sentence(`It was like ${small(line)}`);
  // A bare word or two say how it was. A longer line may begin with a name, which keeps its capital.
  const bare = line.split(" ").length <= 2;
  return sentence(`It was ${bare ? line.charAt(0).toLocaleLowerCase("en") + line.slice(1) : small(line)}`);
}

function wantSentence(line: string): string {
  if (QUESTIONS.test(line)) return sentence(line, "?");
  if (WHOLE.test(line)) return sentence(line);
  if (/^to\s/i.test(line)) return sentence(`Today I would like ${small(line)}`);
  if (ASKED.test(line)) return sentence(`Today I would like to talk about ${small(line)}`);
  if (VERBS.has(firstWord(line))) return sentence(`Today I would like to ${small(line)}`);
  return sentence(`Today I would like ${small(line)}`);
}

/**
 * Three lines made into what somebody can say at the start of a session, in their own words: rules only join and punctuate.
 * A line that was not written is left out; nothing written answers nothing.
 */
export function openerOf(lines: Lines): string {
  const [happened, like, want] = [tidy(lines.happened), tidy(lines.like), tidy(lines.want)];
  return [happened && sentence(happened), like && likeSentence(like), want && wantSentence(want)]
    .filter((part) => part !== "")
    .join(" ");
}

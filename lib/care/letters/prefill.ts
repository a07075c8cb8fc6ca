import type { LocalDay } from "@/lib/core/local-day";
import { type DraftPart, type DraftText, type LetterKind, orderOf, type Part } from "./parts";

/** What a letter can be begun with. A part is null when the client does not share it: that is not the same as empty. */
export type LetterFacts = {
  readonly name: string | null;
  readonly startedOn: LocalDay;
  readonly sessions: {
    readonly held: number;
    readonly missed: number;
    readonly first: LocalDay | null;
    readonly last: LocalDay | null;
  };
  readonly work: {
    readonly problems: readonly { readonly name: string; readonly status: string }[];
    readonly skills: readonly {
      readonly name: string;
      readonly replaces: string | null;
      readonly uses: number;
      readonly answered: number;
      readonly good: number;
    }[];
    /** Sentences per problem area, only those that say something. */
    readonly changes: readonly { readonly name: string; readonly sentences: readonly string[] }[];
  } | null;
  readonly mood: { readonly now: Average; readonly before: Average } | null;
};
type Average = { readonly days: number; readonly mean: number | null };

/** Fewer days than this in a window are counted, not averaged. */
export const ENOUGH_DAYS = 10;

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const longDate = (day: LocalDay): string => DAY.format(new Date(`${day}T12:00:00Z`));
const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

function careWords({ startedOn, sessions: { held, missed, first, last } }: LetterFacts): string {
  const began = `We have worked together since ${longDate(startedOn)}.`;
  if (held === 0 || first === null || last === null) return began;
  const between = first === last ? ` on ${longDate(first)}` : ` from ${longDate(first)} to ${longDate(last)}`;
  const not = missed === 0 ? "" : ` ${counted(missed, "planned session")} did not take place.`;
  return `${began} ${counted(held, "session")} took place${between}.${not}`;
}

const bulleted = (lines: readonly string[]) => lines.map((line) => `• ${line}`).join("\n");

const problemWords = (work: NonNullable<LetterFacts["work"]>) =>
  bulleted(work.problems.map(({ name, status }) => `${name} (${status.toLowerCase()})`));

function skillWords(work: NonNullable<LetterFacts["work"]>): string {
  return bulleted(
    work.skills.map(({ name, replaces, uses, answered, good }) => {
      const instead = replaces === null ? "" : `, for: ${replaces}`;
      const used = uses === 0 ? "not used yet" : `used ${counted(uses, "time")}`;
      const helped = answered === 0 ? "" : `; it helped in ${good} of ${counted(answered, "rated use")}`;
      return `${name}${instead}. So far ${used}${helped}.`;
    }),
  );
}

const changeWords = (work: NonNullable<LetterFacts["work"]>) =>
  work.changes.map(({ name, sentences }) => `${name}: ${sentences.join(" ")}`).join("\n\n");

const one = (mean: number) => String(Math.round(mean * 10) / 10);

function moodWords({ now, before }: NonNullable<LetterFacts["mood"]>): string {
  if (now.days < ENOUGH_DAYS || now.mean === null) return "";
  const last = `On ${counted(now.days, "day")} of the last four weeks a mood was logged, on average ${one(now.mean)} of 10.`;
  if (before.days < ENOUGH_DAYS || before.mean === null) return last;
  return `${last} In the four weeks before it was ${one(before.mean)} of 10 (${counted(before.days, "day")}).`;
}

function wordsFor(part: Part, facts: LetterFacts): string {
  const { work, mood } = facts;
  if (part === "care") return careWords(facts);
  if (part === "mood") return mood === null ? "" : moodWords(mood);
  if (work === null) return "";
  if (part === "problems") return problemWords(work);
  if (part === "skills") return skillWords(work);
  return part === "change" ? changeWords(work) : "";
}

/** What the psychologist adds in their own words. */
const OWN: ReadonlySet<Part> = new Set<Part>(["reason", "summary", "next", "request"]);

/** A first draft by rules: each part says what the record says, or nothing. Every one of them can be left out. */
export function prefilled(kind: LetterKind, facts: LetterFacts): DraftText {
  const parts = orderOf(kind).map((part): DraftPart => {
    const words = wordsFor(part, facts);
    return { part, words, included: words !== "" || OWN.has(part) };
  });
  return { about: facts.name ?? "", parts };
}

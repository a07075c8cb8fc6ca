import type { Compare, Metric, Practice } from "./change";
import { NEEDED, type Side } from "./compare";

const DAYS_A_WEEK = 7;
/** Fewer ratings than this are counted, not averaged. */
const RATED_ENOUGH = 5;

/** A figure as it is read: no more precise than it was asked. */
export function figure(value: number): string {
  const size = Math.abs(value);
  return String(size >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
}

/** A value of one day in the unit it is spoken in: how often is counted a day or a week. */
export function inUnit(
  value: number,
  { metric, countedPer }: Pick<Compare, "metric" | "countedPer">,
): number {
  return metric === "times" && countedPer === "week" ? value * DAYS_A_WEEK : value;
}

const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

/** "about 5 times a week", "about 7 of 10". */
export function amount(value: number, measure: Pick<Compare, "metric" | "countedPer">): string {
  const shown = figure(value);
  if (measure.metric !== "times") return `about ${shown} of 10`;
  return `about ${shown} ${shown === "1" ? "time" : "times"} a ${measure.countedPer}`;
}

const side = (said: Side, measure: Compare) =>
  `${amount(inUnit(said.mean, measure), measure)} (${plural(said.n, "day")})`;

const nameOf: Readonly<Record<Metric, { less: string; more: string }>> = {
  times: { less: "less often", more: "more often" },
  strength: { less: "weaker", more: "stronger" },
  mood: { less: "lower", more: "higher" },
};

/** The verdict in words: what was before, what is now, and whether that can be called a change. Never "no change". */
export function verdictOf(measure: Compare, isRecent: boolean): string {
  const { comparison, metric } = measure;
  const now = isRecent ? "Since then" : "Last four weeks";
  if (comparison === null) return soFar(measure);
  if (comparison.verdict === "too-few") {
    const sides = [
      { n: comparison.before?.n ?? 0, when: "before" },
      { n: comparison.after?.n ?? 0, when: isRecent ? "since then" : "in the last four weeks" },
    ];
    const thin = sides.filter(({ n }) => n < NEEDED).map(({ n, when }) => `${n} of ${NEEDED} ${when}`);
    return `Not enough days yet: ${thin.join(", ")}.`;
  }
  const { before, after, verdict, low, high, difference } = comparison;
  const both = `Before: ${side(before, measure)}. ${now}: ${side(after, measure)}.`;
  if (verdict === "unclear") return `${both} Not clear yet whether that is a change.`;
  const sizes = [low, high].map((end) => Math.abs(inUnit(end, measure))).toSorted((a, b) => a - b);
  const [least = 0, most = 0] = sizes;
  const by = figure(Math.abs(inUnit(difference, measure)));
  const range = `(${figure(least)} to ${figure(most)})`;
  return `${both} That is ${nameOf[metric][verdict]}, by about ${by} ${range}. This does not say why.`;
}

/** Where nothing was tried yet there is no before and after: only what was answered so far. */
function soFar(measure: Compare): string {
  const { points } = measure;
  if (points.length === 0) return "No day has an answer yet.";
  const mean = points.reduce((sum, { value }) => sum + value, 0) / points.length;
  return `So far: ${side({ n: points.length, mean }, measure)}.`;
}

/** What the client said at first and what they aim for, and whether the last weeks are there. Null: nothing was said. */
export function aimOf(measure: Compare, speaker: "you" | "the client" = "you"): string | null {
  const { baseline, target, comparison } = measure;
  const parts: string[] = [];
  if (baseline !== null) parts.push(`At first ${speaker} said ${amount(baseline, measure)}.`);
  if (target !== null) {
    parts.push(`The aim is ${amount(target, measure).replace("about ", "")}.`);
    const isAtAim =
      comparison !== null &&
      comparison.verdict !== "too-few" &&
      inUnit(comparison.after.mean, measure) <= target;
    if (isAtAim) parts.push("The last weeks are there.");
  }
  return parts.length > 0 ? parts.join(" ") : null;
}

/** How a skill was practised, and how much it helped where that was said often enough. */
export function practiceOf({ uses, helpedN, helpedMean }: Practice): string {
  if (uses === 0) return "Not used yet.";
  const used = `Used ${plural(uses, "time")}.`;
  if (helpedN === 0 || helpedMean === null) return `${used} How much it helped was not answered yet.`;
  if (helpedN < RATED_ENOUGH)
    return `${used} Rated ${plural(helpedN, "time")} so far: too few to sum up (${helpedN} of ${RATED_ENOUGH}).`;
  return `${used} It helped about ${figure(helpedMean)} of 5 (${plural(helpedN, "rating")}).`;
}

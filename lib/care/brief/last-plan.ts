import { spokenDay } from "./clause";
import type { BriefFacts } from "./facts";

/** More than this is read in the note itself: the brief has one page. */
const MOST = 400;

/** The last plan, as the brief says it, and where its note is. Null: no signed note says what comes next. */
export function lastPlanLine({ lastPlan }: Pick<BriefFacts, "lastPlan">) {
  if (lastPlan === null) return null;
  const { noteId, day } = lastPlan;
  const words = lastPlan.words.replace(/\s+/g, " ").trim();
  const shown = words.length > MOST ? `${words.slice(0, MOST - 1).trimEnd()}…` : words;
  return { at: `/practice/notes/${noteId}`, day: spokenDay(day), words: shown };
}

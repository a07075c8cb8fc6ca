import { addLocalDays, type LocalDay } from "@/lib/core/local-day";
import { shortDay } from "@/lib/record/mood/spoken";

const MARKS = 4;

/** The first day, the last, and two between: as many as fit under a chart on a phone. */
export function datesAlong(from: LocalDay, span: number, today: LocalDay) {
  const count = Math.min(MARKS, span);
  const places = Array.from({ length: count }, (_, index) =>
    count === 1 ? 0 : Math.round((index / (count - 1)) * (span - 1)),
  );
  return [...new Set(places)].map((at) => {
    const day = addLocalDays(from, at);
    return { at, label: day === today ? "Today" : shortDay(day, today) };
  });
}

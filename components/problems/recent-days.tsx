import type { LocalDay } from "@/lib/core/local-day";
import { weekDay } from "@/lib/record/mood/spoken";
import type { Reading } from "@/lib/work/problems/problem";
import { readingWords } from "./said";

type RecentDaysProps = { readonly readings: readonly Reading[]; readonly today: LocalDay };

/** The last days with an answer, newest first, for somebody who reads along. */
export function RecentDays({ readings, today }: RecentDaysProps) {
  if (readings.length === 0) return <p className="text-ink-2">No day has an answer.</p>;
  return (
    <ul className="grid gap-1">
      {readings.toReversed().map((reading) => (
        <li key={reading.day} className="flex flex-wrap gap-x-3">
          <span className="w-28 text-ink-2">{weekDay(reading.day, today)}</span>
          <span>{readingWords(reading)}</span>
        </li>
      ))}
    </ul>
  );
}

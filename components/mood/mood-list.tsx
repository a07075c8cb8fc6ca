import Link from "next/link";
import { FaceShape } from "@/components/ui/face-shape";
import { faceFor } from "@/components/ui/faces";
import type { LocalDay } from "@/lib/core/local-day";
import type { MoodEntry } from "@/lib/record/mood/entry";
import { speakDay, speakTime } from "@/lib/record/mood/spoken";

/** Moments under their days, newest first. */
export function MoodList({ entries, today }: { entries: readonly MoodEntry[]; today: LocalDay }) {
  return (
    <ol className="grid gap-6">
      {daysOf(entries).map(({ day, moments }) => (
        <li key={day} className="grid gap-2">
          <h3 className="text-base text-ink-2">{speakDay(day, today)}</h3>
          <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
            {moments.map((entry) => (
              <li key={entry.id}>
                <MoodRow entry={entry} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function daysOf(entries: readonly MoodEntry[]) {
  const days: Array<{ day: LocalDay; moments: MoodEntry[] }> = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.day === entry.localDay) last.moments.push(entry);
    else days.push({ day: entry.localDay, moments: [entry] });
  }
  return days;
}

/** One moment as a row that leads to it. */
export function MoodRow({ entry }: { entry: MoodEntry }) {
  const face = faceFor(entry.moodRating);
  const words = [...entry.emotions, ...entry.triggers];
  return (
    <Link
      href={`/mood/${entry.id}`}
      className="flex items-start gap-3 px-4 py-3 text-ink no-underline hover:bg-primary-soft"
    >
      <FaceShape value={face.value} className="size-10 shrink-0" />
      <span className="grid min-w-0 flex-1 gap-1">
        <span className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-semibold">
            {face.word} <span className="font-normal text-ink-2">{entry.moodRating} of 10</span>
          </span>
          <time dateTime={entry.recordedAt.toISOString()} className="text-sm text-ink-2 tabular-nums">
            {speakTime(entry.recordedAt, entry.zone)}
          </time>
        </span>
        {(words.length > 0 || entry.energyLevel !== null) && (
          <span className="text-sm text-ink-2">
            {[...words, ...(entry.energyLevel === null ? [] : [`energy ${entry.energyLevel} of 10`])].join(
              " · ",
            )}
          </span>
        )}
        {entry.notes && <span className="line-clamp-2 whitespace-pre-wrap">{entry.notes}</span>}
      </span>
    </Link>
  );
}

import { BookOpen, PenLine } from "lucide-react";
import Link from "next/link";
import { MoodRow } from "@/components/mood/mood-list";
import { ButtonLink } from "@/components/ui/button-link";
import { FaceShape } from "@/components/ui/face-shape";
import { faceFor } from "@/components/ui/faces";
import { Icon } from "@/components/ui/icon";
import type { EntryGlance } from "@/lib/record/journal/entry";
import type { MoodEntry } from "@/lib/record/mood/entry";
import { speakTime } from "@/lib/record/mood/spoken";

type DayCardProps = {
  readonly moods: readonly MoodEntry[];
  readonly entries: readonly EntryGlance[];
  readonly visit: "new" | "back" | "usual";
};

/** What was written today, newest first. */
export function DayCard({ moods, entries, visit }: DayCardProps) {
  const rows = [
    ...moods.map((entry) => ({ id: entry.id, at: entry.recordedAt, row: <MoodRow entry={entry} /> })),
    ...entries.map((entry) => ({ id: entry.id, at: entry.occurredAt, row: <EntryRow entry={entry} /> })),
  ].sort((one, other) => other.at.getTime() - one.at.getTime());
  return (
    <section aria-labelledby="written" className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="written">Written today</h2>
        <ButtonLink href="/journal/new" variant="secondary">
          <Icon icon={PenLine} /> Write a journal entry
        </ButtonLink>
      </div>
      {rows.length === 0 ? (
        <p className="rounded-md border border-dashed border-edge bg-surface px-4 py-6 text-ink-2">
          {visit === "new"
            ? "You have not written yet. Your first tap will stand here."
            : "Nothing yet today, and that is fine."}
        </p>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
          {rows.map(({ id, row }) => (
            <li key={id}>{row}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function EntryRow({ entry }: { entry: EntryGlance }) {
  return (
    <Link
      href={`/journal/${entry.id}`}
      className="flex items-start gap-3 px-4 py-3 text-ink no-underline hover:bg-primary-soft"
    >
      {entry.moodRating === null ? (
        <span className="flex size-10 shrink-0 items-center justify-center text-primary">
          <Icon icon={BookOpen} className="size-6" />
        </span>
      ) : (
        <FaceShape value={faceFor(entry.moodRating).value} className="size-10 shrink-0" />
      )}
      <span className="grid min-w-0 flex-1 gap-1">
        <span className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-semibold">{entry.title ?? "Journal entry"}</span>
          <time dateTime={entry.occurredAt.toISOString()} className="text-sm text-ink-2 tabular-nums">
            {speakTime(entry.occurredAt, entry.zone)}
          </time>
        </span>
        <span className="line-clamp-2">{entry.excerpt}</span>
      </span>
    </Link>
  );
}

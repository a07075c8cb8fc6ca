import { FaceShape } from "@/components/ui/face-shape";
import { faceFor } from "@/components/ui/faces";
import type { EntryLine, Overview } from "@/lib/care/overview/overview";
import type { LocalDay } from "@/lib/core/local-day";
import { templateWords } from "@/lib/record/journal/templates";
import { speakTime, weekDay } from "@/lib/record/mood/spoken";
import { DeskCard } from "../desk-card";
import { PartLink } from "./part-link";
import type { OverviewPlace } from "./place";

type Props = {
  readonly entries: NonNullable<Overview["entries"]>;
  readonly today: LocalDay;
  readonly place: OverviewPlace;
};

/** The newest shared entries, as they begin. */
export function EntriesCard({ entries: { items, more }, today, place }: Props) {
  return (
    <DeskCard title="Shared entries">
      {items.length === 0 && <p className="text-ink-2">None shared yet.</p>}
      <ul className="divide-y divide-line">
        {items.map((entry) => (
          <li key={entry.id} className="grid gap-0.5 py-2">
            <Glance entry={entry} today={today} place={place} />
          </li>
        ))}
      </ul>
      {place.base !== null && items.length > 0 && (
        <p>
          <PartLink place={place} to="/entries" more>
            {more ? "All shared entries" : "Read them"}
          </PartLink>
        </p>
      )}
    </DeskCard>
  );
}

type GlanceProps = { readonly entry: EntryLine; readonly today: LocalDay; readonly place: OverviewPlace };

function Glance({ entry, today, place }: GlanceProps) {
  const { id, title, excerpt, localDay, occurredAt, zone, template, moodRating } = entry;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-2">
        <span>
          {weekDay(localDay, today)}, {speakTime(new Date(occurredAt), zone)}
        </span>
        {template !== "free" && <span>{templateWords[template].name}</span>}
        {moodRating !== null && (
          <span className="inline-flex items-center gap-1">
            <FaceShape value={faceFor(moodRating).value} className="size-5 shrink-0" />
            {faceFor(moodRating).word}
          </span>
        )}
      </p>
      {title !== null && (
        <p>
          <PartLink place={place} to={`/entries#entry-${id}`}>
            {title}
          </PartLink>
        </p>
      )}
      <p className="journal line-clamp-3 text-base">{excerpt}</p>
    </>
  );
}

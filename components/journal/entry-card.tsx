import { Lock, Users } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { FaceShape } from "@/components/ui/face-shape";
import { faceFor } from "@/components/ui/faces";
import { Icon } from "@/components/ui/icon";
import type { Entry, Sharing } from "@/lib/record/journal/entry";
import { excerptOf } from "@/lib/record/journal/excerpt";
import { templateWords } from "@/lib/record/journal/templates";
import { clock, dayOfMonth, longDay, weekdayOf } from "./dates";

type EntryCardProps = { readonly entry: Entry; readonly sharing: Pick<Sharing, "readable"> };

/** One entry in the list: its day, how it begins, how it felt, and who can see it. */
export function EntryCard({ entry, sharing }: EntryCardProps) {
  const { id, occurredAt, zone, title, content, template, tags, moodTag } = entry;
  return (
    <article className="group relative grid grid-cols-[3rem_1fr] gap-x-3 rounded-md border border-line bg-surface p-4 hover:border-primary sm:grid-cols-[4rem_1fr] sm:gap-x-4 sm:p-5">
      <DayMark at={occurredAt} zone={zone} />
      <div className="min-w-0">
        <h3 className="leading-snug">
          <Link
            href={`/journal/${id}` as Route}
            className="-my-3 inline-block rounded-sm py-3 text-ink no-underline after:absolute after:inset-0 after:rounded-md group-hover:text-primary-ink"
          >
            {title ?? excerptOf(content, 60)}
          </Link>
        </h3>
        {title !== null && <p className="mt-1 line-clamp-2 text-ink-2">{excerptOf(content)}</p>}
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
          {entry.moodRating !== null && <Face rating={entry.moodRating} />}
          {moodTag && <span>{moodTag.word}</span>}
          <span>{clock(occurredAt, zone)}</span>
          {template !== "free" && <span>{templateWords[template].name}</span>}
          {tags.slice(0, 4).map((tag) => (
            <span key={tag.id}>#{tag.word}</span>
          ))}
          <Reach isShared={entry.privacy === "shared" && sharing.readable} />
        </p>
      </div>
    </article>
  );
}

function DayMark({ at, zone }: { readonly at: Date; readonly zone: string }) {
  return (
    <p className="text-center leading-none">
      <span className="sr-only">{longDay(at, zone)}</span>
      <span aria-hidden="true" className="block text-sm text-ink-2">
        {weekdayOf(at, zone)}
      </span>
      <span aria-hidden="true" className="mt-1 block font-journal text-3xl font-medium text-ink">
        {dayOfMonth(at, zone)}
      </span>
    </p>
  );
}

function Face({ rating }: { readonly rating: number }) {
  const { value, word } = faceFor(rating);
  return (
    <span className="inline-flex items-center gap-1.5 font-medium text-ink">
      <FaceShape value={value} className="size-6 shrink-0" />
      {word}
    </span>
  );
}

function Reach({ isShared }: { readonly isShared: boolean }) {
  return (
    <span className="inline-flex items-center gap-1">
      <Icon icon={isShared ? Users : Lock} className="size-3.5" />
      {isShared ? "You and your psychologist" : "Only you"}
    </span>
  );
}

import type { Route } from "next";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { glimpseOf, shortNames } from "@/lib/care/notes/format";
import type { Note } from "@/lib/care/notes/note";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { weekDay } from "@/lib/record/mood/spoken";

type NoteListProps = { readonly notes: readonly Note[]; readonly zone: string; readonly today: LocalDay };

/** Notes with their first words; each a row to open. */
export function NoteList({ notes, zone, today }: NoteListProps) {
  return (
    <ul className="grid gap-2">
      {notes.map(({ id, format, boxes, signedAt, createdAt }) => (
        <li key={id}>
          <Link
            href={`/practice/notes/${id}` as Route}
            className="grid gap-1 rounded-md border border-line bg-surface p-4 no-underline hover:border-primary"
          >
            <span className="flex flex-wrap items-center gap-2">
              <span className="font-semibold text-ink">{weekDay(localDayOf(createdAt, zone), today)}</span>
              <Badge>{shortNames[format]}</Badge>
              {format !== "private" && <SignedBadge isSigned={signedAt !== null} />}
            </span>
            <span className="text-ink-2 [overflow-wrap:anywhere]">
              {glimpseOf(format, boxes) || "Nothing written yet."}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function SignedBadge({ isSigned }: { readonly isSigned: boolean }) {
  return isSigned ? <Badge tone="ok">Signed</Badge> : <Badge tone="warn">Draft</Badge>;
}

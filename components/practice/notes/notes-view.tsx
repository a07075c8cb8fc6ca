import type { Route } from "next";
import { CursorLinks } from "@/components/ui/cursor-links";
import { EmptyState } from "@/components/ui/states";
import type { NotePage } from "@/lib/care/notes/queries";
import type { LocalDay } from "@/lib/core/local-day";
import { NoteList } from "./note-list";

type NotesViewProps = {
  readonly record: NotePage;
  readonly own: NotePage | null;
  readonly isFirst: boolean;
  /** The list's own address. */
  readonly base: string;
  readonly zone: string;
  readonly today: LocalDay;
};

/** The record's notes, and apart from them the private ones. */
export function NotesView({ record, own, isFirst, base, zone, today }: NotesViewProps) {
  const older = record.older && `${base}${base.includes("?") ? "&" : "?"}before=${beforeOf(record.older)}`;
  return (
    <>
      <section aria-labelledby="record" className="grid gap-3">
        <h2 id="record">Record</h2>
        {record.items.length === 0 ? (
          <EmptyState title="No notes yet.">
            A note begins as a draft and keeps itself while you write.
          </EmptyState>
        ) : (
          <NoteList notes={record.items} zone={zone} today={today} />
        )}
        <CursorLinks
          label="More notes"
          newer={isFirst ? null : (base as Route)}
          older={older as Route | null}
        />
      </section>
      {own && own.items.length > 0 && (
        <section aria-labelledby="private" className="grid gap-3">
          <h2 id="private">Private notes</h2>
          <p className="max-w-prose text-ink-2">
            Your own thinking, kept apart from the record. They are never part of anything made for others.
          </p>
          <NoteList notes={own.items} zone={zone} today={today} />
        </section>
      )}
    </>
  );
}

const beforeOf = ({ at, id }: { readonly at: Date; readonly id: string }) =>
  encodeURIComponent(`${at.toISOString()}_${id}`);

/** Where a list goes on, from its address; null is the beginning. */
export function parseBefore(text: string | undefined): { at: Date; id: string } | null {
  const [moment = "", id = ""] = (text ?? "").split("_");
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) || !/^[0-9a-f-]{36}$/.test(id) ? null : { at, id };
}

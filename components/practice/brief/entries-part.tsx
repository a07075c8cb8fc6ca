import type { Route } from "next";
import Link from "next/link";
import { spokenDay } from "@/lib/care/brief/clause";
import type { EntryFact, Window } from "@/lib/care/brief/facts";
import { within } from "@/lib/care/brief/window";
import { BriefPart, type PartLevel } from "./brief-part";

type EntriesPartProps = {
  readonly entries: readonly EntryFact[] | null;
  readonly window: Window;
  readonly base: string;
  readonly level: PartLevel;
};

const MOST = 6;

/** The shared entries of this time: those not opened yet first, then those cited. */
export function EntriesPart({ entries, window, base, level }: EntriesPartProps) {
  const since = within(entries ?? [], window);
  if (since.length === 0) return null;
  const rank = (entry: EntryFact) => Number(entry.unread) * 2 + Number(entry.cited);
  const shown = since.toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST);
  return (
    <BriefPart level={level} title="Shared entries">
      <ul className="grid gap-0.5">
        {shown.map((entry) => (
          <li key={entry.id}>
            <Link href={`${base}/entries#entry-${entry.id}` as Route} prefetch={false} className="link">
              {spokenDay(entry.day)}: {entry.title ?? "without a title"}
            </Link>
            <span className="text-sm text-ink-2">{marksOf(entry)}</span>
          </li>
        ))}
      </ul>
      {since.length > shown.length && (
        <p className="text-sm text-ink-2">And {since.length - shown.length} more.</p>
      )}
    </BriefPart>
  );
}

function marksOf({ unread, cited, rating }: EntryFact): string {
  const marks = [
    rating === null ? null : `mood ${rating} of 10`,
    unread ? "not opened yet" : null,
    cited ? "cited" : null,
  ].filter((mark) => mark !== null);
  return marks.length === 0 ? "" : ` (${marks.join(", ")})`;
}

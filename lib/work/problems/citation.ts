import type { Id, PersonId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import type { CitationId, OpenCitation, ProblemId } from "./problem";
import { findSpan, type Spot, wordsAt } from "./spans";

type Row = Spot & {
  readonly id: string;
  readonly entryId: string | null;
  readonly authorId: string;
  readonly problemId: string | null;
  readonly formulationItemId: string | null;
  readonly createdAt: Date;
};

/** The entry as the reader may see it, with the text of the cited field. */
type SeenEntry = { readonly id: string; readonly localDay: LocalDay; readonly text: string };

type Reader = { readonly isSame: (words: string) => boolean; readonly isOwner: boolean };

/**
 * Cited words as they stand now. An entry that cannot be seen (`entry` null) is gone for its owner; for anybody else it is
 * not shared, whatever the reason, unless the row itself lost it.
 */
export function citationOf(row: Row, entry: SeenEntry | null, { isSame, isOwner }: Reader): OpenCitation {
  const span = entry && findSpan(entry.text, row, isSame);
  const hidden = row.entryId === null || isOwner ? "gone" : "not-shared";
  const found = span ? "same" : "changed";
  return {
    id: row.id as CitationId,
    entryId: entry && (entry.id as Id<"journal-entry">),
    field: row.field,
    problemId: row.problemId as ProblemId | null,
    formulationItemId: row.formulationItemId as Id<"formulation-item"> | null,
    authorId: row.authorId as PersonId,
    createdAt: row.createdAt,
    state: entry ? found : hidden,
    words: entry && span ? wordsAt(entry.text, span) : null,
    span: span && { start: span.start, end: span.end },
    localDay: entry?.localDay ?? null,
  };
}

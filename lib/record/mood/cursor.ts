import { parseId } from "@/lib/core/ids";
import type { MoodId } from "./entry";

/** Where a list goes on: behind the row that was felt at `at` and has this id. */
export type Cursor = { readonly at: Date; readonly id: MoodId };

// What a moment can be: a text beyond is none of ours, and beyond what the database reads as a date.
const EARLIEST_MS = Date.UTC(1899, 11, 31);
const LATEST_MS = Date.UTC(9999, 11, 31);

export function formatCursor({ at, id }: Cursor): string {
  return `${at.getTime()}_${id}`;
}

/** The cursor, or null when the text is none of ours. */
export function parseCursor(text: string): Cursor | null {
  const [, millis, rest] = /^(-?\d{1,15})_(.+)$/.exec(text) ?? [];
  const id = parseId<"mood">(rest);
  const at = Number(millis);
  return id === null || at < EARLIEST_MS || at > LATEST_MS ? null : { at: new Date(at), id };
}

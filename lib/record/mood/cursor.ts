import { parseId } from "@/lib/core/ids";
import type { MoodId } from "./schema";

/** Where a list goes on: behind the row that was felt at `at` and has this id. */
export type Cursor = { readonly at: Date; readonly id: MoodId };

const LATEST_MS = 8.64e15;

export function formatCursor({ at, id }: Cursor): string {
  return `${at.getTime()}_${id}`;
}

/** The cursor, or null when the text is none of ours. */
export function parseCursor(text: string): Cursor | null {
  const [, millis, rest] = /^(-?\d{1,16})_(.+)$/.exec(text) ?? [];
  const id = parseId<"mood">(rest);
  const at = Number(millis);
  return id === null || Math.abs(at) > LATEST_MS ? null : { at: new Date(at), id };
}

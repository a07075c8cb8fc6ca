import { parseId } from "@/lib/core/ids";
import type { ProblemId } from "./problem";

/** Where a list goes on: behind the problem area made at that moment with this id. */
export type Cursor = { readonly at: Date; readonly id: ProblemId };

const LATEST_MS = Date.UTC(9999, 11, 31);

export function formatCursor({ at, id }: Cursor): string {
  return `${at.getTime()}_${id}`;
}

/** The cursor, or null when the text is none of ours. */
export function parseCursor(text: unknown): Cursor | null {
  if (typeof text !== "string") return null;
  const [, millis, rest] = /^(\d{1,15})_(.+)$/.exec(text) ?? [];
  const id = parseId<"problem">(rest);
  return id === null || Number(millis) > LATEST_MS ? null : { at: new Date(Number(millis)), id };
}

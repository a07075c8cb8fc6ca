import { parseId } from "@/lib/core/ids";
import type { NoticeId } from "./notice";

/** Where a list of notices goes on: behind the one of `at` with this id. */
export type Cursor = { readonly at: Date; readonly id: NoticeId };

const LATEST_MS = Date.UTC(9999, 11, 31);

export function formatCursor({ at, id }: Cursor): string {
  return `${at.getTime()}_${id}`;
}

/** The cursor, or null when the text is none of ours. */
export function parseCursor(text: unknown): Cursor | null {
  if (typeof text !== "string") return null;
  const [, millis, rest] = /^(\d{1,15})_(.+)$/.exec(text) ?? [];
  const id = parseId<"notice">(rest);
  const at = Number(millis);
  return id === null || at > LATEST_MS ? null : { at: new Date(at), id };
}

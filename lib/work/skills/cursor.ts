import { parseId } from "@/lib/core/ids";
import type { UseId } from "./skill";

/** Where a list of uses goes on: behind the one at this moment with this id. */
export type UseCursor = { readonly at: Date; readonly id: UseId };

const LATEST_MS = Date.UTC(9999, 11, 31);

export const formatCursor = ({ at, id }: UseCursor): string => `${at.getTime()}_${id}`;

/** The cursor, or null when the text is none of ours. */
export function parseCursor(text: string | undefined): UseCursor | null {
  const [, millis, rest] = /^(-?\d{1,15})_(.+)$/.exec(text ?? "") ?? [];
  const id = parseId<"skill-use">(rest);
  const at = Number(millis);
  return id === null || Math.abs(at) > LATEST_MS ? null : { at: new Date(at), id };
}

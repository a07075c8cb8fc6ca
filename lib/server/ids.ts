import "server-only";
import { v7 } from "uuid";
import type { Id } from "@/lib/core/ids";

/** A new UUID, version 7: made in the app, ordered by time, no sequence in the database. */
export function newId<Of extends string>(): Id<Of> {
  return v7() as Id<Of>;
}

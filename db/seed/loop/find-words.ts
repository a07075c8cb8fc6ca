import type { Entry } from "@/lib/record/journal/entry";
import type { Evidence } from "./planted-work";

/** Where a sentence of the story stands in the entries that were made of it. */
export function finderOf(entries: readonly Entry[]) {
  return ({ find, field }: Evidence) => {
    for (const entry of entries) {
      const start = (entry[field] ?? "").indexOf(find);
      if (start >= 0)
        return { entryId: entry.id, entryVersion: entry.version, field, start, end: start + find.length };
    }
    throw new Error(`no shared entry says: ${find}`);
  };
}

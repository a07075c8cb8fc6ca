import type { EntryGlance, EntryId } from "./entry";
import { excerptOf } from "./excerpt";

type Row = Omit<EntryGlance, "id" | "title" | "excerpt"> & { readonly id: string };
type Texts = { readonly title: string | null; readonly content: string };

/** An entry at a glance, from its row and its opened texts. */
export function glanceOf(row: Row, { title, content }: Texts): EntryGlance {
  return {
    id: row.id as EntryId,
    occurredAt: row.occurredAt,
    localDay: row.localDay,
    zone: row.zone,
    template: row.template,
    title,
    excerpt: excerptOf(content),
    moodRating: row.moodRating,
    privacy: row.privacy,
    wordCount: row.wordCount,
  };
}

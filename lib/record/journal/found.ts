import type { Entry } from "./entry";
import { excerptAround } from "./excerpt";

/** A search result as a page shows it. */
export type Found = {
  readonly id: string;
  readonly title: string | null;
  readonly excerpt: string;
  readonly occurredAt: string;
  readonly zone: string;
  readonly moodRating: number | null;
};

export function foundJson(entry: Entry & { readonly terms: readonly string[] }): Found {
  return {
    id: entry.id,
    title: entry.title,
    excerpt: excerptAround(entry.content, entry.terms),
    occurredAt: entry.occurredAt.toISOString(),
    zone: entry.zone,
    moodRating: entry.moodRating,
  };
}

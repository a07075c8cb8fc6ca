import { parseId } from "@/lib/core/ids";
import { type LocalDay, parseLocalDay } from "@/lib/core/local-day";

export type MoodFilter =
  | { readonly kind: "rating"; readonly low: number; readonly high: number }
  | { readonly kind: "tag"; readonly id: string };

export type EntryFilters = {
  readonly from?: LocalDay | undefined;
  readonly to?: LocalDay | undefined;
  readonly mood?: MoodFilter | undefined;
  readonly tag?: string | undefined;
};

const RANGE = /^(\d{1,2})(?:-(\d{1,2}))?$/;

/** `7`, `7-8` or the id of a mood tag; undefined when it is none of them. */
export function parseMoodFilter(text: unknown): MoodFilter | undefined {
  if (typeof text !== "string") return undefined;
  const range = RANGE.exec(text);
  if (range) {
    const low = Number(range[1]);
    const high = Number(range[2] ?? range[1]);
    return low >= 1 && high <= 10 && low <= high ? { kind: "rating", low, high } : undefined;
  }
  const id = parseId<"word">(text);
  return id === null ? undefined : { kind: "tag", id };
}

type Asked = Readonly<Record<string, unknown>>;

/** The filters of an address. What cannot be read is left out, so that an old link still shows something. */
export function parseFilters(asked: Asked): EntryFilters {
  return {
    from: parseLocalDay(asked.from) ?? undefined,
    to: parseLocalDay(asked.to) ?? undefined,
    mood: parseMoodFilter(asked.mood),
    tag: parseId<"word">(asked.tag) ?? undefined,
  };
}

/** The filters back as an address carries them: days, numbers and ids, never a word somebody wrote. */
export function filterParams(filters: EntryFilters): Record<string, string> {
  const { from, to, mood, tag } = filters;
  const params: Record<string, string> = {};
  if (from) params.from = from;
  if (to) params.to = to;
  if (mood) params.mood = mood.kind === "tag" ? mood.id : `${mood.low}-${mood.high}`;
  if (tag) params.tag = tag;
  return params;
}

export function hasFilters(filters: EntryFilters): boolean {
  return Object.keys(filterParams(filters)).length > 0;
}

/** A place in the list: the moment and id of an entry. */
export type Cursor = { readonly at: Date; readonly id: string };

export function formatCursor({ at, id }: Cursor): string {
  return `${at.getTime().toString(36)}.${id}`;
}

const LATEST_MS = Date.UTC(9999, 11, 31);

export function parseCursor(text: unknown): Cursor | null {
  if (typeof text !== "string") return null;
  const [time = "", id] = text.split(".");
  const at = new Date(/^-?[0-9a-z]{1,11}$/.test(time) ? Number.parseInt(time, 36) : Number.NaN);
  const parsed = parseId<"journal-entry">(id);
  // Beyond these years a time is written in a way the database does not read.
  const isInRange = Math.abs(at.getTime()) < LATEST_MS && at.getUTCFullYear() > 0;
  return parsed !== null && isInRange ? { at, id: parsed } : null;
}

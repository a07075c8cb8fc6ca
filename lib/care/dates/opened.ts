import type { Sealed } from "@/lib/core/sealed";
import type { DateId, DatePlace, DateStatus, TherapyDate } from "./therapy-date";

export const wherePlace = (rowId: string) => ({ table: "therapy_dates", column: "where_words", rowId });

/** The half of a sealer that opens. */
type Opens = { openOrNull(place: ReturnType<typeof wherePlace>, sealed: Sealed | null): string | null };

/** A session as it is kept. */
type Row = Pick<TherapyDate, "startsAt" | "localDay" | "zone" | "minutes" | "version"> & {
  readonly id: string;
  readonly relationshipId: string | null;
  readonly seriesId: string | null;
  readonly authorId: string;
  readonly place: DatePlace;
  readonly whereWords: Sealed | null;
  readonly status: DateStatus;
};

/** A session with its words opened; `sealer` may be missing where the row has none. */
export function openedDate(row: Row, sealer: Opens | null): TherapyDate {
  return {
    id: row.id as DateId,
    relationshipId: row.relationshipId as TherapyDate["relationshipId"],
    seriesId: row.seriesId as DateId | null,
    authorId: row.authorId as TherapyDate["authorId"],
    startsAt: row.startsAt,
    localDay: row.localDay,
    zone: row.zone,
    minutes: row.minutes,
    place: row.place,
    where: sealer?.openOrNull(wherePlace(row.id), row.whereWords) ?? null,
    status: row.status,
    version: row.version,
  };
}

import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { binned, localDay, moment, ownerId, rowId, sealed, version, writtenAt } from "@/db/columns";
import { careRelationships } from "../care/care-relationships";
import { ownedByAccount } from "../owner";

/** A session planned or held. "Since last time" means the last one held. */
export const therapyDates = classify(
  pgTable(
    "therapy_dates",
    {
      ownerId: ownerId(),
      id: rowId(),
      relationshipId: uuid(),
      seriesId: uuid(),
      authorId: uuid().notNull(),
      startsAt: moment().notNull(),
      localDay: localDay().notNull(),
      zone: text().notNull(),
      minutes: smallint().notNull(),
      place: text({ enum: ["in-person", "video", "phone"] }).notNull(),
      whereWords: sealed(),
      status: text({ enum: ["planned", "held", "missed", "cancelled"] }).notNull(),
      statusAt: moment(),
      statusBy: uuid(),
      version: version(),
      ...writtenAt(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("therapy_dates_when")
        .on(t.ownerId, t.startsAt.desc().nullsFirst(), t.id.desc().nullsFirst())
        .where(sql`${t.deletedAt} is null`),
      index("therapy_dates_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      foreignKey({
        name: "therapy_dates_relationship_fk",
        columns: [t.ownerId, t.relationshipId],
        foreignColumns: [careRelationships.clientId, careRelationships.id],
      }).onDelete("cascade"),
      check("therapy_dates_place", sql`${t.place} in ('in-person', 'video', 'phone')`),
      check("therapy_dates_status", sql`${t.status} in ('planned', 'held', 'missed', 'cancelled')`),
      check("therapy_dates_minutes", sql`${t.minutes} between 5 and 480`),
      ownedByAccount("therapy_dates_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    relationshipId: "internal",
    seriesId: "internal",
    authorId: "internal",
    startsAt: "clinical",
    localDay: "internal",
    zone: "internal",
    minutes: "internal",
    place: "internal",
    whereWords: "personal",
    status: "internal",
    statusAt: "internal",
    statusBy: "internal",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { binned, localDay, moment, ownerId, rowId, sealed, version, writtenAt } from "@/db/columns";
import { accounts } from "../access/accounts";
import { words } from "./words";

/** One moment of mood. `recordedAt` is when it was felt, `createdAt` when it was written down. */
export const moodEntries = classify(
  pgTable(
    "mood_entries",
    {
      ownerId: ownerId(),
      id: rowId(),
      recordedAt: moment().notNull(),
      // The day it was for the person then; a later change of zone leaves it as it is.
      localDay: localDay().notNull(),
      zone: text().notNull(),
      moodRating: smallint().notNull(),
      energyLevel: smallint(),
      notes: sealed(),
      version: version(),
      ...writtenAt(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("mood_entries_history")
        .on(t.ownerId, t.recordedAt.desc().nullsFirst(), t.id.desc().nullsFirst())
        .where(sql`${t.deletedAt} is null`),
      index("mood_entries_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      foreignKey({
        name: "mood_entries_owner_fk",
        columns: [t.ownerId],
        foreignColumns: [accounts.id],
      }).onDelete("cascade"),
      check("mood_entries_mood_rating", sql`${t.moodRating} between 1 and 10`),
      check("mood_entries_energy_level", sql`${t.energyLevel} between 1 and 10`),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    recordedAt: "internal",
    localDay: "internal",
    zone: "internal",
    moodRating: "clinical",
    energyLevel: "clinical",
    notes: "clinical",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

/** The feelings and triggers of a moment. */
export const moodEntryWords = classify(
  pgTable(
    "mood_entry_words",
    { ownerId: ownerId(), entryId: uuid().notNull(), wordId: uuid().notNull() },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.entryId, t.wordId] }),
      index("mood_entry_words_word").on(t.ownerId, t.wordId),
      foreignKey({
        name: "mood_entry_words_entry_fk",
        columns: [t.ownerId, t.entryId],
        foreignColumns: [moodEntries.ownerId, moodEntries.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "mood_entry_words_word_fk",
        columns: [t.ownerId, t.wordId],
        foreignColumns: [words.ownerId, words.id],
      }).onDelete("cascade"),
    ],
  ),
  { ownerId: "internal", entryId: "internal", wordId: "internal" },
);

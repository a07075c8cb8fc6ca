import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { binned, localDay, moment, ownerId, rowId, sealed, version, writtenAt } from "@/db/columns";
import { accounts } from "../access/accounts";
import { words } from "./words";

/** A written entry. All its words are sealed; filters work on the ids, numbers and times beside them. */
export const journalEntries = classify(
  pgTable(
    "journal_entries",
    {
      ownerId: ownerId(),
      id: rowId(),
      occurredAt: moment().notNull(),
      localDay: localDay().notNull(),
      zone: text().notNull(),
      template: text({ enum: ["free", "thought-record", "diary-card", "behaviour-log"] }).notNull(),
      title: sealed(),
      content: sealed().notNull(),
      thought: sealed(),
      // The answers a template asks for beyond the text, as JSON.
      answers: sealed(),
      moodRating: smallint(),
      moodTagId: uuid(),
      privacy: text({ enum: ["only_me", "shared"] })
        .notNull()
        .default("only_me"),
      sealing: text({ enum: ["server", "locked"] })
        .notNull()
        .default("server"),
      wordCount: integer().notNull(),
      version: version(),
      ...writtenAt(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("journal_entries_list")
        .on(t.ownerId, t.occurredAt.desc().nullsFirst(), t.id.desc().nullsFirst())
        .where(sql`${t.deletedAt} is null`),
      index("journal_entries_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      foreignKey({
        name: "journal_entries_owner_fk",
        columns: [t.ownerId],
        foreignColumns: [accounts.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "journal_entries_mood_tag_fk",
        columns: [t.ownerId, t.moodTagId],
        foreignColumns: [words.ownerId, words.id],
      }).onDelete("restrict"),
      check("journal_entries_mood_rating", sql`${t.moodRating} between 1 and 10`),
      check("journal_entries_privacy", sql`${t.privacy} in ('only_me', 'shared')`),
      check("journal_entries_sealing", sql`${t.sealing} in ('server', 'locked')`),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    occurredAt: "internal",
    localDay: "internal",
    zone: "internal",
    template: "internal",
    title: "clinical",
    content: "clinical",
    thought: "clinical",
    answers: "clinical",
    moodRating: "clinical",
    moodTagId: "internal",
    privacy: "internal",
    sealing: "internal",
    wordCount: "internal",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

/** The tags and feelings of an entry. */
export const journalEntryWords = classify(
  pgTable(
    "journal_entry_words",
    { ownerId: ownerId(), entryId: uuid().notNull(), wordId: uuid().notNull() },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.entryId, t.wordId] }),
      index("journal_entry_words_word").on(t.ownerId, t.wordId),
      foreignKey({
        name: "journal_entry_words_entry_fk",
        columns: [t.ownerId, t.entryId],
        foreignColumns: [journalEntries.ownerId, journalEntries.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "journal_entry_words_word_fk",
        columns: [t.ownerId, t.wordId],
        foreignColumns: [words.ownerId, words.id],
      }).onDelete("cascade"),
    ],
  ),
  { ownerId: "internal", entryId: "internal", wordId: "internal" },
);

/** A behaviour or urge named in an entry. `acted` is null until the person answers "did you act on it?". */
export const journalBehaviours = classify(
  pgTable(
    "journal_behaviours",
    {
      ownerId: ownerId(),
      entryId: uuid().notNull(),
      wordId: uuid().notNull(),
      urge: smallint(),
      acted: boolean(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.entryId, t.wordId] }),
      index("journal_behaviours_word").on(t.ownerId, t.wordId),
      foreignKey({
        name: "journal_behaviours_entry_fk",
        columns: [t.ownerId, t.entryId],
        foreignColumns: [journalEntries.ownerId, journalEntries.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "journal_behaviours_word_fk",
        columns: [t.ownerId, t.wordId],
        foreignColumns: [words.ownerId, words.id],
      }).onDelete("cascade"),
      check("journal_behaviours_urge", sql`${t.urge} between 0 and 5`),
    ],
  ),
  { ownerId: "internal", entryId: "internal", wordId: "internal", urge: "clinical", acted: "clinical" },
);

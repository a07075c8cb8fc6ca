import { foreignKey, index, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { moment, ownerId, rowId, sealed } from "@/db/columns";
import { journalEntries } from "./journal-entries";

/** The text before a change, kept for 30 days, so that a last write that won loses nothing. */
export const journalRevisions = classify(
  pgTable(
    "journal_revisions",
    {
      ownerId: ownerId(),
      id: rowId(),
      entryId: uuid().notNull(),
      version: integer().notNull(),
      form: sealed().notNull(),
      replacedAt: moment().notNull(),
      keptUntil: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("journal_revisions_entry").on(t.ownerId, t.entryId, t.version.desc().nullsFirst()),
      index("journal_revisions_kept").on(t.ownerId, t.keptUntil),
      foreignKey({
        name: "journal_revisions_entry_fk",
        columns: [t.ownerId, t.entryId],
        foreignColumns: [journalEntries.ownerId, journalEntries.id],
      }).onDelete("cascade"),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    entryId: "internal",
    version: "internal",
    form: "clinical",
    replacedAt: "internal",
    keptUntil: "internal",
  },
);

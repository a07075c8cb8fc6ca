import { foreignKey, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { moment, ownerId, rowId, sealed } from "@/db/columns";
import { accounts } from "../access/accounts";
import { journalEntries } from "./journal-entries";

/** Writing that is not saved yet: the whole form as sealed JSON. `entryId` when an entry is being edited. */
export const journalDrafts = classify(
  pgTable(
    "journal_drafts",
    {
      ownerId: ownerId(),
      id: rowId(),
      entryId: uuid(),
      baseVersion: integer(),
      form: sealed().notNull(),
      createdAt: moment().notNull(),
      updatedAt: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      foreignKey({
        name: "journal_drafts_owner_fk",
        columns: [t.ownerId],
        foreignColumns: [accounts.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "journal_drafts_entry_fk",
        columns: [t.ownerId, t.entryId],
        foreignColumns: [journalEntries.ownerId, journalEntries.id],
      }).onDelete("cascade"),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    entryId: "internal",
    baseVersion: "internal",
    form: "clinical",
    createdAt: "internal",
    updatedAt: "internal",
  },
);

import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { binned, moment, ownerId, rowId, sealed, version, writtenAt } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** What somebody wants to talk about next time. */
export const agendaItems = classify(
  pgTable(
    "agenda_items",
    {
      ownerId: ownerId(),
      id: rowId(),
      authorId: uuid().notNull(),
      words: sealed().notNull(),
      // The three lines of "Say it for me", as JSON.
      lines: sealed(),
      // Emptied when what they point to is gone for good (drizzle/0004, 0006).
      entryId: uuid(),
      problemId: uuid(),
      discussedAt: moment(),
      discussedBy: uuid(),
      version: version(),
      ...writtenAt(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("agenda_items_list")
        .on(t.ownerId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst())
        .where(sql`${t.deletedAt} is null`),
      index("agenda_items_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      index("agenda_items_entry").on(t.ownerId, t.entryId),
      ownedByAccount("agenda_items_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    authorId: "internal",
    words: "clinical",
    lines: "clinical",
    entryId: "internal",
    problemId: "internal",
    discussedAt: "internal",
    discussedBy: "internal",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

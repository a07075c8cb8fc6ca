import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { bytes, moment, ownerId, rowId, sealed } from "@/db/columns";
import { accounts } from "../access/accounts";

/** A person's vocabulary. Entries point at ids, so a renamed or merged word carries its history along. */
export const words = classify(
  pgTable(
    "words",
    {
      ownerId: ownerId(),
      id: rowId(),
      kind: text({ enum: ["tag", "feeling", "trigger", "behaviour", "mood-tag"] }).notNull(),
      word: sealed().notNull(),
      wordHmac: bytes().notNull(),
      mergedInto: uuid(),
      hiddenAt: moment(),
      createdAt: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      uniqueIndex("words_word_key").on(t.ownerId, t.kind, t.wordHmac),
      foreignKey({ name: "words_owner_fk", columns: [t.ownerId], foreignColumns: [accounts.id] }).onDelete(
        "cascade",
      ),
      check("words_kind", sql`${t.kind} in ('tag', 'feeling', 'trigger', 'behaviour', 'mood-tag')`),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    kind: "internal",
    word: "clinical",
    wordHmac: "secret",
    mergedInto: "internal",
    hiddenAt: "internal",
    createdAt: "internal",
  },
);

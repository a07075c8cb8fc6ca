import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { bytes, moment, ownerId, rowId } from "@/db/columns";
import { formulationItems } from "../care/formulation-items";
import { ownedByAccount } from "../owner";
import { problemAreas } from "../work/problem-areas";

/** A sentence of an entry that a problem area or a line of the formulation rests on: where it stands and an HMAC of it, never the words. The entry is emptied when it is gone for good (drizzle/0004). */
export const citations = classify(
  pgTable(
    "citations",
    {
      ownerId: ownerId(),
      id: rowId(),
      entryId: uuid(),
      field: text({ enum: ["title", "content", "thought"] }).notNull(),
      start: integer().notNull(),
      end: integer().notNull(),
      wordsHmac: bytes().notNull(),
      authorId: uuid().notNull(),
      problemId: uuid(),
      formulationItemId: uuid(),
      createdAt: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("citations_problem").on(t.ownerId, t.problemId),
      index("citations_item").on(t.ownerId, t.formulationItemId),
      index("citations_entry").on(t.ownerId, t.entryId),
      foreignKey({
        name: "citations_problem_fk",
        columns: [t.ownerId, t.problemId],
        foreignColumns: [problemAreas.ownerId, problemAreas.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "citations_item_fk",
        columns: [t.ownerId, t.formulationItemId],
        foreignColumns: [formulationItems.ownerId, formulationItems.id],
      }).onDelete("cascade"),
      check("citations_field", sql`${t.field} in ('title', 'content', 'thought')`),
      check("citations_span", sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
      check("citations_one_target", sql`num_nonnulls(${t.problemId}, ${t.formulationItemId}) = 1`),
      ownedByAccount("citations_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    entryId: "internal",
    field: "internal",
    start: "internal",
    end: "internal",
    wordsHmac: "secret",
    authorId: "internal",
    problemId: "internal",
    formulationItemId: "internal",
    createdAt: "internal",
  },
);

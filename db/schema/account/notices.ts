import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { moment, ownerId, rowId } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** Something happened that a person should know: a kind and ids, never words. */
export const notices = classify(
  pgTable(
    "notices",
    {
      ownerId: ownerId(),
      id: rowId(),
      kind: text().notNull(),
      aboutId: uuid(),
      subjectId: uuid(),
      at: moment().notNull(),
      readAt: moment(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("notices_list").on(t.ownerId, t.at.desc().nullsFirst(), t.id.desc().nullsFirst()),
      index("notices_unread").on(t.ownerId).where(sql`${t.readAt} is null`),
      ownedByAccount("notices_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    kind: "internal",
    aboutId: "internal",
    subjectId: "internal",
    at: "internal",
    readAt: "internal",
  },
);

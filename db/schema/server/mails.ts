import { foreignKey, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { moment, ownerId, rowId, sealed } from "@/db/columns";
import { accounts } from "../access/accounts";

/** Mail on its way. Address, subject, text and link are sealed under the receiver's key, and gone once sent. */
export const mails = classify(
  pgTable(
    "mails",
    {
      ownerId: ownerId(),
      id: rowId(),
      kind: text().notNull(),
      content: sealed(),
      createdAt: moment().notNull(),
      sentAt: moment(),
      attempts: integer().notNull().default(0),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      foreignKey({ name: "mails_owner_fk", columns: [t.ownerId], foreignColumns: [accounts.id] }).onDelete(
        "cascade",
      ),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    kind: "internal",
    content: "personal",
    createdAt: "internal",
    sentAt: "internal",
    attempts: "internal",
  },
);

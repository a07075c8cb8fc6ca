import { foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { bytes, moment, ownerId } from "@/db/columns";
import { accounts } from "../access/accounts";

/** A create that was already done: the same key answers with the same row. The request itself is kept as an HMAC. */
export const idempotencyKeys = classify(
  pgTable(
    "idempotency_keys",
    {
      ownerId: ownerId(),
      operation: text().notNull(),
      key: bytes().notNull(),
      request: bytes().notNull(),
      resultId: uuid().notNull(),
      createdAt: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.operation, t.key] }),
      foreignKey({
        name: "idempotency_keys_owner_fk",
        columns: [t.ownerId],
        foreignColumns: [accounts.id],
      }).onDelete("cascade"),
    ],
  ),
  {
    ownerId: "internal",
    operation: "internal",
    key: "secret",
    request: "secret",
    resultId: "internal",
    createdAt: "internal",
  },
);

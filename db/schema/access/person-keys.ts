import { foreignKey, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { bytes, moment } from "@/db/columns";
import { accounts } from "./accounts";

/** A person's data key, wrapped by a key of the keyring. Destroying the row makes everything sealed under it noise. */
export const personKeys = classify(
  pgTable(
    "person_keys",
    {
      ownerId: uuid().primaryKey(),
      wrapped: bytes().notNull(),
      wrappingKey: text().notNull(),
      createdAt: moment().notNull(),
    },
    (t) => [
      foreignKey({
        name: "person_keys_owner_fk",
        columns: [t.ownerId],
        foreignColumns: [accounts.id],
      }).onDelete("cascade"),
    ],
  ),
  { ownerId: "internal", wrapped: "secret", wrappingKey: "internal", createdAt: "internal" },
);

import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { bytes, moment, ownerId, rowId, sealed } from "@/db/columns";
import { accounts } from "./accounts";

/**
 * A link that works once: bound to its purpose and, for an address, to that address (as HMAC to find, sealed to keep
 * once confirmed). Its secret is stored as SHA-256.
 */
export const oneTimeTokens = classify(
  pgTable(
    "one_time_tokens",
    {
      ownerId: ownerId(),
      id: rowId(),
      purpose: text({ enum: ["verify-email", "reset-password", "first-admin"] }).notNull(),
      tokenHash: bytes().notNull(),
      emailLookup: bytes(),
      email: sealed(),
      createdAt: moment().notNull(),
      expiresAt: moment().notNull(),
      usedAt: moment(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      uniqueIndex("one_time_tokens_token_key").on(t.ownerId, t.tokenHash),
      foreignKey({
        name: "one_time_tokens_owner_fk",
        columns: [t.ownerId],
        foreignColumns: [accounts.id],
      }).onDelete("cascade"),
      check(
        "one_time_tokens_purpose",
        sql`${t.purpose} in ('verify-email', 'reset-password', 'first-admin')`,
      ),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    purpose: "internal",
    tokenHash: "secret",
    emailLookup: "secret",
    email: "personal",
    createdAt: "internal",
    expiresAt: "internal",
    usedAt: "internal",
  },
);

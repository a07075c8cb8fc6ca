import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { bytes, moment, ownerId, rowId } from "@/db/columns";
import { accounts } from "./accounts";

/** One signed-in device or one API token. The secret is stored as its SHA-256 only. */
export const sessions = classify(
  pgTable(
    "sessions",
    {
      ownerId: ownerId(),
      id: rowId(),
      tokenHash: bytes().notNull(),
      kind: text({ enum: ["browser", "token"] }).notNull(),
      device: text().notNull(),
      createdAt: moment().notNull(),
      lastSeenAt: moment().notNull(),
      idleSeconds: integer().notNull(),
      expiresAt: moment().notNull(),
      authenticatedAt: moment().notNull(),
      revokedAt: moment(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      uniqueIndex("sessions_token_key").on(t.ownerId, t.tokenHash),
      foreignKey({ name: "sessions_owner_fk", columns: [t.ownerId], foreignColumns: [accounts.id] }).onDelete(
        "cascade",
      ),
      check("sessions_kind", sql`${t.kind} in ('browser', 'token')`),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    tokenHash: "secret",
    kind: "internal",
    device: "personal",
    createdAt: "internal",
    lastSeenAt: "internal",
    idleSeconds: "internal",
    expiresAt: "internal",
    authenticatedAt: "internal",
    revokedAt: "internal",
  },
);

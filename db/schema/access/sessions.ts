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
      // Signed in with the first step only: such a session has no rights until the second one passed.
      secondStep: text({ enum: ["not-needed", "pending", "passed"] })
        .notNull()
        .default("not-needed"),
      revokedAt: moment(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      uniqueIndex("sessions_token_key").on(t.ownerId, t.tokenHash),
      foreignKey({ name: "sessions_owner_fk", columns: [t.ownerId], foreignColumns: [accounts.id] }).onDelete(
        "cascade",
      ),
      check("sessions_second_step", sql`${t.secondStep} in ('not-needed', 'pending', 'passed')`),
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
    secondStep: "internal",
    revokedAt: "internal",
  },
);

import { bigint, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { bytes, moment, ownerId } from "@/db/columns";

/**
 * Append-only, a hash chain per record owner: each row's HMAC covers the row before it, with a key that is not in
 * the database. Ids and counts only. No foreign key: the proof of who saw what outlives the account.
 */
export const auditEvents = classify(
  pgTable(
    "audit_events",
    {
      ownerId: ownerId(),
      seq: bigint({ mode: "number" }).notNull(),
      at: moment().notNull(),
      actorId: uuid(),
      action: text().notNull(),
      subjectId: uuid(),
      counts: jsonb().$type<Record<string, number>>().notNull(),
      previous: bytes().notNull(),
      hash: bytes().notNull(),
    },
    (t) => [primaryKey({ columns: [t.ownerId, t.seq] })],
  ),
  {
    ownerId: "internal",
    seq: "internal",
    at: "internal",
    actorId: "internal",
    action: "internal",
    subjectId: "internal",
    counts: "internal",
    previous: "secret",
    hash: "secret",
  },
);

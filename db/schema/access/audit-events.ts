import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
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
    (t) => [
      primaryKey({ columns: [t.ownerId, t.seq] }),
      // The access log: the few rows of others, without walking through the many of one's own.
      index("audit_events_of_others")
        .on(t.ownerId, t.seq.desc().nullsFirst())
        .where(sql`${t.actorId} <> ${t.ownerId}`),
    ],
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

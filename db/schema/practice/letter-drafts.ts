import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { binned, ownerId, rowId, sealed, version, writtenAt } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** A progress report or referral letter while the psychologist writes it. */
export const letterDrafts = classify(
  pgTable(
    "letter_drafts",
    {
      ownerId: ownerId(),
      id: rowId(),
      clientId: uuid().notNull(),
      relationshipId: uuid().notNull(),
      kind: text({ enum: ["progress", "referral"] }).notNull(),
      recipient: sealed(),
      content: sealed().notNull(),
      letterId: uuid(),
      version: version(),
      ...writtenAt(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("letter_drafts_client")
        .on(t.ownerId, t.clientId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst())
        .where(sql`${t.deletedAt} is null`),
      index("letter_drafts_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      check("letter_drafts_kind", sql`${t.kind} in ('progress', 'referral')`),
      ownedByAccount("letter_drafts_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    clientId: "internal",
    relationshipId: "internal",
    kind: "internal",
    recipient: "personal",
    content: "clinical",
    letterId: "internal",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

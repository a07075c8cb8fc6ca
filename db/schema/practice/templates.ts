import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { binned, ownerId, rowId, sealed, version, writtenAt } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** Something a psychologist writes once and gives to several clients. */
export const templates = classify(
  pgTable(
    "templates",
    {
      ownerId: ownerId(),
      id: rowId(),
      kind: text({ enum: ["plan", "skill", "homework", "note"] }).notNull(),
      name: sealed().notNull(),
      content: sealed().notNull(),
      version: version(),
      ...writtenAt(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("templates_list")
        .on(t.ownerId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst())
        .where(sql`${t.deletedAt} is null`),
      index("templates_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      check("templates_kind", sql`${t.kind} in ('plan', 'skill', 'homework', 'note')`),
      ownedByAccount("templates_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    kind: "internal",
    name: "clinical",
    content: "clinical",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

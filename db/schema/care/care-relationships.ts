import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { moment, rowId } from "@/db/columns";
import { accounts } from "../access/accounts";

/**
 * A client and a psychologist working together: from when, until when, ended by whom. Cover is a relationship of its
 * own that runs out by itself. While care is paused the psychologist reads nothing.
 */
export const careRelationships = classify(
  pgTable(
    "care_relationships",
    {
      clientId: uuid().notNull(),
      id: rowId(),
      // No foreign key: the client keeps the history of their care, terms and letters when the psychologist is gone.
      psychologistId: uuid().notNull(),
      kind: text({ enum: ["care", "cover"] })
        .notNull()
        .default("care"),
      coverFor: uuid(),
      createdAt: moment().notNull(),
      startedAt: moment(),
      pausedAt: moment(),
      pausedBy: uuid(),
      endsAt: moment(),
      endedAt: moment(),
      endedBy: uuid(),
    },
    (t) => [
      primaryKey({ columns: [t.clientId, t.id] }),
      index("care_relationships_psychologist").on(t.psychologistId, t.clientId),
      foreignKey({
        name: "care_relationships_client_fk",
        columns: [t.clientId],
        foreignColumns: [accounts.id],
      }).onDelete("cascade"),
      check("care_relationships_kind", sql`${t.kind} in ('care', 'cover')`),
    ],
  ),
  {
    clientId: "internal",
    id: "internal",
    psychologistId: "internal",
    kind: "internal",
    coverFor: "internal",
    createdAt: "internal",
    startedAt: "internal",
    pausedAt: "internal",
    pausedBy: "internal",
    endsAt: "internal",
    endedAt: "internal",
    endedBy: "internal",
  },
);

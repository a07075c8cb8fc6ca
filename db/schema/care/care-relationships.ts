import { foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { moment, rowId } from "@/db/columns";
import { accounts } from "../access/accounts";

/** A client and a psychologist working together: from when, until when, ended by whom. */
export const careRelationships = classify(
  pgTable(
    "care_relationships",
    {
      clientId: uuid().notNull(),
      id: rowId(),
      psychologistId: uuid().notNull(),
      createdAt: moment().notNull(),
      startedAt: moment(),
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
      foreignKey({
        name: "care_relationships_psychologist_fk",
        columns: [t.psychologistId],
        foreignColumns: [accounts.id],
      }).onDelete("cascade"),
    ],
  ),
  {
    clientId: "internal",
    id: "internal",
    psychologistId: "internal",
    createdAt: "internal",
    startedAt: "internal",
    endedAt: "internal",
    endedBy: "internal",
  },
);

import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { moment, ownerId, rowId, sealed } from "@/db/columns";
import { careRelationships } from "../care/care-relationships";
import { ownedByAccount } from "../owner";

/** A proposal that a colleague covers for a while, or takes over. Nothing follows from it without the client's consent. */
export const handovers = classify(
  pgTable(
    "handovers",
    {
      ownerId: ownerId(),
      id: rowId(),
      relationshipId: uuid().notNull(),
      kind: text({ enum: ["cover", "transfer"] }).notNull(),
      colleagueId: uuid().notNull(),
      proposedBy: uuid().notNull(),
      proposedAt: moment().notNull(),
      startsAt: moment(),
      endsAt: moment(),
      words: sealed(),
      answer: text({ enum: ["accepted", "declined"] }),
      answeredAt: moment(),
      newRelationshipId: uuid(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("handovers_open").on(t.ownerId, t.proposedAt),
      foreignKey({
        name: "handovers_relationship_fk",
        columns: [t.ownerId, t.relationshipId],
        foreignColumns: [careRelationships.clientId, careRelationships.id],
      }).onDelete("cascade"),
      check("handovers_kind", sql`${t.kind} in ('cover', 'transfer')`),
      check("handovers_answer", sql`${t.answer} in ('accepted', 'declined')`),
      ownedByAccount("handovers_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    relationshipId: "internal",
    kind: "internal",
    colleagueId: "internal",
    proposedBy: "internal",
    proposedAt: "internal",
    startsAt: "internal",
    endsAt: "internal",
    words: "clinical",
    answer: "internal",
    answeredAt: "internal",
    newRelationshipId: "internal",
  },
);

import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { moment, ownerId, rowId } from "@/db/columns";
import { careRelationships } from "./care-relationships";

/** Who may read which scope of a record: granted when, on which words, withdrawn when. */
export const consents = classify(
  pgTable(
    "consents",
    {
      ownerId: ownerId(),
      id: rowId(),
      relationshipId: uuid().notNull(),
      psychologistId: uuid().notNull(),
      scope: text({
        enum: ["mood", "journal", "work", "assessments", "safety_plan", "crisis_flag"],
      }).notNull(),
      agreedText: text().notNull(),
      grantedAt: moment().notNull(),
      withdrawnAt: moment(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("consents_live").on(t.ownerId, t.relationshipId, t.scope).where(sql`${t.withdrawnAt} is null`),
      foreignKey({
        name: "consents_relationship_fk",
        columns: [t.ownerId, t.relationshipId],
        foreignColumns: [careRelationships.clientId, careRelationships.id],
      }).onDelete("cascade"),
      check(
        "consents_scope",
        sql`${t.scope} in ('mood', 'journal', 'work', 'assessments', 'safety_plan', 'crisis_flag')`,
      ),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    relationshipId: "internal",
    psychologistId: "internal",
    scope: "internal",
    agreedText: "internal",
    grantedAt: "internal",
    withdrawnAt: "internal",
  },
);

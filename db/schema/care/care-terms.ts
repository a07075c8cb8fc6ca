import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { moment, ownerId, rowId, sealed } from "@/db/columns";
import { careRelationships } from "../care/care-relationships";
import { ownedByAccount } from "../owner";

/** What client and psychologist agreed on when they began, or later: the name the psychologist sees, what to follow, review days, reply times. */
export const careTerms = classify(
  pgTable(
    "care_terms",
    {
      ownerId: ownerId(),
      id: rowId(),
      relationshipId: uuid().notNull(),
      proposedBy: uuid().notNull(),
      clientName: sealed(),
      plan: sealed(),
      // Days of the week on which entries are looked at: 1 is Monday.
      reviewDays: smallint().array().notNull(),
      replyWords: sealed(),
      proposedAt: moment().notNull(),
      agreedAt: moment(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("care_terms_relationship").on(t.ownerId, t.relationshipId, t.proposedAt),
      foreignKey({
        name: "care_terms_relationship_fk",
        columns: [t.ownerId, t.relationshipId],
        foreignColumns: [careRelationships.clientId, careRelationships.id],
      }).onDelete("cascade"),
      ownedByAccount("care_terms_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    relationshipId: "internal",
    proposedBy: "internal",
    clientName: "personal",
    plan: "clinical",
    reviewDays: "internal",
    replyWords: "clinical",
    proposedAt: "internal",
    agreedAt: "internal",
  },
);

/** What happened in a care relationship: who, when. */
export const careEvents = classify(
  pgTable(
    "care_events",
    {
      ownerId: ownerId(),
      id: rowId(),
      relationshipId: uuid().notNull(),
      kind: text({
        enum: [
          "accepted",
          "paused",
          "resumed",
          "ended",
          "shared",
          "stopped-sharing",
          "terms",
          "cover",
          "transfer",
        ],
      }).notNull(),
      byId: uuid().notNull(),
      at: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("care_events_relationship").on(t.ownerId, t.relationshipId, t.at),
      foreignKey({
        name: "care_events_relationship_fk",
        columns: [t.ownerId, t.relationshipId],
        foreignColumns: [careRelationships.clientId, careRelationships.id],
      }).onDelete("cascade"),
      check(
        "care_events_kind",
        sql`${t.kind} in ('accepted', 'paused', 'resumed', 'ended', 'shared', 'stopped-sharing', 'terms', 'cover', 'transfer')`,
      ),
      ownedByAccount("care_events_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    relationshipId: "internal",
    kind: "internal",
    byId: "internal",
    at: "internal",
  },
);

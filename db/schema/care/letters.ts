import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { moment, ownerId, rowId, sealed, version } from "@/db/columns";
import { careRelationships } from "../care/care-relationships";
import { ownedByAccount } from "../owner";

/** A progress report or referral letter as the client was shown it. It leaves only with their approval. */
export const letters = classify(
  pgTable(
    "letters",
    {
      ownerId: ownerId(),
      id: rowId(),
      relationshipId: uuid().notNull(),
      authorId: uuid().notNull(),
      kind: text({ enum: ["progress", "referral"] }).notNull(),
      recipient: sealed(),
      content: sealed().notNull(),
      sentAt: moment().notNull(),
      answer: text({ enum: ["approved", "declined"] }),
      answeredAt: moment(),
      answerWords: sealed(),
      signedAt: moment(),
      // Taken back by its author while nobody had answered.
      withdrawnAt: moment(),
      // The parts of the record it draws on: it can be approved only while each of them is shared.
      scopes: text().array().notNull().default(sql`'{}'`),
      version: version(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("letters_list").on(t.ownerId, t.sentAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
      foreignKey({
        name: "letters_relationship_fk",
        columns: [t.ownerId, t.relationshipId],
        foreignColumns: [careRelationships.clientId, careRelationships.id],
      }).onDelete("cascade"),
      check("letters_kind", sql`${t.kind} in ('progress', 'referral')`),
      check("letters_answer", sql`${t.answer} in ('approved', 'declined')`),
      ownedByAccount("letters_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    relationshipId: "internal",
    authorId: "internal",
    kind: "internal",
    recipient: "personal",
    content: "clinical",
    sentAt: "internal",
    answer: "internal",
    answeredAt: "internal",
    answerWords: "clinical",
    signedAt: "internal",
    withdrawnAt: "internal",
    scopes: "internal",
    version: "internal",
  },
);

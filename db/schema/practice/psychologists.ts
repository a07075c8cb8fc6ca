import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { localDay, moment, ownerId, rowId, version, writtenAt } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** A psychologist's professional face: what they apply with, what clients see of them. */
export const psychologistProfiles = classify(
  pgTable(
    "psychologist_profiles",
    {
      ownerId: uuid().primaryKey(),
      displayName: text().notNull(),
      register: text().notNull(),
      registrationNumber: text().notNull(),
      jurisdiction: text().notNull(),
      registeredUntil: localDay().notNull(),
      practice: text(),
      specialities: text().array().notNull(),
      bio: text(),
      languages: text().array().notNull(),
      availability: text(),
      appliedAt: moment(),
      verifiedAt: moment(),
      version: version(),
      ...writtenAt(),
    },
    (t) => [
      index("psychologist_profiles_state").on(t.ownerId, t.appliedAt),
      ownedByAccount("psychologist_profiles_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    displayName: "public",
    register: "public",
    registrationNumber: "personal",
    jurisdiction: "public",
    registeredUntil: "public",
    practice: "public",
    specialities: "public",
    bio: "public",
    languages: "public",
    availability: "public",
    appliedAt: "internal",
    verifiedAt: "internal",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
  },
);

/** What an admin decided about a psychologist, as rows: who, when, for which of the listed reasons. */
export const psychologistDecisions = classify(
  pgTable(
    "psychologist_decisions",
    {
      ownerId: ownerId(),
      id: rowId(),
      decision: text({ enum: ["verified", "renewed", "declined", "suspended", "reinstated"] }).notNull(),
      reason: text({
        enum: [
          "register-checked",
          "number-not-found",
          "name-differs",
          "expired",
          "complaint",
          "own-wish",
          "cleared",
        ],
      }).notNull(),
      byId: uuid().notNull(),
      at: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("psychologist_decisions_at").on(t.ownerId, t.at),
      check(
        "psychologist_decisions_decision",
        sql`${t.decision} in ('verified', 'renewed', 'declined', 'suspended', 'reinstated')`,
      ),
      check(
        "psychologist_decisions_reason",
        sql`${t.reason} in ('register-checked', 'number-not-found', 'name-differs', 'expired', 'complaint', 'own-wish', 'cleared')`,
      ),
      ownedByAccount("psychologist_decisions_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    decision: "internal",
    reason: "internal",
    byId: "internal",
    at: "internal",
  },
);

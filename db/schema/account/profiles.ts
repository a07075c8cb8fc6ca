import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { moment, sealed, version, writtenAt } from "@/db/columns";
import { accounts } from "../access/accounts";

/** Who a person is to the app and how they want it. */
export const profiles = classify(
  pgTable(
    "profiles",
    {
      ownerId: uuid().primaryKey(),
      name: sealed(),
      email: sealed(),
      phone: sealed(),
      crisisContact: sealed(),
      zone: text().notNull(),
      country: text(),
      privacyLevel: text({ enum: ["high", "balanced", "open"] })
        .notNull()
        .default("high"),
      answerStyle: text({ enum: ["faces", "fine"] })
        .notNull()
        .default("faces"),
      // What brings the person here and what they follow, as JSON: codes, but they say how somebody is.
      intake: sealed(),
      look: text().notNull().default("system.standard"),
      quickExit: boolean().notNull().default(false),
      onboardedAt: moment(),
      lastCheckIn: moment(),
      // 50 is where a new profile starts; pages say "not enough days yet" until it is earned.
      wellnessScore: integer().notNull().default(50),
      version: version(),
      ...writtenAt(),
    },
    (t) => [
      foreignKey({ name: "profiles_owner_fk", columns: [t.ownerId], foreignColumns: [accounts.id] }).onDelete(
        "cascade",
      ),
      check("profiles_privacy_level", sql`${t.privacyLevel} in ('high', 'balanced', 'open')`),
      check("profiles_answer_style", sql`${t.answerStyle} in ('faces', 'fine')`),
      check("profiles_wellness_score", sql`${t.wellnessScore} between 0 and 100`),
    ],
  ),
  {
    ownerId: "internal",
    name: "personal",
    email: "personal",
    phone: "personal",
    crisisContact: "personal",
    zone: "personal",
    country: "personal",
    privacyLevel: "internal",
    answerStyle: "internal",
    intake: "clinical",
    look: "internal",
    quickExit: "internal",
    onboardedAt: "internal",
    lastCheckIn: "clinical",
    wellnessScore: "clinical",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
  },
);

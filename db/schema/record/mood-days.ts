import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { localDay, ownerId } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** A day's moods that were logged as moods: what somebody with consent for moods may read. Ratings of journal entries are not in it. */
export const moodDays = classify(
  pgTable(
    "mood_days",
    {
      ownerId: ownerId(),
      day: localDay().notNull(),
      n: integer().notNull(),
      sum: integer().notNull(),
    },
    (t) => [primaryKey({ columns: [t.ownerId, t.day] }), ownedByAccount("mood_days_owner_fk", t.ownerId)],
  ),
  { ownerId: "internal", day: "internal", n: "clinical", sum: "clinical" },
);

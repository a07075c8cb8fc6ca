import { foreignKey, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { localDay, moment, ownerId } from "@/db/columns";
import { accounts } from "../access/accounts";

const count = () => integer().notNull().default(0);

/** A person's day in numbers, kept in the same write as the entries it sums. A mean without moments is null, not zero. */
export const dayRollups = classify(
  pgTable(
    "day_rollups",
    {
      ownerId: ownerId(),
      day: localDay().notNull(),
      moodN: count(),
      moodSum: count(),
      moodSumsq: count(),
      energyN: count(),
      energySum: count(),
      energySumsq: count(),
      moodEntries: count(),
      journalEntries: count(),
      words: count(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.day] }),
      foreignKey({
        name: "day_rollups_owner_fk",
        columns: [t.ownerId],
        foreignColumns: [accounts.id],
      }).onDelete("cascade"),
    ],
  ),
  {
    ownerId: "internal",
    day: "internal",
    moodN: "internal",
    moodSum: "clinical",
    moodSumsq: "clinical",
    energyN: "internal",
    energySum: "clinical",
    energySumsq: "clinical",
    moodEntries: "internal",
    journalEntries: "internal",
    words: "internal",
  },
);

/** All a person ever wrote, as counts that no request has to count. */
export const ownerTotals = classify(
  pgTable(
    "owner_totals",
    {
      ownerId: uuid().primaryKey(),
      moodEntries: count(),
      journalEntries: count(),
      words: count(),
      changedAt: moment().notNull(),
    },
    (t) => [
      foreignKey({
        name: "owner_totals_owner_fk",
        columns: [t.ownerId],
        foreignColumns: [accounts.id],
      }).onDelete("cascade"),
    ],
  ),
  {
    ownerId: "internal",
    moodEntries: "internal",
    journalEntries: "internal",
    words: "internal",
    changedAt: "internal",
  },
);

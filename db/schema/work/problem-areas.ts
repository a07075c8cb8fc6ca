import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { binned, localDay, moment, ownerId, rowId, sealed, version, writtenAt } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** What a client wants to change, in their words: how it shows, how often and how strong it is and should become. */
export const problemAreas = classify(
  pgTable(
    "problem_areas",
    {
      ownerId: ownerId(),
      id: rowId(),
      authorId: uuid().notNull(),
      name: sealed().notNull(),
      description: sealed(),
      behaviour: sealed(),
      thought: sealed(),
      mood: sealed(),
      // How often is counted per day or per week; how strong is 0–10.
      countedPer: text({ enum: ["day", "week"] })
        .notNull()
        .default("week"),
      baselineTimes: smallint(),
      targetTimes: smallint(),
      baselineStrength: smallint(),
      targetStrength: smallint(),
      version: version(),
      ...writtenAt(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("problem_areas_list").on(t.ownerId, t.createdAt, t.id).where(sql`${t.deletedAt} is null`),
      index("problem_areas_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      ownedByAccount("problem_areas_owner_fk", t.ownerId),
      check("problem_areas_counted_per", sql`${t.countedPer} in ('day', 'week')`),
      check(
        "problem_areas_times",
        sql`coalesce(${t.baselineTimes}, 0) between 0 and 999 and coalesce(${t.targetTimes}, 0) between 0 and 999`,
      ),
      check(
        "problem_areas_strength",
        sql`coalesce(${t.baselineStrength}, 0) between 0 and 10 and coalesce(${t.targetStrength}, 0) between 0 and 10`,
      ),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    authorId: "internal",
    name: "clinical",
    description: "clinical",
    behaviour: "clinical",
    thought: "clinical",
    mood: "clinical",
    countedPer: "internal",
    baselineTimes: "clinical",
    targetTimes: "clinical",
    baselineStrength: "clinical",
    targetStrength: "clinical",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

/** Where a problem area stands, as rows: who said so and when. The newest one counts. */
export const problemStatuses = classify(
  pgTable(
    "problem_statuses",
    {
      ownerId: ownerId(),
      id: rowId(),
      problemId: uuid().notNull(),
      status: text({ enum: ["open", "working", "resting", "resolved"] }).notNull(),
      byId: uuid().notNull(),
      at: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("problem_statuses_problem").on(t.ownerId, t.problemId, t.at),
      foreignKey({
        name: "problem_statuses_problem_fk",
        columns: [t.ownerId, t.problemId],
        foreignColumns: [problemAreas.ownerId, problemAreas.id],
      }).onDelete("cascade"),
      check("problem_statuses_status", sql`${t.status} in ('open', 'working', 'resting', 'resolved')`),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    problemId: "internal",
    status: "internal",
    byId: "internal",
    at: "internal",
  },
);

/** How often and how strong it was on one local day. Null is not asked, zero is not at all. */
export const problemReadings = classify(
  pgTable(
    "problem_readings",
    {
      ownerId: ownerId(),
      problemId: uuid().notNull(),
      day: localDay().notNull(),
      times: smallint(),
      strength: smallint(),
      ...writtenAt(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.problemId, t.day] }),
      foreignKey({
        name: "problem_readings_problem_fk",
        columns: [t.ownerId, t.problemId],
        foreignColumns: [problemAreas.ownerId, problemAreas.id],
      }).onDelete("cascade"),
      check("problem_readings_times", sql`${t.times} between 0 and 999`),
      check("problem_readings_strength", sql`${t.strength} between 0 and 10`),
      check("problem_readings_something", sql`${t.times} is not null or ${t.strength} is not null`),
    ],
  ),
  {
    ownerId: "internal",
    problemId: "internal",
    day: "internal",
    times: "clinical",
    strength: "clinical",
    createdAt: "internal",
    updatedAt: "internal",
  },
);

/** Readiness to change: how important it is, and how confident the client is, each 0–10. */
export const problemReadiness = classify(
  pgTable(
    "problem_readiness",
    {
      ownerId: ownerId(),
      id: rowId(),
      problemId: uuid().notNull(),
      importance: smallint().notNull(),
      confidence: smallint().notNull(),
      day: localDay().notNull(),
      at: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("problem_readiness_problem").on(t.ownerId, t.problemId, t.at),
      foreignKey({
        name: "problem_readiness_problem_fk",
        columns: [t.ownerId, t.problemId],
        foreignColumns: [problemAreas.ownerId, problemAreas.id],
      }).onDelete("cascade"),
      check(
        "problem_readiness_range",
        sql`${t.importance} between 0 and 10 and ${t.confidence} between 0 and 10`,
      ),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    problemId: "internal",
    importance: "clinical",
    confidence: "clinical",
    day: "internal",
    at: "internal",
  },
);

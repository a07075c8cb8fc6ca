import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { binned, localDay, moment, ownerId, rowId, sealed, version, writtenAt } from "@/db/columns";
import { ownedByAccount } from "../owner";
import { problemAreas } from "../work/problem-areas";

/** What a client does instead: what it replaces, its steps and when to use it. Agreed by both when both have said so. */
export const skills = classify(
  pgTable(
    "skills",
    {
      ownerId: ownerId(),
      id: rowId(),
      authorId: uuid().notNull(),
      name: sealed().notNull(),
      replacesKind: text({ enum: ["thought", "mood", "behaviour"] }).notNull(),
      replaces: sealed(),
      // The steps, as a JSON list of texts.
      steps: sealed().notNull(),
      whenToUse: sealed(),
      uses: integer().notNull().default(0),
      lastUsedAt: moment(),
      version: version(),
      ...writtenAt(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("skills_list")
        .on(t.ownerId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst())
        .where(sql`${t.deletedAt} is null`),
      index("skills_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      check("skills_replaces_kind", sql`${t.replacesKind} in ('thought', 'mood', 'behaviour')`),
      check("skills_uses", sql`${t.uses} >= 0`),
      ownedByAccount("skills_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    authorId: "internal",
    name: "clinical",
    replacesKind: "internal",
    replaces: "clinical",
    steps: "clinical",
    whenToUse: "clinical",
    uses: "internal",
    lastUsedAt: "clinical",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

/** Which problem areas a skill is for. */
export const skillProblems = classify(
  pgTable(
    "skill_problems",
    {
      ownerId: ownerId(),
      skillId: uuid().notNull(),
      problemId: uuid().notNull(),
      linkedBy: uuid().notNull(),
      linkedAt: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.skillId, t.problemId] }),
      index("skill_problems_problem").on(t.ownerId, t.problemId),
      foreignKey({
        name: "skill_problems_skill_fk",
        columns: [t.ownerId, t.skillId],
        foreignColumns: [skills.ownerId, skills.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "skill_problems_problem_fk",
        columns: [t.ownerId, t.problemId],
        foreignColumns: [problemAreas.ownerId, problemAreas.id],
      }).onDelete("cascade"),
    ],
  ),
  {
    ownerId: "internal",
    skillId: "internal",
    problemId: "internal",
    linkedBy: "internal",
    linkedAt: "internal",
  },
);

/** One side's agreement to a skill as it stood in one version. */
export const skillAgreements = classify(
  pgTable(
    "skill_agreements",
    {
      ownerId: ownerId(),
      id: rowId(),
      skillId: uuid().notNull(),
      skillVersion: integer().notNull(),
      personId: uuid().notNull(),
      at: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      uniqueIndex("skill_agreements_once").on(t.ownerId, t.skillId, t.skillVersion, t.personId),
      foreignKey({
        name: "skill_agreements_skill_fk",
        columns: [t.ownerId, t.skillId],
        foreignColumns: [skills.ownerId, skills.id],
      }).onDelete("cascade"),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    skillId: "internal",
    skillVersion: "internal",
    personId: "internal",
    at: "internal",
  },
);

/** Each time the client used a skill, and how much it helped (1–5; null: not answered). */
export const skillUses = classify(
  pgTable(
    "skill_uses",
    {
      ownerId: ownerId(),
      id: rowId(),
      skillId: uuid().notNull(),
      usedAt: moment().notNull(),
      localDay: localDay().notNull(),
      zone: text().notNull(),
      helped: smallint(),
      moodBefore: smallint(),
      note: sealed(),
      // The entry it was used for or written about. Emptied when the entry is gone for good (drizzle/0004).
      entryId: uuid(),
      createdAt: moment().notNull(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("skill_uses_skill")
        .on(t.ownerId, t.skillId, t.usedAt.desc().nullsFirst(), t.id.desc().nullsFirst())
        .where(sql`${t.deletedAt} is null`),
      index("skill_uses_day").on(t.ownerId, t.localDay).where(sql`${t.deletedAt} is null`),
      index("skill_uses_entry").on(t.ownerId, t.entryId),
      index("skill_uses_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      foreignKey({
        name: "skill_uses_skill_fk",
        columns: [t.ownerId, t.skillId],
        foreignColumns: [skills.ownerId, skills.id],
      }).onDelete("cascade"),
      check("skill_uses_helped", sql`${t.helped} between 1 and 5`),
      check("skill_uses_mood_before", sql`${t.moodBefore} between 1 and 10`),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    skillId: "internal",
    usedAt: "internal",
    localDay: "internal",
    zone: "internal",
    helped: "clinical",
    moodBefore: "clinical",
    note: "clinical",
    entryId: "internal",
    createdAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

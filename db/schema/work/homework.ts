import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { binned, localDay, moment, ownerId, rowId, sealed, version, writtenAt } from "@/db/columns";
import { ownedByAccount } from "../owner";
import { skills } from "../work/skills";

/** Something to do between two sessions: a skill, an activity or a journal template, with when, where and what may get in the way. */
export const homework = classify(
  pgTable(
    "homework",
    {
      ownerId: ownerId(),
      id: rowId(),
      authorId: uuid().notNull(),
      kind: text({ enum: ["skill", "activity", "journal"] }).notNull(),
      skillId: uuid(),
      template: text({ enum: ["free", "thought-record", "diary-card", "behaviour-log"] }),
      what: sealed(),
      whenWords: sealed(),
      whereWords: sealed(),
      obstacle: sealed(),
      timesWanted: smallint(),
      assignedAt: moment().notNull(),
      dueDay: localDay(),
      outcome: text({ enum: ["done", "partly", "not"] }),
      outcomeAt: moment(),
      outcomeWords: sealed(),
      reviewedAt: moment(),
      reviewedBy: uuid(),
      reviewWords: sealed(),
      version: version(),
      ...writtenAt(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("homework_list")
        .on(t.ownerId, t.assignedAt.desc().nullsFirst(), t.id.desc().nullsFirst())
        .where(sql`${t.deletedAt} is null`),
      index("homework_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      foreignKey({
        name: "homework_skill_fk",
        columns: [t.ownerId, t.skillId],
        foreignColumns: [skills.ownerId, skills.id],
      }).onDelete("cascade"),
      check("homework_kind", sql`${t.kind} in ('skill', 'activity', 'journal')`),
      check("homework_outcome", sql`${t.outcome} in ('done', 'partly', 'not')`),
      check(
        "homework_template",
        sql`${t.template} in ('free', 'thought-record', 'diary-card', 'behaviour-log')`,
      ),
      check(
        "homework_names_its_thing",
        sql`case ${t.kind} when 'skill' then ${t.skillId} is not null when 'journal' then ${t.template} is not null else ${t.what} is not null end`,
      ),
      check("homework_times", sql`${t.timesWanted} between 1 and 99`),
      ownedByAccount("homework_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    authorId: "internal",
    kind: "internal",
    skillId: "internal",
    template: "internal",
    what: "clinical",
    whenWords: "clinical",
    whereWords: "clinical",
    obstacle: "clinical",
    timesWanted: "internal",
    assignedAt: "internal",
    dueDay: "internal",
    outcome: "internal",
    outcomeAt: "internal",
    outcomeWords: "clinical",
    reviewedAt: "internal",
    reviewedBy: "internal",
    reviewWords: "clinical",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

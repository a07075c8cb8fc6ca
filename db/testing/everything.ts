import { getTableColumns, getTableName, is } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import { type PgColumn, PgTable } from "drizzle-orm/pg-core";
import { classesOf } from "@/db/classes";
import * as schema from "@/db/schema";
import { asSystem } from "@/db/system";
import type { PersonId } from "@/lib/core/ids";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { pastAllWalls } from "./superuser";

/** A word put into one sealed column of one person's row, to be looked for. */
export type Canary = {
  readonly ownerId: PersonId;
  readonly table: string;
  readonly column: string;
  readonly word: string;
};

type Given = Readonly<Record<string, string | number | null>>;

const DAY = "2026-03-05";
const isSealed = (table: string, key: string, column: PgColumn) =>
  column.getSQLType() === "bytea" && classesOf(table)?.[key] !== "secret";

/** Something the column's type allows; the rest is up to whoever plants the row. */
function anything(column: PgColumn): string {
  const type = column.getSQLType();
  if (type.endsWith("[]")) return `'{${type.startsWith("text") ? "mood" : 1}}'`;
  if (type === "uuid") return `'${newId()}'`;
  if (type === "bytea") return `decode('${newId().replaceAll("-", "")}', 'hex')`;
  if (type.startsWith("timestamp")) return `'${DAY}T10:00:00Z'`;
  if (type === "date") return `'${DAY}'`;
  if (type === "boolean") return "true";
  if (type === "text") return `'${column.enumValues?.[0] ?? "something"}'`;
  return "1";
}

const quoted = (value: string | number | null) => (value === null ? "null" : `'${value}'`);

type Cells = readonly (readonly [column: string, value: string])[];

/** The cells of rows that belong to one person: canaries in what is sealed, the given, and what a row must have. */
function cellsFor(sealer: Sealer, canaries: Canary[]) {
  const { ownerId } = sealer;
  const sealedWord = (table: string, column: string, rowId: string) => {
    const word = `canary-${canaries.length}-${table}-${column}`;
    canaries.push({ ownerId, table, column, word });
    return `'\\x${Buffer.from(sealer.seal({ table, column, rowId }, word)).toString("hex")}'`;
  };
  const cellOf = (table: string, key: string, column: PgColumn, id: string): string | null => {
    const name = toSnakeCase(key);
    if (name === "owner_id" || name === "client_id") return quoted(ownerId);
    if (name === "id") return quoted(id);
    if (isSealed(table, key, column)) return sealedWord(table, name, id);
    return column.notNull && !column.hasDefault ? anything(column) : null;
  };
  return (table: PgTable, given: Given, id: string): Cells =>
    Object.entries(getTableColumns(table)).flatMap(([key, column]) => {
      const wanted = given[toSnakeCase(key)];
      const value = wanted === undefined ? cellOf(getTableName(table), key, column, id) : quoted(wanted);
      return value === null ? [] : [[toSnakeCase(key), value] as const];
    });
}

/** Plants rows of one person past all walls. */
function planter(sealer: Sealer, canaries: Canary[]) {
  const { ownerId } = sealer;
  const cells = cellsFor(sealer, canaries);
  return {
    /** One row; answers its id, which is the owner's where a person has only one. */
    row: async (table: PgTable, given: Given = {}): Promise<string> => {
      const id = "id" in getTableColumns(table) ? newId() : ownerId;
      const row = cells(table, given, id);
      await pastAllWalls(
        `insert into ${getTableName(table)} (${row.map(([name]) => `"${name}"`).join(", ")})
         values (${row.map(([, value]) => value).join(", ")})`,
      );
      return id;
    },
    /** Words into the sealed columns of the one row a person has already. */
    fill: async (table: PgTable): Promise<void> => {
      const name = getTableName(table);
      const columns = Object.entries(getTableColumns(table));
      const sealed = new Set(
        columns.filter(([key, column]) => isSealed(name, key, column)).map(([key]) => toSnakeCase(key)),
      );
      const words = cells(table, {}, ownerId).filter(([column]) => sealed.has(column));
      const set = words.map(([column, value]) => `${column} = ${value}`).join(", ");
      await pastAllWalls(`update ${name} set ${set} where owner_id = '${ownerId}'`);
    },
  };
}

type Planter = ReturnType<typeof planter>;

async function plantAccount({ row, fill }: Planter): Promise<void> {
  await fill(schema.profiles);
  for (const table of [
    schema.notices,
    schema.oneTimeTokens,
    schema.idempotencyKeys,
    schema.twoStepSecrets,
    schema.recoveryCodes,
    schema.mails,
  ])
    await row(table);
}

async function plantDiary({ row }: Planter): Promise<string> {
  const word = { word_id: await row(schema.words) };
  const mood = { entry_id: await row(schema.moodEntries) };
  const entry = { entry_id: await row(schema.journalEntries, { mood_tag_id: word.word_id }) };
  await row(schema.moodEntryWords, { ...mood, ...word });
  await row(schema.journalEntryWords, { ...entry, ...word });
  await row(schema.journalBehaviours, { ...entry, ...word });
  await row(schema.journalDrafts, entry);
  await row(schema.journalRevisions, entry);
  await row(schema.dayRollups);
  await row(schema.moodDays);
  return entry.entry_id;
}

async function plantWork({ row }: Planter, entryId: string, psychologistId: string): Promise<void> {
  const problem = { problem_id: await row(schema.problemAreas) };
  const skill = { skill_id: await row(schema.skills, { author_id: psychologistId }) };
  await row(schema.problemStatuses, problem);
  await row(schema.problemReadings, { ...problem, times: 2 });
  await row(schema.problemReadiness, problem);
  await row(schema.citations, { ...problem, entry_id: entryId, start: 0, end: 4 });
  await row(schema.skillProblems, { ...problem, ...skill });
  await row(schema.skillAgreements, { ...skill, person_id: psychologistId });
  await row(schema.skillUses, { ...skill, entry_id: entryId });
  const homework = { homework_id: await row(schema.homework, skill) };
  await row(schema.activities, { ...problem, ...homework, minutes: 30 });
  await row(schema.agendaItems, { ...problem, entry_id: entryId });
  const line = await row(schema.formulationItems, { author_id: psychologistId });
  await row(schema.formulationStances, { item_id: line });
}

async function plantCare({ row }: Planter, relationshipId: string, psychologistId: string): Promise<string> {
  const of = { relationship_id: relationshipId };
  await row(schema.careTerms, of);
  await row(schema.careEvents, of);
  await row(schema.therapyDates, { ...of, minutes: 50 });
  await row(schema.handovers, { ...of, proposed_by: psychologistId });
  await row(schema.psychologistContacts);
  await row(schema.invitations);
  return row(schema.letters, { ...of, author_id: psychologistId });
}

async function plantDesk({ row }: Planter, clientId: string, of: Given): Promise<void> {
  const about = { client_id: clientId };
  const note = await row(schema.notes, { ...about, ...of, format: "private" });
  await row(schema.noteAmendments, { note_id: note });
  await row(schema.letterDrafts, { ...about, ...of });
  await row(schema.deskMarks, about);
  await row(schema.flagSnoozes, about);
  await row(schema.templates);
  await row(schema.invitations, { accepted_by: clientId });
  await row(schema.psychologistDecisions);
}

type Pair = {
  readonly clientId: PersonId;
  readonly psychologistId: PersonId;
  readonly relationshipId: string;
};

/**
 * One row and more in every table somebody owns, for a client and a psychologist who work together, with a canary word
 * in every sealed column. A table that is new here fails the test of the export until it is planted.
 */
export async function everythingOf({ clientId, psychologistId, relationshipId }: Pair): Promise<Canary[]> {
  const canaries: Canary[] = [];
  const planterOf = async (id: PersonId) =>
    planter(await asSystem("keys", (tx) => sealerOf(tx, id)), canaries);
  const client = await planterOf(clientId);
  const psychologist = await planterOf(psychologistId);
  await plantAccount(client);
  await plantAccount(psychologist);
  const entryId = await plantDiary(client);
  await plantWork(client, entryId, psychologistId);
  await plantCare(client, relationshipId, psychologistId);
  await plantDesk(psychologist, clientId, { relationship_id: relationshipId });
  return canaries;
}

const OWNERS: Readonly<Record<string, string>> = { accounts: "id", care_relationships: "client_id" };

/** How many rows of each table one person owns, past all walls; tables without any are left out. */
export async function countOwned(ownerId: string): Promise<Record<string, number>> {
  const counts = Object.values(schema).flatMap((table) => {
    if (!is(table, PgTable)) return [];
    const name = getTableName(table);
    const columns = getTableColumns(table);
    const owner = OWNERS[name] ?? "owner_id";
    return name in OWNERS || "ownerId" in columns
      ? [`select '${name}' as name, count(*)::int as n from ${name} where ${owner} = '${ownerId}'`]
      : [];
  });
  const rows = await pastAllWalls<{ name: string; n: number }>(counts.join(" union all "));
  return Object.fromEntries(rows.filter(({ n }) => n > 0).map(({ name, n }) => [name, n]));
}

/** Every column of the database that holds an id, as `table.column`, past all walls. */
export async function placesNaming(id: string): Promise<string[]> {
  const places = Object.values(schema).flatMap((table) =>
    is(table, PgTable)
      ? Object.entries(getTableColumns(table))
          .filter(([, column]) => column.getSQLType() === "uuid")
          .map(([key]) => [getTableName(table), toSnakeCase(key)] as const)
      : [],
  );
  const rows = await pastAllWalls<{ place: string }>(
    places
      .map(
        ([table, column]) =>
          `select '${table}.${column}' as place where exists (select 1 from ${table} where ${column} = '${id}')`,
      )
      .join(" union all "),
  );
  return rows.map(({ place }) => place).sort();
}

import { getTableName, is } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import { PgTable } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, it } from "vitest";
import { classesOf } from "@/db/classes";
import * as schema from "@/db/schema";
import { aCare, aPsychologist } from "@/db/testing/care";
import { type Canary, countOwned, everythingOf } from "@/db/testing/everything";
import { aPerson, type Someone } from "@/db/testing/people";
import { pastAllWalls } from "@/db/testing/superuser";
import { ownRecord } from "@/lib/access/record";
import { portabilities } from "@/lib/registry/portability";
import type { OwnRow } from "./document";
import { collectOwned } from "./queries";

type Tables = Record<string, OwnRow[]>;

async function exportOf({ actor }: Someone): Promise<Tables> {
  const tables: Tables = {};
  for await (const { table, rows } of collectOwned(ownRecord(actor, "profile")))
    tables[table] = [...(tables[table] ?? []), ...rows];
  return tables;
}

const claims: readonly (readonly [string, string])[] = portabilities.flatMap((slice) =>
  Object.entries(slice.tables),
);
const neverNames = claims.filter(([, leaving]) => leaving === "never").map(([name]) => name);
const exportedNames = claims.filter(([, leaving]) => leaving !== "never").map(([name]) => name);
const counted = (tables: Tables) =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
const without = (names: readonly string[], counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => !names.includes(name)));

describe("S1-097 everything a person has", () => {
  let maya: Someone;
  let okafor: Someone;
  let canaries: readonly Canary[];
  let mayas: Tables;
  let okafors: Tables;

  beforeAll(async () => {
    maya = await aPerson();
    okafor = await aPsychologist();
    const care = await aCare({ client: maya, psychologist: okafor, scopes: ["mood", "journal", "work"] });
    const [clientId, psychologistId] = [maya.actor.id, okafor.actor.id];
    canaries = await everythingOf({ clientId, psychologistId, relationshipId: care.relationshipId });
    mayas = await exportOf(maya);
    okafors = await exportOf(okafor);
  });

  it("is all there is: the same number of rows, table by table, as past all walls", async () => {
    const inside = without(neverNames, await countOwned(maya.actor.id));
    expect(counted(mayas)).toEqual(inside);
    const hers = without(neverNames, await countOwned(okafor.actor.id));
    // What is of two at once leaves with each: the client owns it.
    expect(counted(okafors)).toEqual({ ...hers, care_relationships: 1 });
  });

  it("leaves out only what opens something, carries something or is summed up from the rest", () => {
    expect(neverNames.toSorted()).toEqual([
      "day_rollups",
      "idempotency_keys",
      "mails",
      "mood_days",
      "one_time_tokens",
      "owner_totals",
      "person_keys",
      "recovery_codes",
      "two_step_secrets",
    ]);
  });

  it("was looked for in every table that leaves with somebody", () => {
    const filled = new Set([...Object.keys(mayas), ...Object.keys(okafors)]);
    expect(exportedNames.filter((name) => !filled.has(name))).toEqual([]);
  });

  it("holds each word exactly where it belongs, and in nobody else's file", () => {
    const never = new Set(neverNames);
    const holds = (tables: Tables, { table, column, word }: Canary) =>
      (tables[table] ?? []).some((row) => row[column] === word);
    const [mayasText, okaforsText] = [JSON.stringify(mayas), JSON.stringify(okafors)];
    expect(canaries.length).toBeGreaterThan(50);
    for (const canary of canaries) {
      const isMayas = canary.ownerId === maya.actor.id;
      const [own, otherText] = isMayas ? [mayas, okaforsText] : [okafors, mayasText];
      expect([canary.word, holds(own, canary)]).toEqual([canary.word, !never.has(canary.table)]);
      expect([canary.word, otherText.includes(`"${canary.word}"`)]).toEqual([canary.word, false]);
      if (never.has(canary.table)) {
        expect(mayasText + okaforsText).not.toContain(`"${canary.word}"`);
      }
    }
  });

  it("gives a psychologist their private notes, and none of them to the client", () => {
    const words = canaries.filter(({ table }) => table === "notes" || table === "note_amendments");
    expect(words).toHaveLength(2);
    expect(okafors.notes).toMatchObject([{ format: "private", client_id: maya.actor.id }]);
    expect(Object.keys(mayas)).not.toContain("notes");
    for (const { word } of words) expect(JSON.stringify(mayas)).not.toContain(word);
  });

  it("holds nothing that opens something", () => {
    for (const table of Object.values(schema)) {
      if (!is(table, PgTable)) continue;
      const name = getTableName(table);
      const secrets = Object.entries(classesOf(name) ?? {}).filter(([, one]) => one === "secret");
      const columns = [...(mayas[name] ?? []), ...(okafors[name] ?? [])].flatMap(Object.keys);
      for (const [key] of secrets) expect([name, columns]).not.toContain(toSnakeCase(key));
    }
    expect(JSON.stringify([mayas, okafors])).not.toMatch(/"type":"Buffer"/);
  });

  it("comes in pieces of at most 500 rows, none of them twice", async () => {
    const sam = await aPerson();
    await pastAllWalls(`
      insert into mood_entries (owner_id, id, recorded_at, local_day, zone, mood_rating, created_at, updated_at)
      select '${sam.actor.id}', gen_random_uuid(), now(), '2026-03-05', 'UTC', 5, now(), now() from generate_series(1, 1203)`);
    const sizes: number[] = [];
    const ids = new Set<unknown>();
    for await (const { table, rows } of collectOwned(ownRecord(sam.actor, "profile"))) {
      if (table !== "mood_entries") continue;
      sizes.push(rows.length);
      for (const row of rows) ids.add(row.id);
    }
    expect(sizes).toEqual([500, 500, 203]);
    expect(ids.size).toBe(1203);
  });
});

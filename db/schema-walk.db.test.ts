import { readdirSync } from "node:fs";
import { getTableColumns, getTableName, is, Table } from "drizzle-orm";
import { expect, it } from "vitest";
import { classesOf } from "@/db/classes";
import { pool } from "@/db/connection";
import * as schema from "@/db/schema";
import { pastAllWalls } from "@/db/testing/superuser";

const tables = Object.values(schema).filter((value) => is(value, Table)) as Table[];
const isOwned = (table: Table) => "ownerId" in getTableColumns(table);

it("gives every column a class", () => {
  for (const table of tables) {
    const classes = Object.keys(classesOf(getTableName(table)) ?? {}).sort();
    expect([getTableName(table), classes]).toEqual([
      getTableName(table),
      Object.keys(getTableColumns(table)).sort(),
    ]);
  }
});

it("seals every clinical text", () => {
  const open = tables.flatMap((table) =>
    Object.entries(getTableColumns(table))
      .filter(
        ([name, column]) =>
          classesOf(getTableName(table))?.[name] === "clinical" && /text|char|json/.test(column.getSQLType()),
      )
      .map(([name]) => `${getTableName(table)}.${name}`),
  );
  expect(open).toEqual([]);
});

it("enables and forces row-level security on every table", async () => {
  const rows = await pastAllWalls<{ relname: string }>(
    `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`,
  );
  expect(rows).toEqual([]);
});

it("has no table in the database that the schema does not know", async () => {
  const rows = await pastAllWalls<{ relname: string }>(
    `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind in ('r', 'p')`,
  );
  expect(rows.map((row) => row.relname).sort()).toEqual(tables.map(getTableName).sort());
});

it("puts the owner first in every primary key and index of a personal table", async () => {
  const owned = tables.filter(isOwned).map((table) => `'${getTableName(table)}'`);
  const rows = await pastAllWalls<{ index: string; first: string }>(
    `select i.relname as index, a.attname as first
       from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
       join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
      where t.relname in (${owned.join(", ")})`,
  );
  expect(rows.length).toBeGreaterThan(owned.length);
  expect(rows.filter((row) => row.first !== "owner_id")).toEqual([]);
});

it("points from one personal row to another only within one owner", async () => {
  const owned = tables.filter(isOwned).map((table) => `'${getTableName(table)}'`);
  const rows = await pastAllWalls<{ name: string; definition: string }>(
    `select conname as name, pg_get_constraintdef(c.oid) as definition
       from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class f on f.oid = c.confrelid
      where contype = 'f' and t.relname in (${owned.join(", ")}) and f.relname <> 'accounts'`,
  );
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter((row) => !row.definition.startsWith("FOREIGN KEY (owner_id, "))).toEqual([]);
});

it("gives a connection without a role no right to any table", async () => {
  const rows = await pastAllWalls<{ table_name: string }>(
    `select table_name from information_schema.role_table_grants where grantee in ('app_none', 'PUBLIC') and table_schema = 'public'`,
  );
  expect(rows).toEqual([]);
  await expect(pool().query("select * from accounts")).rejects.toMatchObject({ code: "42501" });
});

it("has a slice answer for every table with an owner", async () => {
  const lib = new URL("../lib/", import.meta.url);
  const files = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith("portability.ts"),
  );
  const claims = await Promise.all(
    files.map(
      async (path) => (await import(new URL(path, lib).pathname)).portability.tables as readonly string[],
    ),
  );
  const claimed = claims.flat();
  expect(claimed.length).toBe(new Set(claimed).size);
  const owned = tables.filter(isOwned).map(getTableName);
  expect(owned.filter((name) => !claimed.includes(name))).toEqual([]);
});

import { readdirSync } from "node:fs";
import { getTableColumns, getTableName, is, Table } from "drizzle-orm";
import { expect, it } from "vitest";
import { classesOf } from "@/db/classes";
import { pool } from "@/db/connection";
import * as schema from "@/db/schema";
import { pastAllWalls } from "@/db/testing/superuser";
import { portabilities } from "@/lib/registry/portability";

const tables = Object.values(schema).filter((value) => is(value, Table)) as Table[];
const bySlice = (one: { slice: string }, other: { slice: string }) => one.slice.localeCompare(other.slice);
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

// Counters under an HMAC and the keyring's canaries: they are about nobody.
const NOBODYS = ["rate_limits", "sealing_canaries"];

it("has one slice answer for how every table leaves with a person", () => {
  const claimed = portabilities.flatMap((slice) => Object.keys(slice.tables));
  const somebodys = tables.map(getTableName).filter((name) => !NOBODYS.includes(name));
  expect(claimed.toSorted()).toEqual(somebodys.toSorted());
});

it("lists the answer of every slice", async () => {
  const lib = new URL("../lib/", import.meta.url);
  const files = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith("/portability.ts") && !path.startsWith("registry/"),
  );
  const slices = await Promise.all(
    files.map(async (path) => (await import(new URL(path, lib).pathname)).portability),
  );
  expect(slices.length).toBeGreaterThan(20);
  expect([...portabilities].sort(bySlice)).toEqual(slices.sort(bySlice));
});

it("lets the whole of a person go with their account, but for what is kept by rule", async () => {
  const kept = portabilities.flatMap((slice) =>
    Object.entries(slice.tables).flatMap(([name, leaving]) => (leaving === "kept" ? [name] : [])),
  );
  // Every table hangs on the account by cascades, straight or through another one that does.
  const rows = await pastAllWalls<{ name: string }>(`
    with recursive goes (id) as (
      select 'accounts'::regclass::oid
      union
      select c.conrelid from pg_constraint c join goes on c.confrelid = goes.id where c.contype = 'f' and c.confdeltype = 'c')
    select relname as name from pg_class where oid in (select id from goes)`);
  const goes = new Set(rows.map(({ name }) => name));
  const stays = tables.map(getTableName).filter((name) => !goes.has(name) && !NOBODYS.includes(name));
  expect(stays).toEqual(kept);
});

it("keeps in a column of bytes either words under a person's key or a secret", () => {
  const open = tables.flatMap((table) =>
    Object.entries(getTableColumns(table)).filter(
      ([name, column]) =>
        column.getSQLType() === "bytea" &&
        classesOf(getTableName(table))?.[name] !== "secret" &&
        !["personal", "clinical"].includes(classesOf(getTableName(table))?.[name] ?? ""),
    ),
  );
  expect(open).toEqual([]);
});

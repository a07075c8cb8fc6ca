import "server-only";
import { and, type Column, eq, getTableColumns, getTableName, is, or, type SQL, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import { getTableConfig, type PgColumn, PgTable } from "drizzle-orm/pg-core";
import { classesOf } from "@/db/classes";
import * as schema from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import type { Sealed } from "@/lib/core/sealed";
import { portabilities } from "@/lib/registry/portability";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import type { OwnRow, Piece } from "./document";

/** Rows of one statement, and all that is held at a time. */
const BATCH = 500;

type Exported = {
  readonly name: string;
  readonly table: PgTable;
  /** What leaves, by the name in the schema: all but what opens something. */
  readonly columns: Readonly<Record<string, PgColumn>>;
  readonly key: readonly PgColumn[];
};

function exported(table: PgTable): Exported {
  const name = getTableName(table);
  const classes = classesOf(name) ?? {};
  const all = Object.entries(getTableColumns(table));
  return {
    name,
    table,
    columns: Object.fromEntries(all.filter(([key]) => classes[key] !== "secret")),
    key:
      getTableConfig(table).primaryKeys[0]?.columns ??
      all.flatMap(([, column]) => (column.primary ? [column] : [])),
  };
}

const tables: ReadonlyMap<string, PgTable> = new Map(
  Object.values(schema).flatMap((one) => (is(one, PgTable) ? [[getTableName(one), one] as const] : [])),
);

/** Every table that leaves with its owner, as the slices claim it. */
function exportedTables(): readonly Exported[] {
  return portabilities.flatMap((slice) =>
    Object.entries(slice.tables).flatMap(([name, leaving]) => {
      const table = tables.get(name);
      return table && leaving !== "never" ? [exported(table)] : [];
    }),
  );
}

/** Whose rows they are: `owner_id` says it, but for an account itself and for what is of two people at once. */
function isOf(table: PgTable, ownerId: string): SQL | undefined {
  if (table === schema.accounts) return eq(schema.accounts.id, ownerId);
  const { clientId, psychologistId } = schema.careRelationships;
  if (table === schema.careRelationships) return or(eq(clientId, ownerId), eq(psychologistId, ownerId));
  const { ownerId: owner } = getTableColumns(table);
  if (!owner) throw new Error(`nobody owns ${getTableName(table)}`);
  return eq(owner, ownerId);
}

const listed = (parts: readonly (Column | SQL)[]) => sql`(${sql.join([...parts], sql`, `)})`;

async function readBatch(tx: Tx, { table, columns, key }: Exported, ownerId: string, after: OwnRow | null) {
  const behind = after && sql`${listed(key)} > ${listed(key.map(({ name }) => sql`${after[name]}`))}`;
  return tx
    .select(columns)
    .from(table)
    .where(and(isOf(table, ownerId), behind ?? undefined))
    .orderBy(...key)
    .limit(BATCH);
}

const isSealed = (value: unknown): value is Sealed => value instanceof Uint8Array;

/** A row as plain data under the names of the database: words opened, times as ISO, the rest as it is. */
function opened(sealer: Sealer, { name, columns }: Exported, row: OwnRow): OwnRow {
  const rowId = String(row.id ?? row.ownerId);
  return Object.fromEntries(
    Object.keys(columns).map((key) => {
      const column = toSnakeCase(key);
      const value = row[key];
      return [column, isSealed(value) ? sealer.open({ table: name, column, rowId }, value) : value];
    }),
  );
}

/**
 * Everything that is one person's, table by table as the slices claim it, a piece at a time: at most 500 rows are held,
 * and each piece is a transaction of its own, so that a slow reader keeps none open. Secrets are left out; the database
 * shows nobody else's rows. Throws when a sealed text does not open: an export that left it out would not be whole.
 */
export async function* collectOwned(record: RecordAccess<"profile">): AsyncGenerator<Piece> {
  for (const one of exportedTables()) {
    let after: OwnRow | null = null;
    do {
      const rows: readonly OwnRow[] = await inRecord(record, async (tx) => {
        const found = await readBatch(tx, one, record.ownerId, after);
        const sealer = await sealerOf(tx, record.ownerId);
        after = found.length === BATCH ? (found.at(-1) ?? null) : null;
        return found.map((row) => opened(sealer, one, row));
      });
      if (rows.length > 0) yield { table: one.name, rows };
    } while (after !== null);
  }
}

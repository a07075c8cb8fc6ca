import { getTableColumns, type InferSelectModel, type Table } from "drizzle-orm";

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function typed(sqlType: string, value: unknown): unknown {
  if (typeof value !== "string") return value ?? null;
  if (sqlType === "bytea") return Buffer.from(value.slice(2), "hex");
  return sqlType.startsWith("timestamp") ? new Date(value) : value;
}

/**
 * Rows of a table out of `json_agg(to_jsonb(t))`, as a select of the table would have given them: so that one statement
 * can bring rows of several tables.
 */
export function rowsFromJson<T extends Table>(table: T, json: unknown): InferSelectModel<T>[] {
  const columns = Object.entries(getTableColumns(table));
  const rows = Array.isArray(json) ? json : [];
  return rows.map(
    (row: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        columns.map(([key, column]) => [key, typed(column.getSQLType(), row[snake(key)])]),
      ) as InferSelectModel<T>,
  );
}

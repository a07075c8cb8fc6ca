import { getTableName, type InferSelectModel, type Table } from "drizzle-orm";

/**
 * How much a column tells about a person.
 * public: anyone may see it · internal: ours, about nobody's life · personal: says who somebody is ·
 * clinical: says how somebody is · secret: opens something (hashes, keys, tokens).
 */
export type ColumnClass = "public" | "internal" | "personal" | "clinical" | "secret";

export type Classes<T extends Table> = Readonly<Record<keyof InferSelectModel<T>, ColumnClass>>;

const classified = new Map<string, Readonly<Record<string, ColumnClass>>>();

/** Gives every column of a table its class. A column left out, or one too many, does not compile. */
export function classify<T extends Table>(table: T, classes: Classes<T>): T {
  classified.set(getTableName(table), classes);
  return table;
}

/** The classes of a table by its database name, for the schema walk. */
export function classesOf(tableName: string): Readonly<Record<string, ColumnClass>> | undefined {
  return classified.get(tableName);
}

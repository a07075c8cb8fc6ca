import type { getTableName } from "drizzle-orm";
import type * as schema from "@/db/schema";

type Tables = (typeof schema)[keyof typeof schema];

/** A table by its name in the database. */
export type TableName = Extract<Tables, Parameters<typeof getTableName>[0]>["_"]["name"];

/**
 * How the rows of a table leave with the person they belong to.
 * mine: in their own export and in nobody else's, and gone with their account.
 * both: of two people at once, in the export of each; gone with the client's account.
 * never: in no export, because it opens something, only carries something, or is summed up from what is exported; gone
 * with the account.
 * kept: in their own export; outlives the account, as ids and counts.
 */
export type Leaving = "mine" | "both" | "never" | "kept";

/** What a slice answers for when a person leaves: how each of its tables does. */
export type Portability = {
  readonly slice: string;
  readonly tables: Readonly<Partial<Record<TableName, Leaving>>>;
};

import { type AnyPgColumn, foreignKey } from "drizzle-orm/pg-core";
import { accounts } from "./access/accounts";

/** A personal table's rows belong to an account and go with it. */
export const ownedByAccount = <T extends AnyPgColumn>(name: string, ownerId: T) =>
  foreignKey({ name, columns: [ownerId], foreignColumns: [accounts.id] }).onDelete("cascade");

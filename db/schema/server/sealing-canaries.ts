import { pgTable, text } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { bytes, moment } from "@/db/columns";

/** One known text per key of the keyring. A server whose key does not open it refuses to start. */
export const sealingCanaries = classify(
  pgTable("sealing_canaries", {
    wrappingKey: text().primaryKey(),
    canary: bytes().notNull(),
    createdAt: moment().notNull(),
  }),
  { wrappingKey: "internal", canary: "secret", createdAt: "internal" },
);

import { bigint, integer, pgTable, varchar } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";

/** Counters of tries. The key is an HMAC, so that the table names neither people nor addresses. Shape: rate-limiter-flexible. */
export const rateLimits = classify(
  pgTable("rate_limits", {
    key: varchar({ length: 255 }).primaryKey(),
    points: integer().notNull().default(0),
    expire: bigint({ mode: "number" }),
  }),
  { key: "internal", points: "internal", expire: "internal" },
);

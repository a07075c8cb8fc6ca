import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { bytes, moment } from "@/db/columns";

/** Who can sign in. An address is kept only as an HMAC here (to find the account); the words of it are sealed in the profile. */
export const accounts = classify(
  pgTable(
    "accounts",
    {
      id: uuid().primaryKey(),
      username: text().notNull(),
      role: text({ enum: ["client", "psychologist", "admin"] }).notNull(),
      passwordHash: text().notNull(),
      emailLookup: bytes(),
      emailVerifiedAt: moment(),
      createdAt: moment().notNull(),
      suspendedAt: moment(),
    },
    (t) => [
      uniqueIndex("accounts_username_key").on(sql`lower(${t.username})`),
      // An address is unique only once it is verified, so that sign-up tells nobody who has an account.
      uniqueIndex("accounts_email_key").on(t.emailLookup).where(sql`${t.emailVerifiedAt} is not null`),
      check("accounts_role", sql`${t.role} in ('client', 'psychologist', 'admin')`),
    ],
  ),
  {
    id: "internal",
    username: "personal",
    role: "internal",
    passwordHash: "secret",
    emailLookup: "secret",
    emailVerifiedAt: "internal",
    createdAt: "internal",
    suspendedAt: "internal",
  },
);

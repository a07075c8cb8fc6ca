import { bigint, pgTable, primaryKey, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { bytes, moment, ownerId, rowId, sealed } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** The secret a person's authenticator app holds, sealed, and the last step used, so that a code works once. */
export const twoStepSecrets = classify(
  pgTable(
    "two_step_secrets",
    {
      ownerId: uuid().primaryKey(),
      secret: sealed().notNull(),
      createdAt: moment().notNull(),
      confirmedAt: moment(),
      lastStep: bigint({ mode: "number" }),
    },
    (t) => [ownedByAccount("two_step_secrets_owner_fk", t.ownerId)],
  ),
  {
    ownerId: "internal",
    secret: "secret",
    createdAt: "internal",
    confirmedAt: "internal",
    lastStep: "secret",
  },
);

/** Ten codes for when the phone is gone, each good once. Stored as HMACs. */
export const recoveryCodes = classify(
  pgTable(
    "recovery_codes",
    {
      ownerId: ownerId(),
      id: rowId(),
      codeHash: bytes().notNull(),
      createdAt: moment().notNull(),
      usedAt: moment(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      uniqueIndex("recovery_codes_code_key").on(t.ownerId, t.codeHash),
      ownedByAccount("recovery_codes_owner_fk", t.ownerId),
    ],
  ),
  { ownerId: "internal", id: "internal", codeHash: "secret", createdAt: "internal", usedAt: "internal" },
);

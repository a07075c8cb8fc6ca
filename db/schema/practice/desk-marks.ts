import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { moment, ownerId, rowId, sealed } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** Up to when a psychologist has looked at a client's shared entries. */
export const deskMarks = classify(
  pgTable(
    "desk_marks",
    {
      ownerId: ownerId(),
      clientId: uuid().notNull(),
      entriesSeenAt: moment(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.clientId] }),
      ownedByAccount("desk_marks_owner_fk", t.ownerId),
    ],
  ),
  { ownerId: "internal", clientId: "internal", entriesSeenAt: "internal" },
);

/** A flag of the caseload put aside for a while, and why. */
export const flagSnoozes = classify(
  pgTable(
    "flag_snoozes",
    {
      ownerId: ownerId(),
      id: rowId(),
      clientId: uuid().notNull(),
      flag: text().notNull(),
      until: moment().notNull(),
      reason: sealed().notNull(),
      at: moment().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("flag_snoozes_client").on(t.ownerId, t.clientId, t.until),
      ownedByAccount("flag_snoozes_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    clientId: "internal",
    flag: "internal",
    until: "internal",
    reason: "clinical",
    at: "internal",
  },
);

import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { classify } from "@/db/classes";
import { binned, ownerId, rowId, sealed, version, writtenAt } from "@/db/columns";
import { ownedByAccount } from "../owner";

/** Who a client's psychologist is, written down by the client, on the platform or not. */
export const psychologistContacts = classify(
  pgTable(
    "psychologist_contacts",
    {
      ownerId: ownerId(),
      id: rowId(),
      relationshipId: uuid(),
      name: sealed().notNull(),
      practice: sealed(),
      phone: sealed(),
      email: sealed(),
      address: sealed(),
      nextSteps: sealed(),
      version: version(),
      ...writtenAt(),
      ...binned(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.id] }),
      index("psychologist_contacts_list")
        .on(t.ownerId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst())
        .where(sql`${t.deletedAt} is null`),
      index("psychologist_contacts_bin").on(t.ownerId, t.purgeAt).where(sql`${t.deletedAt} is not null`),
      ownedByAccount("psychologist_contacts_owner_fk", t.ownerId),
    ],
  ),
  {
    ownerId: "internal",
    id: "internal",
    relationshipId: "internal",
    name: "personal",
    practice: "personal",
    phone: "personal",
    email: "personal",
    address: "personal",
    nextSteps: "clinical",
    version: "internal",
    createdAt: "internal",
    updatedAt: "internal",
    deletedAt: "internal",
    purgeAt: "internal",
  },
);

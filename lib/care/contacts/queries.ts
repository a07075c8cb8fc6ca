import "server-only";
import { and, desc, eq, isNull, type SQL } from "drizzle-orm";
import { psychologistContacts } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Contact, ContactId } from "./contact";

type Care = RecordAccess<"care">;

/** How many people's details a client keeps at most. */
export const MOST_CONTACTS = 50;

export const contactPlace = (rowId: string, column: string) => ({
  table: "psychologist_contacts",
  column,
  rowId,
});

/** A client's own notes about who they see: a psychologist's proof of care does not reach them. */
export function ownOnly(care: Care): void {
  if (care.actor.id !== care.ownerId) throw new NotFound();
}

async function readContacts(
  tx: Tx,
  ownerId: PersonId,
  where: SQL | undefined,
  limit: number,
): Promise<Contact[]> {
  const rows = await tx
    .select()
    .from(psychologistContacts)
    .where(and(eq(psychologistContacts.ownerId, ownerId), isNull(psychologistContacts.deletedAt), where))
    .orderBy(desc(psychologistContacts.createdAt), desc(psychologistContacts.id))
    .limit(limit);
  if (rows.length === 0) return [];
  const sealer = await sealerOf(tx, ownerId);
  return rows.map((row) => ({
    id: row.id as ContactId,
    name: sealer.open(contactPlace(row.id, "name"), row.name),
    practice: sealer.openOrNull(contactPlace(row.id, "practice"), row.practice),
    phone: sealer.openOrNull(contactPlace(row.id, "phone"), row.phone),
    email: sealer.openOrNull(contactPlace(row.id, "email"), row.email),
    address: sealer.openOrNull(contactPlace(row.id, "address"), row.address),
    nextSteps: sealer.openOrNull(contactPlace(row.id, "next_steps"), row.nextSteps),
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }));
}

/** Everybody the client wrote down, the newest first. */
export async function listContacts(care: Care): Promise<Contact[]> {
  ownOnly(care);
  return inRecord(care, (tx) => readContacts(tx, care.ownerId, undefined, MOST_CONTACTS));
}

/** One of them. Throws `NotFound` when it is not there, in the bin, or not theirs. */
export async function getContact(care: Care, wanted: string): Promise<Contact> {
  ownOnly(care);
  const id = parseId<"psychologist-contact">(wanted);
  if (id === null) throw new NotFound();
  const [contact] = await inRecord(care, (tx) =>
    readContacts(tx, care.ownerId, eq(psychologistContacts.id, id), 1),
  );
  if (!contact) throw new NotFound();
  return contact;
}

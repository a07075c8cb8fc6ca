import "server-only";
import { and, count, eq, isNull } from "drizzle-orm";
import { psychologistContacts } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { type Contact, type ContactId, contactJson } from "./contact";
import { contactPlace, getContact, MOST_CONTACTS, ownOnly } from "./queries";
import type { ContactInput, ContactPatch } from "./schema";

type Care = RecordAccess<"care">;
type Row = typeof psychologistContacts.$inferSelect;

const KEPT_MS = 30 * 86_400_000;

const trace = (tx: Tx, care: Care, action: string, subjectId: string, at: Date) =>
  audit(tx, { ownerId: care.ownerId, actorId: care.actor.id, action: `contact.${action}`, subjectId, at });

const isContact = (care: Care, id: string) =>
  and(eq(psychologistContacts.ownerId, care.ownerId), eq(psychologistContacts.id, id));

/** Every field sealed. What was left empty is null: nobody said. */
async function sealedDetails(tx: Tx, ownerId: PersonId, id: string, input: ContactInput) {
  const sealer = await sealerOf(tx, ownerId);
  const seal = (column: string, words: string | undefined) =>
    sealer.sealOrNull(contactPlace(id, column), words === "" ? undefined : words);
  return {
    name: sealer.seal(contactPlace(id, "name"), input.name),
    practice: seal("practice", input.practice),
    phone: seal("phone", input.phone),
    email: seal("email", input.email),
    address: seal("address", input.address),
    nextSteps: seal("next_steps", input.next_steps),
  };
}

async function isFull(tx: Tx, care: Care): Promise<boolean> {
  const [row] = await tx
    .select({ n: count() })
    .from(psychologistContacts)
    .where(and(eq(psychologistContacts.ownerId, care.ownerId), isNull(psychologistContacts.deletedAt)));
  return (row?.n ?? 0) >= MOST_CONTACTS;
}

/** Writes somebody down, once per idempotency key. */
export async function createContact(
  care: Care,
  input: ContactInput,
  { now, idempotency }: { now: Date; idempotency: Idempotency | null },
): Promise<{ contact: Contact; replayed: boolean } | Failure> {
  ownOnly(care);
  return inRecord(care, async (tx) => {
    if (await isFull(tx, care))
      return fail("invalid", `You can keep the details of ${MOST_CONTACTS} people. Please delete one first.`);
    const made = await createOnce<"psychologist-contact">(tx, care.actor.id, idempotency, now, async (id) => {
      const details = await sealedDetails(tx, care.ownerId, id, input);
      await tx
        .insert(psychologistContacts)
        .values({ ownerId: care.ownerId, id, ...details, createdAt: now, updatedAt: now });
      await trace(tx, care, "created", id, now);
    });
    if (isFailure(made)) return made;
    return { contact: await getContact(care, made.id), replayed: made.replayed };
  });
}

async function lockContact(tx: Tx, care: Care, wanted: string): Promise<Row> {
  ownOnly(care);
  const id = parseId<"psychologist-contact">(wanted);
  if (id === null) throw new NotFound();
  const [row] = await tx
    .select()
    .from(psychologistContacts)
    .where(isContact(care, id))
    .limit(1)
    .for("update");
  if (!row) throw new NotFound();
  return row;
}

const patched = (now: Contact, patch: ContactPatch): ContactInput => ({
  name: patch.name ?? now.name,
  practice: (patch.practice === undefined ? now.practice : patch.practice) ?? undefined,
  phone: (patch.phone === undefined ? now.phone : patch.phone) ?? undefined,
  email: (patch.email === undefined ? now.email : patch.email) ?? undefined,
  address: (patch.address === undefined ? now.address : patch.address) ?? undefined,
  next_steps: (patch.next_steps === undefined ? now.nextSteps : patch.next_steps) ?? undefined,
});

/** Changes the fields given; null clears one. An old version answers `conflict` with what stands there now. */
export async function patchContact(
  care: Care,
  { id, patch }: { readonly id: string; readonly patch: ContactPatch },
  now: Date,
): Promise<Contact | Failure> {
  return inRecord(care, async (tx) => {
    const row = await lockContact(tx, care, id);
    if (row.deletedAt) throw new NotFound();
    const before = await getContact(care, row.id);
    if (patch.version !== undefined && patch.version !== row.version)
      return fail("conflict", "These details were changed somewhere else in the meantime.", {
        current: contactJson(before),
      });
    const details = await sealedDetails(tx, care.ownerId, row.id, patched(before, patch));
    await tx
      .update(psychologistContacts)
      .set({ ...details, version: row.version + 1, updatedAt: now })
      .where(isContact(care, row.id));
    await trace(tx, care, "changed", row.id, now);
    return getContact(care, row.id);
  });
}

/** Puts somebody's details in the bin for 30 days. */
export async function deleteContact(
  care: Care,
  id: string,
  now: Date,
): Promise<{ id: ContactId; purgeAt: Date }> {
  return inRecord(care, async (tx) => {
    const row = await lockContact(tx, care, id);
    if (row.deletedAt) throw new NotFound();
    const purgeAt = new Date(now.getTime() + KEPT_MS);
    await tx
      .update(psychologistContacts)
      .set({ deletedAt: now, purgeAt, version: row.version + 1, updatedAt: now })
      .where(isContact(care, row.id));
    await trace(tx, care, "binned", row.id, now);
    return { id: row.id as ContactId, purgeAt };
  });
}

/** Takes somebody's details out of the bin. Asked twice, it answers twice. */
export async function restoreContact(care: Care, id: string, now: Date): Promise<Contact> {
  return inRecord(care, async (tx) => {
    const row = await lockContact(tx, care, id);
    if (row.purgeAt !== null && row.purgeAt <= now) throw new NotFound();
    if (row.deletedAt) {
      await tx
        .update(psychologistContacts)
        .set({ deletedAt: null, purgeAt: null, version: row.version + 1, updatedAt: now })
        .where(isContact(care, row.id));
      await trace(tx, care, "restored", row.id, now);
    }
    return getContact(care, row.id);
  });
}

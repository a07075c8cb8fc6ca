import type { Id } from "@/lib/core/ids";

export type ContactId = Id<"psychologist-contact">;

/** Who a client's psychologist is, as the client wrote it down. Null: nobody said. */
export type Contact = {
  readonly id: ContactId;
  readonly name: string;
  readonly practice: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly nextSteps: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

export function contactJson(contact: Contact) {
  return {
    id: contact.id,
    name: contact.name,
    practice: contact.practice,
    phone: contact.phone,
    email: contact.email,
    address: contact.address,
    next_steps: contact.nextSteps,
    version: contact.version,
    created_at: contact.createdAt.toISOString(),
    updated_at: contact.updatedAt.toISOString(),
  };
}

/** `tel:` for a number as people write it, with spaces and brackets; null where there is nothing to call. */
export function callLink(phone: string): string | null {
  const dialled = phone.replaceAll(/\(0\)/g, "").replaceAll(/[^\d+*#]/g, "");
  return /^\+?[\d*#]{3,20}$/.test(dialled) ? `tel:${dialled}` : null;
}

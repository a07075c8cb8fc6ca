import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContactForm } from "@/components/contacts/contact-form";
import { ContactFrame } from "@/components/contacts/contact-frame";
import { DeleteContact } from "@/components/contacts/delete-contact";
import { ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { getContact } from "@/lib/care/contacts/queries";
import { NotFound } from "@/lib/core/errors";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "Change details" };

export default async function ChangeDetailsPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("client");
  const contact = await getContact(ownRecord(actor, "care"), (await params).id).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const { id, version, nextSteps: next_steps, ...values } = contact;
  return (
    <ContactFrame title="Change details">
      <ContactForm values={{ ...values, next_steps }} known={{ id, version }} idempotencyKey={newId()} />
      <div className="-ml-4 border-t border-line pt-2">
        <DeleteContact id={id} name={values.name} />
      </div>
    </ContactFrame>
  );
}

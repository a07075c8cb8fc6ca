import { UserRoundPlus } from "lucide-react";
import type { Metadata } from "next";
import { ContactCard } from "@/components/contacts/contact-card";
import { DeletedContact } from "@/components/contacts/delete-contact";
import { ButtonLink } from "@/components/ui/button-link";
import { FormStatus } from "@/components/ui/form-status";
import { Icon } from "@/components/ui/icon";
import { EmptyState } from "@/components/ui/states";
import { ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { listContacts } from "@/lib/care/contacts/queries";
import { parseId } from "@/lib/core/ids";

export const metadata: Metadata = { title: "Psychologist details" };

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

function Add() {
  return (
    <ButtonLink href="/care/details/new">
      <Icon icon={UserRoundPlus} /> Add details
    </ButtonLink>
  );
}

export default async function DetailsPage({ searchParams }: Props) {
  const actor = await requireRole("client");
  const asked = await searchParams;
  const contacts = await listContacts(ownRecord(actor, "care"));
  const deleted = parseId<"psychologist-contact">(asked.deleted);
  return (
    <div className="grid gap-6">
      <header className="grid gap-2">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="mr-auto">Psychologist details</h1>
          <FormStatus state={asked.saved === undefined ? "idle" : "saved"} />
          {contacts.length > 0 && <Add />}
        </div>
        <p className="text-ink-2">Who you see, and how to reach them. Only you can see this.</p>
      </header>
      {deleted && <DeletedContact id={deleted} />}
      {contacts.length === 0 ? (
        <EmptyState title="Nobody is written down yet." action={<Add />}>
          It helps to have a name and a number at hand, also for a psychologist who does not use My Mood
          Diary.
        </EmptyState>
      ) : (
        contacts.map((contact) => <ContactCard key={contact.id} contact={contact} />)
      )}
    </div>
  );
}

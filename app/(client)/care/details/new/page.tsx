import type { Metadata, Route } from "next";
import { ContactForm } from "@/components/contacts/contact-form";
import { ContactFrame } from "@/components/contacts/contact-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { listRelationships } from "@/lib/care/relationships/queries";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "Add details" };

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

const EMPTY = { name: "", practice: null, phone: null, email: null, address: null, next_steps: null };

export default async function NewDetailsPage({ searchParams }: Props) {
  const actor = await requireRole("client");
  const { from } = await searchParams;
  const linked = (await listRelationships(ownRecord(actor, "care"))).filter(
    ({ endedAt }) => endedAt === null,
  );
  const chosen = linked.find(({ relationshipId }) => relationshipId === from)?.psychologist;
  const values = chosen ? { ...EMPTY, name: chosen.displayName, practice: chosen.practice } : EMPTY;
  return (
    <ContactFrame title="Add details">
      {!chosen && linked.length > 0 && (
        <p className="flex flex-wrap gap-2">
          {linked.map(({ relationshipId, psychologist }) => (
            <ButtonLink
              key={relationshipId}
              href={`/care/details/new?from=${relationshipId}` as Route}
              variant="secondary"
            >
              Start from the card of {psychologist.displayName}
            </ButtonLink>
          ))}
        </p>
      )}
      <ContactForm key={chosen?.id ?? "empty"} values={values} idempotencyKey={newId()} />
    </ContactFrame>
  );
}

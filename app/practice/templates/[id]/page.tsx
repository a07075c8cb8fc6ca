import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AssignForm } from "@/components/practice/templates/assign-form";
import { PutTemplateAway } from "@/components/practice/templates/put-template-away";
import { TemplateForm } from "@/components/practice/templates/template-form";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { listClients } from "@/lib/care/clients/queries";
import { getTemplate } from "@/lib/care/templates/queries";
import { kindHints, kindNames } from "@/lib/care/templates/template";
import { NotFound } from "@/lib/core/errors";
import { addLocalDays, localDayOf } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "Template" };

const NEXT_WEEK = 7;

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query };

export default async function TemplatePage({ params, searchParams }: Props) {
  const actor = await requireRole("psychologist");
  const desk = ownDesk(actor);
  const template = await getTemplate(desk, (await params).id).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const asked = await textsOf(searchParams);
  const clients = template.kind === "note" ? [] : await listClients(desk);
  const nextWeek = addLocalDays(localDayOf(new Date(), actor.zone), NEXT_WEEK);
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-5">
      {asked.saved && <Notice tone="ok" role="status" title="Saved." />}
      {asked.given && <GivenNotice given={Number(asked.given)} refused={Number(asked.refused) || 0} />}
      <header className="grid gap-1">
        <p>
          <Link href="/practice/templates" className="link inline-block py-1">
            All templates
          </Link>
        </p>
        <h1 className="[overflow-wrap:anywhere]">{template.name}</h1>
        <p className="text-ink-2">
          {kindNames[template.kind]}. {kindHints[template.kind]}
        </p>
      </header>
      {clients.length > 0 && (
        <Card aria-labelledby="give">
          <h2 id="give" className="mb-4">
            Give it to clients
          </h2>
          <AssignForm
            key={asked.given}
            id={template.id}
            clients={clients}
            week={template.kind === "plan" ? nextWeek : null}
            idempotencyKey={newId()}
          />
        </Card>
      )}
      <section aria-labelledby="change" className="grid gap-4">
        <h2 id="change">Change it</h2>
        <TemplateForm
          key={template.version}
          kind={template.kind}
          template={template}
          idempotencyKey={newId()}
        />
      </section>
      <PutTemplateAway id={template.id} />
    </div>
  );
}

const clientsIn = (n: number) => (n === 1 ? "1 client" : `${n} clients`);

function GivenNotice({ given, refused }: { readonly given: number; readonly refused: number }) {
  return (
    <Notice tone={refused > 0 ? "warn" : "ok"} role="status" title={`Given to ${clientsIn(given)}.`}>
      {refused > 0 && `${clientsIn(refused)} did not get it: they do not share what you work on together.`}
    </Notice>
  );
}

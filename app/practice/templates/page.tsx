import type { Metadata, Route } from "next";
import Link from "next/link";
import { UndoPutAway } from "@/components/practice/notes/undo-put-away";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/states";
import { ownDesk } from "@/lib/access/desk";
import { requireRole } from "@/lib/auth/gates";
import { listTemplates } from "@/lib/care/templates/queries";
import { TEMPLATE_KINDS } from "@/lib/care/templates/schema";
import { kindHints, kindNames, type Template } from "@/lib/care/templates/template";
import { parseId } from "@/lib/core/ids";

export const metadata: Metadata = { title: "Templates" };

type Props = { readonly searchParams: Query };

export default async function TemplatesPage({ searchParams }: Props) {
  const actor = await requireRole("psychologist");
  const templates = await listTemplates(ownDesk(actor));
  const deleted = parseId<"template">((await textsOf(searchParams)).deleted);
  const kinds = TEMPLATE_KINDS.map((kind) => ({ kind, of: templates.filter((one) => one.kind === kind) }));
  return (
    <div className="mx-auto grid w-full max-w-4xl grid-cols-1 gap-6">
      {deleted && <UndoPutAway what="template" id={deleted} />}
      <header className="grid gap-2">
        <h1>Templates</h1>
        <p className="max-w-prose text-ink-2">Write something once, and give it to several clients.</p>
      </header>
      <nav aria-label="New template" className="flex flex-wrap gap-2">
        {TEMPLATE_KINDS.map((kind) => (
          <ButtonLink key={kind} href={`/practice/templates/new?kind=${kind}` as Route} variant="secondary">
            New {kindNames[kind].toLowerCase()}
          </ButtonLink>
        ))}
      </nav>
      {templates.length === 0 && <EmptyState title="You have no templates yet." />}
      {kinds
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => (
          <section key={kind} aria-labelledby={kind} className="grid gap-2">
            <h2 id={kind}>{kindNames[kind]}</h2>
            <p className="text-ink-2">{kindHints[kind]}</p>
            <TemplateList templates={of} />
          </section>
        ))}
    </div>
  );
}

function TemplateList({ templates }: { readonly templates: readonly Template[] }) {
  return (
    <ul className="grid gap-2">
      {templates.map(({ id, name }) => (
        <li key={id}>
          <Link
            href={`/practice/templates/${id}` as Route}
            className="block rounded-md border border-line bg-surface p-4 font-semibold text-ink no-underline [overflow-wrap:anywhere] hover:border-primary"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

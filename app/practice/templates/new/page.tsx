import type { Metadata } from "next";
import Link from "next/link";
import { TemplateForm } from "@/components/practice/templates/template-form";
import { type Query, textsOf } from "@/components/skills/texts-of";
import { requireRole } from "@/lib/auth/gates";
import { TEMPLATE_KINDS } from "@/lib/care/templates/schema";
import { kindHints, kindNames } from "@/lib/care/templates/template";
import { newId } from "@/lib/server/ids";

export const metadata: Metadata = { title: "New template" };

type Props = { readonly searchParams: Query };

export default async function NewTemplatePage({ searchParams }: Props) {
  await requireRole("psychologist");
  const asked = (await textsOf(searchParams)).kind;
  const kind = TEMPLATE_KINDS.find((one) => one === asked) ?? "skill";
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-5">
      <header className="grid gap-1">
        <p>
          <Link href="/practice/templates" className="link inline-block py-1">
            All templates
          </Link>
        </p>
        <h1>New template: {kindNames[kind].toLowerCase()}</h1>
        <p className="text-ink-2">{kindHints[kind]}</p>
      </header>
      <TemplateForm kind={kind} template={null} idempotencyKey={newId()} />
    </div>
  );
}

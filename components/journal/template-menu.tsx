import { ChevronDown } from "lucide-react";
import type { Route } from "next";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { TEMPLATES, type Template, templateWords } from "@/lib/record/journal/templates";

const hrefOf = (template: Template) =>
  (template === "free" ? "/journal/new" : `/journal/new?template=${template}`) as Route;

/** The four ways to write. Each is a page of its own; what was begun on another waits as a draft. */
export function TemplateMenu({ current }: { readonly current: Template }) {
  return (
    <Menu
      align="end"
      label={`Way to write: ${templateWords[current].name}`}
      trigger={
        <>
          {templateWords[current].name} <Icon icon={ChevronDown} className="size-4" />
        </>
      }
      triggerClassName="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-edge bg-surface px-4 font-medium text-ink hover:border-primary hover:bg-primary-soft"
      items={TEMPLATES.map((template) => ({ label: templateWords[template].name, href: hrefOf(template) }))}
    />
  );
}

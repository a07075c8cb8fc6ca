import type { Route } from "next";
import Link from "next/link";
import { TEMPLATES, type Template, templateWords } from "@/lib/record/journal/templates";

/** The four ways to write. Each is a page of its own; what was begun on another waits as a draft. */
export function TemplateTabs({ current }: { readonly current: Template }) {
  return (
    <nav aria-label="Ways to write">
      <ul className="-mx-1 flex flex-wrap gap-x-1">
        {TEMPLATES.map((template) => (
          <li key={template}>
            <Link
              href={(template === "free" ? "/journal/new" : `/journal/new?template=${template}`) as Route}
              aria-current={template === current ? "page" : undefined}
              className="inline-flex min-h-11 items-center rounded-sm px-3 text-sm font-medium text-ink-2 no-underline hover:bg-primary-soft hover:text-primary-ink aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-8"
            >
              {templateWords[template].name}
            </Link>
          </li>
        ))}
      </ul>
      <p className="text-ink-2">{templateWords[current].about}</p>
    </nav>
  );
}

import type { ReactNode } from "react";
import { PublicPage } from "./public-page";

type Children = { readonly children: ReactNode };

/** A page of plain text: one column at a measure that is easy to read. */
export function Reading({
  title,
  lead,
  children,
}: Children & { readonly title: string; readonly lead: string }) {
  return (
    <PublicPage>
      <article className="mx-auto grid w-full max-w-measure gap-10 sm:py-4">
        <header className="grid gap-3">
          <h1 className="sm:text-3xl">{title}</h1>
          <p className="text-lg text-ink-2">{lead}</p>
        </header>
        {children}
      </article>
    </PublicPage>
  );
}

export function Section({ id, title, children }: Children & { readonly id: string; readonly title: string }) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export function Points({ children }: Children) {
  return <ul className="grid list-disc gap-2 pl-5 marker:text-ink-3">{children}</ul>;
}

/** Named facts, one under the other: the name on the left where there is room. */
export function Facts({ rows }: { readonly rows: readonly (readonly [name: string, fact: ReactNode])[] }) {
  return (
    <dl className="divide-y divide-line rounded-md border border-line bg-surface">
      {rows.map(([name, fact]) => (
        <div key={name} className="grid gap-1 p-4 md:grid-cols-[11rem_1fr] md:gap-6">
          <dt className="font-semibold">{name}</dt>
          <dd className="text-ink-2">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

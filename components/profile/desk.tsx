import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

type DeskCardProps = { readonly title: string; readonly children: ReactNode };

/** One sheet on the first page of a psychologist or an admin. */
export function DeskCard({ title, children }: DeskCardProps) {
  const id = title.toLowerCase().replaceAll(/[^a-z]+/g, "-");
  return (
    <Card aria-labelledby={id} className="grid content-start gap-3">
      <h2 id={id}>{title}</h2>
      {children}
    </Card>
  );
}

/** Label and value, as many rows as there are. */
export function Facts({ rows }: { readonly rows: ReadonlyArray<readonly [label: string, value: string]> }) {
  return (
    <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[auto_1fr]">
      {rows.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ink-2">{label}</dt>
          <dd className="font-medium [overflow-wrap:anywhere] max-sm:mb-2">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function DeskLinks({
  links,
}: {
  readonly links: ReadonlyArray<readonly [href: Route, label: string]>;
}) {
  return (
    <ul className="flex flex-wrap gap-x-6">
      {links.map(([href, label]) => (
        <li key={href}>
          <Link href={href} className="link inline-flex min-h-11 items-center font-medium">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

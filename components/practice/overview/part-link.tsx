import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/class-names";
import type { OverviewPlace } from "./place";

type PartLinkProps = {
  readonly place: OverviewPlace;
  readonly to: string;
  readonly children: ReactNode;
  readonly more?: boolean;
};

/** A link to a page of the client, or the words alone where there is none to go to. */
export function PartLink({ place, to, children, more = false }: PartLinkProps) {
  if (place.base === null) return <span className="font-semibold [overflow-wrap:anywhere]">{children}</span>;
  return (
    <Link
      href={`${place.base}${to}` as Route}
      prefetch={false}
      className={cx(
        "inline-flex min-h-11 items-center rounded-sm [overflow-wrap:anywhere]",
        more ? "link font-medium" : "font-semibold text-ink hover:text-primary",
      )}
    >
      {children}
    </Link>
  );
}

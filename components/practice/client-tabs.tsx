"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { itemAt } from "@/components/layout/nearest-item";
import { clientPages } from "./client-pages";

/** The way among the pages of one client. */
export function ClientTabs({ clientId }: { readonly clientId: string }) {
  const base = `/practice/clients/${clientId}`;
  const links = clientPages.map(({ folder, label }) => ({
    href: (folder === "" ? base : `${base}/${folder}`) as Route,
    label,
  }));
  const here = itemAt(links, usePathname());
  return (
    <nav aria-label="Pages of this client" className="overflow-x-auto border-b border-line">
      <ul className="flex gap-1 p-1 pb-0">
        {links.map(({ href, label }) => (
          <li key={href} className="shrink-0">
            <Link
              href={href}
              // Nothing of a client is fetched, and no access logged, before somebody goes there.
              prefetch={false}
              aria-current={href === here ? "page" : undefined}
              className="-mb-px inline-flex min-h-11 items-center border-b-3 border-transparent px-3 py-2 font-medium text-ink-2 no-underline hover:text-ink aria-[current=page]:border-primary aria-[current=page]:text-primary-ink forced-colors:aria-[current=page]:underline"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

"use client";

import type { Route } from "next";
import { NavLink } from "@/components/layout/nav-link";
import { clientPages } from "./client-pages";

/** The way among the pages of one client. */
export function ClientTabs({ clientId }: { readonly clientId: string }) {
  const base = `/practice/clients/${clientId}`;
  const links = clientPages.map(({ folder, label }) => ({
    href: (folder === "" ? base : `${base}/${folder}`) as Route,
    label,
  }));
  const among = links.map(({ href }) => ({ href }));
  return (
    <nav aria-label="Pages of this client" className="overflow-x-auto border-b border-line">
      <ul className="flex gap-1 p-1 pb-0">
        {links.map(({ href, label }) => (
          <li key={href} className="shrink-0">
            <NavLink
              href={href}
              among={among}
              className="-mb-px inline-flex min-h-11 items-center border-b-3 border-transparent px-3 py-2 font-medium text-ink-2 no-underline hover:text-ink aria-[current=page]:border-primary aria-[current=page]:text-primary-ink forced-colors:aria-[current=page]:underline"
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

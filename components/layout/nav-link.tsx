"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { itemAt, type Place } from "./nearest-item";

type NavLinkProps = { href: Route; among: readonly Place[]; className: string; children: ReactNode };

/** A link that knows whether it leads to where one is. */
export function NavLink({ href, among, className, children }: NavLinkProps) {
  const here = itemAt(among, usePathname()) === href;
  return (
    <Link href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}

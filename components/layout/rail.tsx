import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { PersonLabel } from "@/components/ui/person-label";
import { NavLink } from "./nav-link";
import { type NavItem, placeOf } from "./navigation";
import { type SignOutAction, SignOutForm } from "./sign-out-form";
import { Wordmark } from "./wordmark";

export type ShellUser = { name: string; role: "client" | "psychologist" | "admin" };

const roleWords = { client: null, psychologist: "Psychologist", admin: "Admin" } as const;

type RailProps = {
  home: Route;
  items: readonly NavItem[];
  user: ShellUser;
  signOut: SignOutAction;
  add?: ReactNode;
};

/** The left rail of every signed-in desktop page. */
export function Rail({ home, items, user, signOut, add }: RailProps) {
  const among = items.map(placeOf);
  return (
    <aside
      aria-label="Sidebar"
      className="no-print sticky top-0 hidden h-dvh w-64 shrink-0 flex-col gap-6 overflow-y-auto border-r border-line bg-sunk px-4 py-5 lg:flex"
    >
      <Link href={home} className="rounded-sm px-1 no-underline">
        <Wordmark />
      </Link>
      {add}
      <nav aria-label="Main">
        <ul className="grid gap-1">
          {items.map((item) => (
            <li key={item.href}>
              <NavLink
                href={item.href}
                among={among}
                className="flex min-h-11 items-center gap-3 rounded-sm px-3 py-2 font-medium text-ink-2 no-underline hover:bg-surface hover:text-ink aria-[current=page]:bg-primary-soft aria-[current=page]:font-semibold aria-[current=page]:text-primary-ink"
              >
                <Icon icon={item.icon} />
                {item.label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-auto grid gap-2 border-t border-line pt-4">
        <div className="px-3">
          <PersonLabel name={user.name} detail={roleWords[user.role]} />
        </div>
        <SignOutForm action={signOut} />
      </div>
    </aside>
  );
}

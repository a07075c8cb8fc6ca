import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { NavLink } from "./nav-link";
import { type NavItem, placeOf } from "./navigation";

/** The tabs of a phone, with room in the middle for the one round button. */
export function BottomTabs({ items, add }: { items: readonly NavItem[]; add?: ReactNode }) {
  const among = items.map(placeOf);
  const middle = Math.ceil(items.length / 2);
  const tab = (item: NavItem) => (
    <li key={item.href} className="min-w-0 flex-1">
      <NavLink
        href={item.href}
        among={among}
        className="flex min-h-16 flex-col items-center justify-center gap-0.5 rounded-sm text-xs font-medium text-ink-2 no-underline aria-[current=page]:font-bold aria-[current=page]:text-primary"
      >
        <Icon icon={item.icon} className="size-6" />
        {item.label}
      </NavLink>
    </li>
  );
  return (
    <nav
      aria-label="Main"
      className="no-print fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto flex max-w-lg items-center px-1">
        {items.slice(0, middle).map(tab)}
        {add && <li className="-mt-5 px-1">{add}</li>}
        {items.slice(middle).map(tab)}
      </ul>
    </nav>
  );
}

import type { LucideIcon } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Icon } from "./icon";
import { Popover, type PopoverProps } from "./popover";

export type MenuItem = { label: string; icon?: LucideIcon | undefined } & (
  | { href: Route; onPick?: never }
  | { href?: never; onPick: () => void }
);

type MenuProps = Omit<PopoverProps, "children"> & { items: readonly MenuItem[] };

const row =
  "flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-sm px-3 py-2 text-left font-medium text-ink no-underline hover:bg-primary-soft hover:text-primary-ink";

/** A short list of places to go or things to do, behind one button. */
export function Menu({ items, ...popover }: MenuProps) {
  return (
    <Popover {...popover}>
      <ul className="min-w-48">
        {items.map((item) => (
          <li key={item.label}>
            {item.href === undefined ? (
              <button type="button" onClick={item.onPick} className={row}>
                {item.icon && <Icon icon={item.icon} />}
                {item.label}
              </button>
            ) : (
              <Link href={item.href} className={row}>
                {item.icon && <Icon icon={item.icon} />}
                {item.label}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Popover>
  );
}

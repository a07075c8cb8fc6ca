import { Plus } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import type { NavItem } from "./navigation";

/** The round Add of the phone, in the middle of the tabs. */
export function AddMenuRound({ items }: { items: readonly NavItem[] }) {
  return (
    <Menu
      items={items}
      side="above"
      align="center"
      label="Add"
      trigger={<Icon icon={Plus} className="size-7 transition-transform group-open:rotate-45" />}
      triggerClassName="inline-flex size-14 cursor-pointer items-center justify-center rounded-full border border-transparent bg-primary text-on-primary shadow-high hover:bg-primary-ink"
    />
  );
}

/** The same menu as a wide button, for the rail. */
export function AddMenuWide({ items }: { items: readonly NavItem[] }) {
  return (
    <Menu
      items={items}
      trigger={
        <>
          <Icon icon={Plus} /> Add
        </>
      }
      triggerClassName="flex min-h-12 w-full cursor-pointer items-center justify-center gap-2 rounded-sm border border-transparent bg-primary px-4 font-semibold text-on-primary hover:bg-primary-ink"
    />
  );
}

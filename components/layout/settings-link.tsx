import { Settings } from "lucide-react";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** The way to the settings on a phone, whose tabs have no room for it. */
export function SettingsLink() {
  return (
    <Link
      href="/settings"
      className="grid size-11 place-items-center rounded-full text-ink-2 hover:bg-sunk hover:text-ink lg:hidden"
    >
      <Icon icon={Settings} />
      <VisuallyHidden>Settings</VisuallyHidden>
    </Link>
  );
}

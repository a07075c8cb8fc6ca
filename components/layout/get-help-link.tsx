import { LifeBuoy } from "lucide-react";
import { Icon } from "@/components/ui/icon";

/**
 * Always the last thing in every header, for every role and signed out. A plain link on purpose: the help page
 * is its own document that needs no script, no sign-in and no database.
 */
export function GetHelpLink() {
  return (
    <a
      href="/help"
      className="inline-flex min-h-12 shrink-0 items-center gap-2 rounded-full border border-transparent bg-help px-4 font-semibold whitespace-nowrap text-on-help no-underline hover:bg-help-ink"
    >
      <Icon icon={LifeBuoy} />
      <span>
        Get help<span className="max-[23rem]:sr-only"> now</span>
      </span>
    </a>
  );
}

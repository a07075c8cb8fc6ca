import { LifeBuoy } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { helpLook } from "./help-look";

/**
 * Always the last thing in every header, for every role and signed out. A plain link on purpose: the help page
 * is its own document that needs no script, no sign-in and no database.
 */
export function GetHelpLink() {
  return (
    <a href="/help" className={helpLook}>
      <Icon icon={LifeBuoy} />
      <span>
        Get help<span className="max-[23rem]:sr-only"> now</span>
      </span>
    </a>
  );
}

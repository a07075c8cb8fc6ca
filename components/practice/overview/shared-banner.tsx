import { Lock, Users } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { OVERVIEW_SCOPES } from "@/lib/care/overview/overview";
import type { SharedScope } from "@/lib/care/relationships/scope-words";
import { speakParts } from "../spoken";

/** What is shared, and what is not: a part that is missing below is missing for this reason. */
export function SharedBanner({ shared }: { readonly shared: readonly SharedScope[] }) {
  const open = OVERVIEW_SCOPES.filter((scope) => shared.includes(scope));
  const closed = OVERVIEW_SCOPES.filter((scope) => !shared.includes(scope));
  return (
    <div className="grid gap-1 rounded-md border border-line bg-sunk px-4 py-3 text-sm">
      {open.length > 0 && (
        <p className="flex gap-2">
          <Icon icon={Users} className="mt-0.5 size-4" />
          <span>
            <span className="font-semibold">Shared: </span>
            {speakParts(open)}. Entries marked “only me” are never shown.
          </span>
        </p>
      )}
      {closed.length > 0 && (
        <p className="flex gap-2">
          <Icon icon={Lock} className="mt-0.5 size-4" />
          <span>
            <span className="font-semibold">Not shared: </span>
            {speakParts(closed)}.
          </span>
        </p>
      )}
    </div>
  );
}

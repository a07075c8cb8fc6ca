import { BadgeCheck } from "lucide-react";
import { Icon } from "@/components/ui/icon";

type Face = {
  readonly displayName: string;
  readonly practice: string | null;
  readonly register: string;
  readonly registrationNumber: string;
};

/** A psychologist's face: who they are and where that can be checked. Nothing about whom they invite. */
export function InviteCard({ face }: { readonly face: Face }) {
  const { displayName, practice, register, registrationNumber } = face;
  return (
    <div className="grid gap-1 rounded-md border border-line bg-surface p-4 sm:p-5">
      <p className="text-lg font-semibold [overflow-wrap:anywhere]">{displayName}</p>
      {practice && <p className="text-ink-2 [overflow-wrap:anywhere]">{practice}</p>}
      <p className="text-ink-2 [overflow-wrap:anywhere]">
        {register}, number {registrationNumber}
      </p>
      <p className="mt-1 flex items-center gap-1.5 text-sm font-medium text-ok">
        <Icon icon={BadgeCheck} className="size-4" />
        An admin of this site looked this up in the register
      </p>
    </div>
  );
}

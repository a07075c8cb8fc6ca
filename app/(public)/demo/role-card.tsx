import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Horizon } from "@/components/layout/horizon";
import { Icon } from "@/components/ui/icon";

/** A client's last fortnight, in the way their own pages show it. */
export function Fortnight({ days }: { readonly days: readonly (number | null)[] }) {
  return <Horizon days={days} height="h-28" />;
}

/** The same band for those who keep no diary here. */
export function Post({ icon }: { readonly icon: LucideIcon }) {
  return (
    <div className="flex h-28 items-center justify-center bg-sunk">
      <span className="flex size-16 items-center justify-center rounded-full border border-line bg-surface text-primary">
        <Icon icon={icon} className="size-8" />
      </span>
    </div>
  );
}

type RoleCardProps = {
  readonly picture: ReactNode;
  readonly name: string;
  readonly kind: string;
  readonly about: string;
  readonly children: ReactNode;
};

export function RoleCard({ picture, name, kind, about, children }: RoleCardProps) {
  return (
    <li className="flex flex-col overflow-hidden rounded-lg border border-line bg-surface">
      {picture}
      <div className="flex flex-1 flex-col gap-3 p-5 sm:p-6">
        <h2>
          {name}
          <span className="block text-base font-medium tracking-normal text-ink-2">{kind}</span>
        </h2>
        <p className="flex-1">{about}</p>
        <div className="flex flex-wrap gap-3 pt-1">{children}</div>
      </div>
    </li>
  );
}

import type { LucideIcon } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type ToolCardProps = {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly href: Route;
  /** How much of it there is, in words. */
  readonly count: string;
  readonly add?: { readonly href: Route; readonly label: string } | undefined;
  readonly children: ReactNode;
};

/** One kind of tool: what it is for in a sentence, how much of it there is, and the way in. */
export function ToolCard({ icon, name, href, count, add, children }: ToolCardProps) {
  return (
    <li className="grid content-start gap-2 rounded-md border border-line bg-surface p-5">
      <span className="flex size-11 items-center justify-center rounded-full bg-primary-soft text-primary-ink">
        <Icon icon={icon} className="size-6" />
      </span>
      <h2 className="text-xl">
        <Link href={href} className="link -my-2 inline-flex min-h-11 items-center">
          {name}
        </Link>
      </h2>
      <p>{children}</p>
      <p className="text-sm font-medium text-ink-2">{count}</p>
      {add && (
        <p>
          <Link href={add.href} className="link -my-2 inline-flex min-h-11 items-center text-sm">
            {add.label}
          </Link>
        </p>
      )}
    </li>
  );
}

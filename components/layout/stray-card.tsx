import type { ReactNode } from "react";
import { Horizon } from "./horizon";

/** What went astray, as a card: within a shell, or on a page of its own. */
export function StrayCard({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-2xl overflow-hidden rounded-lg border border-line bg-surface">
      <Horizon days={[]} height="h-28 sm:h-32" />
      <div className="grid justify-items-start gap-4 p-5 sm:p-8">
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  );
}

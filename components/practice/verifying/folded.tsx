import type { ReactNode } from "react";

type FoldedProps = { readonly title: string; readonly open: boolean; readonly children: ReactNode };

/** A decision that is not the usual one: a line until it is wanted, without script too. */
export function Folded({ title, open, children }: FoldedProps) {
  return (
    <details open={open || undefined} className="rounded-sm">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-primary hover:underline">
        {title}
      </summary>
      <div className="mt-2 rounded-sm bg-sunk p-4">{children}</div>
    </details>
  );
}

import type { ReactNode } from "react";

/** A person by name alone. No picture and no initials: nobody looking over a shoulder learns more. */
export function PersonLabel({ name, detail }: { name: string; detail?: ReactNode }) {
  return (
    <span className="block min-w-0 leading-snug">
      <span className="block truncate font-semibold">{name}</span>
      {detail && <span className="block truncate text-sm text-ink-2">{detail}</span>}
    </span>
  );
}

import type { ReactNode } from "react";

/** One part with its states, under its name. */
export function Part({ name, children }: { name: string; children: ReactNode }) {
  const id = name.toLowerCase().replaceAll(/\W+/g, "-");
  return (
    <section aria-labelledby={id} className="grid content-start gap-4 border-t border-line pt-5">
      <h2 id={id} className="text-sm font-semibold text-ink-2">
        {name}
      </h2>
      {children}
    </section>
  );
}

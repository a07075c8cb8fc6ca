import type { ReactNode } from "react";

export type PartLevel = "h2" | "h3";

type BriefPartProps = {
  readonly title: string;
  /** One below the brief's own heading. */
  readonly level: PartLevel;
  readonly children: ReactNode;
};

/** A part of a brief under its heading. */
export function BriefPart({ title, level: Heading, children }: BriefPartProps) {
  return (
    <section className="grid gap-2 break-inside-avoid print:gap-1">
      <Heading className="text-lg">{title}</Heading>
      {children}
    </section>
  );
}

import type { Route } from "next";
import Link from "next/link";
import { Fragment } from "react";
import type { TargetLine } from "@/lib/care/brief/sentences";
import { BriefPart, type PartLevel } from "./brief-part";
import { ClauseLink } from "./sentences-part";

type TargetsPartProps = {
  readonly lines: readonly TargetLine[];
  readonly base: string;
  readonly level: PartLevel;
};

/** One line for each problem area: where it stands, its numbers, what happened to it. */
export function TargetsPart({ lines, base, level }: TargetsPartProps) {
  if (lines.length === 0) return null;
  return (
    <BriefPart level={level} title="Problem areas">
      <ul className="grid gap-1.5 print:gap-0.5">
        {lines.map(({ id, name, status, clauses, events }) => (
          <li key={id}>
            <Link href={`${base}/problems/${id}` as Route} prefetch={false} className="link font-semibold">
              {name}
            </Link>
            <span className="text-ink-2"> ({status})</span>
            {clauses.map((clause, index) => (
              <Fragment key={clause.rule}>
                {index === 0 ? ": " : ", "}
                <ClauseLink clause={clause} base={base} />
              </Fragment>
            ))}
            {events.length > 0 && (
              <span className="text-ink-2">
                . {events.map(({ day, text }) => `${day}: ${text}`).join("; ")}
              </span>
            )}
          </li>
        ))}
      </ul>
    </BriefPart>
  );
}

import type { Route } from "next";
import Link from "next/link";
import { Fragment } from "react";
import type { Clause } from "@/lib/care/brief/clause";
import type { Sentence } from "@/lib/care/brief/sentences";
import { BriefPart, type PartLevel } from "./brief-part";

type SentencesPartProps = {
  readonly sentences: readonly Sentence[];
  readonly base: string;
  readonly level: PartLevel;
};

/** Since last time, in three sentences at most. Each clause leads to the numbers it rests on. */
export function SentencesPart({ sentences, base, level }: SentencesPartProps) {
  return (
    <BriefPart level={level} title="Since last time">
      {sentences.length === 0 && <p className="text-ink-2">Nothing to say.</p>}
      {sentences.map(({ part, name, clauses }) => (
        <p key={part} className="max-w-[75ch] print:max-w-none">
          <span className="font-semibold">{name}: </span>
          {clauses.map((clause, index) => (
            <Fragment key={clause.rule}>
              {index > 0 && "; "}
              <ClauseLink clause={clause} base={base} />
            </Fragment>
          ))}
          .
        </p>
      ))}
    </BriefPart>
  );
}

type ClauseLinkProps = { readonly clause: Clause; readonly base: string };

export function ClauseLink({ clause: { text, at }, base }: ClauseLinkProps) {
  return (
    <Link
      href={`${base}${at}` as Route}
      prefetch={false}
      className="text-ink underline decoration-line decoration-1 underline-offset-4 hover:text-primary hover:decoration-primary"
    >
      {text}
    </Link>
  );
}

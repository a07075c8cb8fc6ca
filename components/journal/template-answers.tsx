import type { ReactNode } from "react";
import type { Answers } from "@/lib/record/journal/schema";

const TEXTS = [
  ["before", "What came before"],
  ["after", "What came right after"],
  ["later", "And later"],
  ["instead", "What I could try instead"],
  ["helped", "What helped, even a little"],
  ["evidence_for", "What speaks for the thought"],
  ["evidence_against", "What speaks against it"],
  ["alternative", "Another way to see it"],
  ["distortion", "The habit of the thought"],
] as const;

const NUMBERS = [
  ["belief", "How true it felt"],
  ["alternative_belief", "How true the other view is"],
  ["belief_after", "How true the first thought felt afterwards"],
] as const;

/** What a template asked, in the order it asked. What was not answered is not shown. */
export function TemplateAnswers({ answers }: { readonly answers: Answers | null }) {
  if (!answers) return null;
  const feelings = answers.feelings ?? [];
  return (
    <div className="grid gap-4">
      <dl>
        {feelings.map(({ name, before, after }) => (
          <Figure key={name} name={name}>
            {[before !== undefined && `${before} then`, after !== undefined && `${after} now`]
              .filter(Boolean)
              .join(", ") || "Not rated"}
          </Figure>
        ))}
        {NUMBERS.map(([key, name]) => {
          const value = answers[key];
          return (
            value !== undefined && (
              <Figure key={key} name={name}>
                {value} of 100
              </Figure>
            )
          );
        })}
      </dl>
      <dl className="grid gap-4">
        {TEXTS.map(([key, name]) => {
          const value = answers[key];
          return (
            value && (
              <Answer key={key} name={name}>
                <span className="journal whitespace-pre-wrap">{value}</span>
              </Answer>
            )
          );
        })}
      </dl>
    </div>
  );
}

function Answer({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2">
      <dt>{name}</dt>
      <dd className="font-semibold tabular-nums">{children}</dd>
    </div>
  );
}

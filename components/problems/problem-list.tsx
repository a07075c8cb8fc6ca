import Link from "next/link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { PersonId } from "@/lib/core/ids";
import { type Problem, type ProblemStatus, statusWords } from "@/lib/work/problems/problem";
import { hrefIn, type ProblemPlace } from "./place";
import { figureWords } from "./said";
import { personWords, type Voice } from "./voice";

export const statusTones: Readonly<Record<ProblemStatus, BadgeTone>> = {
  open: "neutral",
  working: "primary",
  resting: "info",
  resolved: "ok",
};

// What is worked on stands first.
const ORDER: readonly ProblemStatus[] = ["working", "open", "resting", "resolved"];

type ProblemListProps = {
  readonly problems: readonly Problem[];
  readonly ownerId: PersonId;
  readonly place: ProblemPlace;
  readonly voice: Voice;
};

export function ProblemList({ problems, ownerId, place, voice }: ProblemListProps) {
  const rank = ({ status }: Problem) => ORDER.indexOf(status.status);
  return (
    <ul className="grid gap-3">
      {problems
        .toSorted((a, b) => rank(a) - rank(b))
        .map((problem) => (
          <li key={problem.id} className="grid gap-1 rounded-md border border-line bg-surface p-4">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h2 className="min-w-0 text-lg [overflow-wrap:anywhere]">
                <Link
                  href={hrefIn(place, `/${problem.id}`)}
                  className="link inline-flex min-h-11 items-center"
                >
                  {problem.name}
                </Link>
              </h2>
              <Badge tone={statusTones[problem.status.status]}>{statusWords[problem.status.status]}</Badge>
            </div>
            {figureWords(problem).map((line) => (
              <p key={line} className="text-ink-2">
                {line}
              </p>
            ))}
            {problem.authorId !== voice.id && (
              <p className="text-sm text-ink-2">Named by {personWords(problem.authorId, ownerId, voice)}</p>
            )}
          </li>
        ))}
    </ul>
  );
}

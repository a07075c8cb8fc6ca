import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { PersonId } from "@/lib/core/ids";
import { type Problem, statusWords } from "@/lib/work/problems/problem";
import { statusTones } from "./problem-list";
import { figureWords } from "./said";
import { personWords, type Voice } from "./voice";

type ProblemViewProps = {
  readonly problem: Problem;
  readonly ownerId: PersonId;
  readonly voice: Voice;
  readonly zone: string;
  readonly status: ReactNode;
  readonly reach: ReactNode;
};

const dayOf = (at: Date, zone: string) =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: zone }).format(
    at,
  );

/** What a problem area is and where it stands, for either side of the work. */
export function ProblemView({ problem, ownerId, voice, zone, status, reach }: ProblemViewProps) {
  const whose = voice.isClient ? "you" : "your client";
  const shows: ReadonlyArray<readonly [string, string | null]> = [
    [`What ${whose} did or wanted to do`, problem.behaviour],
    ["A thought that comes with it", problem.thought],
    ["A mood that comes with it", problem.mood],
  ];
  const said = shows.filter(([, words]) => words !== null);
  const figures = figureWords(problem);
  return (
    <article className="grid grid-cols-1 gap-5">
      <header className="grid gap-2">
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="min-w-0 [overflow-wrap:anywhere]">{problem.name}</h1>
          <Badge tone={statusTones[problem.status.status]}>{statusWords[problem.status.status]}</Badge>
        </div>
        <p className="text-sm text-ink-2">
          Named by {personWords(problem.authorId, ownerId, voice)} on {dayOf(problem.createdAt, zone)}
        </p>
      </header>
      {problem.description && (
        <p className="journal whitespace-pre-wrap [overflow-wrap:anywhere]">{problem.description}</p>
      )}
      {said.length > 0 && (
        <dl className="grid gap-3">
          {said.map(([name, words]) => (
            <div key={name}>
              <dt className="text-sm text-ink-2">{name}</dt>
              <dd className="[overflow-wrap:anywhere]">{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {figures.length > 0 && (
        <ul className="grid gap-1">
          {figures.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {status}
      {problem.statuses.length > 1 && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-primary hover:text-primary-ink">
            How it stood before
          </summary>
          <ol className="grid gap-1">
            {problem.statuses.map(({ status: stood, byId, at }) => (
              <li key={at.getTime()}>
                {statusWords[stood]}, {dayOf(at, zone)}
                <span className="text-ink-2">, said by {personWords(byId, ownerId, voice)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
      {reach}
    </article>
  );
}

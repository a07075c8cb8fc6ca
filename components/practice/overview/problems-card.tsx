import { Badge } from "@/components/ui/badge";
import type { ProblemGlance, ProblemStatus } from "@/lib/care/overview/overview";
import { DeskCard } from "../desk-card";
import { PartLink } from "./part-link";
import type { OverviewPlace } from "./place";

type Props = { readonly problems: readonly ProblemGlance[]; readonly place: OverviewPlace };

const statusWords: Readonly<Record<ProblemStatus, string>> = {
  open: "Open",
  working: "Being worked on",
  resting: "Resting",
  resolved: "Resolved",
};

/** What is worked on, and where it should get to. */
export function ProblemsCard({ problems, place }: Props) {
  return (
    <DeskCard title="Problem areas">
      {problems.length === 0 && <p className="text-ink-2">None named yet.</p>}
      <ul className="divide-y divide-line">
        {problems.map((problem) => (
          <li key={problem.id} className="grid gap-0.5 py-1">
            <div className="flex flex-wrap items-center gap-x-3">
              <PartLink place={place} to={`/problems/${problem.id}`}>
                {problem.name}
              </PartLink>
              <Badge tone={problem.status === "working" ? "primary" : "neutral"}>
                {statusWords[problem.status]}
              </Badge>
            </div>
            <p className="text-sm text-ink-2">{targetOf(problem)}</p>
          </li>
        ))}
      </ul>
    </DeskCard>
  );
}

function targetOf(problem: ProblemGlance): string {
  const { countedPer, baselineTimes, targetTimes, baselineStrength, targetStrength } = problem;
  const often = fromTo(baselineTimes, targetTimes, (value) => `${value} a ${countedPer}`);
  const strong = fromTo(baselineStrength, targetStrength, (value) => `${value} of 10`);
  const said = [often && `How often: ${often}.`, strong && `How strong: ${strong}.`].filter(Boolean);
  return said.length === 0 ? "No target yet." : said.join(" ");
}

/** "from 6 a week to 2 a week"; half of it where only half is known. */
function fromTo(from: number | null, to: number | null, words: (value: number) => string): string | null {
  if (from === null && to === null) return null;
  if (from === null) return `target ${words(to ?? 0)}`;
  return to === null ? `${words(from)} at the start, no target yet` : `from ${words(from)} to ${words(to)}`;
}

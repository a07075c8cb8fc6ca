import type { BinnedProblem } from "@/lib/work/problems/problem";
import { RestoreProblem } from "./problem-actions";

type BinnedProblemsProps = {
  readonly problems: readonly BinnedProblem[];
  readonly zone: string;
  readonly clientId?: string | undefined;
};

/** What waits in the bin, folded away. Nothing waits: nothing is shown. */
export function BinnedProblems({ problems, zone, clientId }: BinnedProblemsProps) {
  if (problems.length === 0) return null;
  const dayOf = (at: Date) =>
    new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: zone }).format(at);
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-primary hover:text-primary-ink">
        In the bin ({problems.length})
      </summary>
      <ul className="grid gap-2">
        {problems.map(({ id, name, purgeAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-2 rounded-md border border-line bg-surface px-4 py-2"
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {name}
              <span className="block text-sm text-ink-2">Gone for good on {dayOf(purgeAt)}</span>
            </span>
            <RestoreProblem id={id} clientId={clientId} name={name} />
          </li>
        ))}
      </ul>
    </details>
  );
}

import type { Route } from "next";
import Link from "next/link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { type LetterCopy, type LetterState, stateWords } from "@/lib/care/letters/letter";
import { kindNames } from "@/lib/care/letters/parts";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { weekDay } from "@/lib/record/mood/spoken";

const tones: Readonly<Record<LetterState | "draft", BadgeTone>> = {
  draft: "neutral",
  waiting: "info",
  approved: "warn",
  declined: "danger",
  signed: "ok",
  "taken-back": "neutral",
};

export function StateBadge({ state }: { readonly state: LetterState | null }) {
  return <Badge tone={tones[state ?? "draft"]}>{stateWords[state ?? "draft"]}</Badge>;
}

type LetterListProps = {
  readonly letters: readonly LetterCopy[];
  readonly zone: string;
  readonly today: LocalDay;
};

/** A psychologist's letters, each with where it stands. */
export function LetterList({ letters, zone, today }: LetterListProps) {
  return (
    <ul className="grid gap-2">
      {letters.map(({ id, kind, state, createdAt, recipient, draft }) => (
        <li key={id}>
          <Link
            href={`/practice/letters/${id}` as Route}
            className="grid gap-1 rounded-md border border-line bg-surface p-4 no-underline hover:border-primary"
          >
            <span className="flex flex-wrap items-center gap-2">
              <span className="font-semibold text-ink">{kindNames[kind]}</span>
              <StateBadge state={state} />
            </span>
            <span className="text-ink-2 [overflow-wrap:anywhere]">
              {[draft.about, recipient && `to ${recipient}`, weekDay(localDayOf(createdAt, zone), today)]
                .filter(Boolean)
                .join(", ")}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

import type { Metadata, Route } from "next";
import Link from "next/link";
import { loadLetters } from "@/components/letters/load-letter";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/states";
import { requireRole } from "@/lib/auth/gates";
import type { LetterState } from "@/lib/care/letters/letter";
import { kindNames } from "@/lib/care/letters/parts";
import { localDayOf } from "@/lib/core/local-day";
import { weekDay } from "@/lib/record/mood/spoken";

export const metadata: Metadata = { title: "Letters" };

const standing: Readonly<Record<LetterState, { words: string; tone: BadgeTone }>> = {
  waiting: { words: "Waits for your answer", tone: "warn" },
  approved: { words: "You approved it", tone: "ok" },
  declined: { words: "You said no", tone: "neutral" },
  signed: { words: "Signed", tone: "ok" },
  "taken-back": { words: "Taken back", tone: "neutral" },
};

export default async function LettersPage() {
  const actor = await requireRole("client");
  const letters = await loadLetters(actor);
  const today = localDayOf(new Date(), actor.zone);
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-1 gap-5">
      <header className="grid gap-2">
        <h1>Letters</h1>
        <p className="max-w-prose text-ink-2">
          What your psychologist writes about you for others. You read it first, and without your yes it goes
          nowhere.
        </p>
      </header>
      {letters.length === 0 ? (
        <EmptyState title="There are no letters." />
      ) : (
        <ul className="grid gap-2">
          {letters.map(({ id, kind, by, sentAt, state }) => (
            <li key={id}>
              <Link
                href={`/care/letters/${id}` as Route}
                className="grid gap-1 rounded-md border border-line bg-surface p-4 no-underline hover:border-primary"
              >
                <span className="flex flex-wrap items-center gap-2">
                  <span className="font-semibold text-ink">{kindNames[kind]}</span>
                  <Badge tone={standing[state].tone}>{standing[state].words}</Badge>
                </span>
                <span className="text-ink-2">
                  {by}, {weekDay(localDayOf(sentAt, actor.zone), today)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

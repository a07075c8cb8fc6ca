import type { Route } from "next";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { SessionFact } from "@/lib/care/caseload/facts";
import type { CaseloadRow } from "@/lib/care/caseload/row";
import { speakTime } from "@/lib/record/mood/spoken";
import { DeskCard } from "./desk-card";
import { placeWords } from "./spoken";

type Props = { readonly rows: readonly CaseloadRow[]; readonly zone: string };

const statusWords = { planned: null, held: "Held", missed: "Missed", cancelled: "Cancelled" } as const;

/** The sessions of one's own day, across all clients, in the order of the clock. */
export function TodaysSessions({ rows, zone }: Props) {
  const sessions = rows
    .flatMap(({ clientId, name, todays }) => todays.map((session) => ({ ...session, clientId, name })))
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return (
    <DeskCard title="Sessions today">
      {sessions.length === 0 && <p className="text-ink-2">None planned for today.</p>}
      <ul className="divide-y divide-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-3">
            <span className="font-semibold tabular-nums">{speakTime(new Date(session.startsAt), zone)}</span>
            <Link
              href={`/practice/clients/${session.clientId}` as Route}
              prefetch={false}
              data-desk-row=""
              className="inline-flex min-h-11 items-center rounded-sm font-semibold text-ink hover:text-primary"
            >
              {session.name}
            </Link>
            <SessionState session={session} />
          </li>
        ))}
      </ul>
    </DeskCard>
  );
}

function SessionState({ session }: { readonly session: SessionFact }) {
  const word = statusWords[session.status];
  return (
    <>
      <span className="text-ink-2">
        {placeWords[session.place]}, {session.minutes} minutes
      </span>
      {word && <Badge>{word}</Badge>}
    </>
  );
}

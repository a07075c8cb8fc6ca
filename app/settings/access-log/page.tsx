import type { Metadata, Route } from "next";
import { byDay, clockWords } from "@/components/notices/moments";
import { SettingsPage } from "@/components/profile/settings-page";
import { CursorLinks } from "@/components/ui/cursor-links";
import { EmptyState } from "@/components/ui/states";
import { ownRecord } from "@/lib/access/record";
import { type LogRow, listAccess, parseLogCursor } from "@/lib/account/access-log/queries";
import { runsOf } from "@/lib/account/access-log/runs";
import { requireRole } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Who looked" };

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export default async function AccessLogPage({ searchParams }: Props) {
  const actor = await requireRole("client");
  const before = parseLogCursor((await searchParams).cursor);
  const { items, nextCursor } = await listAccess(ownRecord(actor, "care"), { limit: 50, before });
  return (
    <SettingsPage
      title="Who looked"
      intro="Everything somebody else opened or changed in your diary: who, when, which parts and what for. A new line is here within seconds."
    >
      {items.length === 0 && (
        <EmptyState title="Nobody else has opened anything.">
          What you look at yourself does not stand here.
        </EmptyState>
      )}
      {byDay(items, actor.zone).map(({ day, rows }) => (
        <LogDay key={day} day={day} rows={rows} zone={actor.zone} />
      ))}
      <CursorLinks
        label="More of the log"
        newer={before === undefined ? null : "/settings/access-log"}
        older={nextCursor === null ? null : (`/settings/access-log?cursor=${nextCursor}` as Route)}
      />
      <p className="text-sm text-ink-2">
        The lines are chained: each one seals the line before it. If somebody changed one or took one out, a
        check by whoever runs this diary would find it. It cannot show what a person remembers or wrote down
        elsewhere.
      </p>
    </SettingsPage>
  );
}

type LogDayProps = { readonly day: string; readonly rows: readonly LogRow[]; readonly zone: string };

function LogDay({ day, rows, zone }: LogDayProps) {
  const heading = `log-${rows[0]?.seq}`;
  return (
    <section aria-labelledby={heading} className="grid gap-3">
      <h2 id={heading} className="text-lg">
        {day}
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
        {runsOf(rows).map(({ last, since, count }) => (
          <LogLine key={last.seq} row={last} times={timesOf(last.at, since, zone)} count={count} />
        ))}
      </ul>
    </section>
  );
}

/** `14:30`, or `14:20 to 14:30` for what was done again and again. */
function timesOf(last: Date, since: Date, zone: string): string {
  const [from, to] = [clockWords(since, zone), clockWords(last, zone)];
  return from === to ? to : `${from} to ${to}`;
}

type LogLineProps = { readonly row: LogRow; readonly times: string; readonly count: number };

function LogLine({ row: { who, what, parts }, times, count }: LogLineProps) {
  return (
    <li className="grid gap-x-4 px-4 py-3 sm:grid-cols-[8.5rem_1fr] sm:px-5">
      <p className="text-ink-2 tabular-nums">{times}</p>
      <div className="min-w-0">
        <p className="font-semibold [overflow-wrap:anywhere]">{who ?? "Somebody whose card is gone"}</p>
        <p>
          {what}
          {count > 1 && `, ${count} times`}
        </p>
        {parts.length > 0 && <p className="text-sm text-ink-2">Open: {parts.join(", ")}</p>}
      </div>
    </li>
  );
}

import type { Metadata, Route } from "next";
import { byDay, clockWords } from "@/components/notices/moments";
import { SettingsPage } from "@/components/profile/settings-page";
import { CursorLinks } from "@/components/ui/cursor-links";
import { EmptyState } from "@/components/ui/states";
import { ownRecord } from "@/lib/access/record";
import { type LogRow, listAccess, parseLogCursor } from "@/lib/account/access-log/queries";
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
        {rows.map(({ seq, at, who, what, parts }) => (
          <li key={seq} className="flex gap-4 px-4 py-3 sm:px-5">
            <time dateTime={at.toISOString()} className="shrink-0 text-ink-2 tabular-nums">
              {clockWords(at, zone)}
            </time>
            <div className="min-w-0">
              <p className="font-semibold [overflow-wrap:anywhere]">{who ?? "Somebody whose card is gone"}</p>
              <p>{what}</p>
              {parts.length > 0 && <p className="text-sm text-ink-2">Open: {parts.join(", ")}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

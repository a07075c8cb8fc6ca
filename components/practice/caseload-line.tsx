import { Flag as FlagIcon } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { SparkLine } from "@/components/charts/spark-line";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { flagNames } from "@/lib/care/caseload/flags";
import type { CaseloadRow } from "@/lib/care/caseload/row";
import type { LocalDay } from "@/lib/core/local-day";
import { shortDay } from "@/lib/record/mood/spoken";
import { caseloadGrid } from "./caseload-grid";
import { speakSession } from "./spoken";

type LineProps = { readonly row: CaseloadRow; readonly today: LocalDay };

/** A client at a glance. A part they do not share says so: it is not zero. */
export function CaseloadLine({ row, today }: LineProps) {
  const { clientId, name, next, lastEntry, unread, homework, uses, working, moods } = row;
  return (
    <div className="px-4 py-2 focus-within:bg-sunk hover:bg-sunk @[66rem]:py-0.5">
      <div className={caseloadGrid}>
        <p className="flex flex-wrap items-center gap-2">
          <Link
            href={`/practice/clients/${clientId}` as Route}
            prefetch={false}
            data-desk-row=""
            className="inline-flex min-h-11 items-center rounded-sm font-semibold text-ink [overflow-wrap:anywhere] hover:text-primary"
          >
            {name}
          </Link>
          {row.kind === "cover" && <Badge tone="info">Cover</Badge>}
        </p>
        <dl className="grid grid-cols-2 gap-x-4 gap-y-2 pb-2 sm:grid-cols-4 @[66rem]:contents">
          <Value label="Next session">{next ? speakSession(next, today) : <Quiet>None planned</Quiet>}</Value>
          <Value label="Last entry" shared={row.scopes.includes("journal")}>
            {lastEntry ? shortDay(lastEntry, today) : <Quiet>None in 6 weeks</Quiet>}
          </Value>
          <Value label="Unread" shared={unread !== null}>
            {unread === 0 ? <Quiet>None</Quiet> : <Badge tone="primary">{unread} unread</Badge>}
          </Value>
          <Value label="Homework" shared={homework !== null}>
            {homework?.assigned === 0 ? (
              <Quiet>None given</Quiet>
            ) : (
              `${homework?.done} of ${homework?.assigned} done`
            )}
          </Value>
          <Value label="Skills used, 28 days" shared={uses !== null}>
            {uses === 0 ? <Quiet>Not used</Quiet> : countOf(uses, "time")}
          </Value>
          <Value label="Working on" shared={working !== null}>
            {working === 0 ? <Quiet>None</Quiet> : countOf(working, "area")}
          </Value>
          <Value label="Mood, 30 days" shared={moods !== null} wide>
            {moods && <MoodLine moods={moods} />}
          </Value>
        </dl>
      </div>
      <Flags row={row} today={today} />
    </div>
  );
}

const countOf = (count: number | null, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

type ValueProps = {
  readonly label: string;
  readonly shared?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

function Value({ label, shared = true, wide = false, children }: ValueProps) {
  return (
    <div className={wide ? "col-span-2 min-w-0 @[66rem]:col-span-1 @[66rem]:px-1" : "min-w-0"}>
      <dt className="text-sm text-ink-2 @[66rem]:sr-only">{label}</dt>
      <dd className="text-sm tabular-nums">{shared ? children : <Quiet>Not shared</Quiet>}</dd>
    </div>
  );
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return <span className="text-ink-2">{children}</span>;
}

function MoodLine({ moods }: { readonly moods: NonNullable<CaseloadRow["moods"]> }) {
  const logged = moods.filter((mean) => mean !== null);
  if (logged.length === 0) return <Quiet>None logged</Quiet>;
  const mean = logged.reduce((sum, value) => sum + value, 0) / logged.length;
  const label = `Mood logged on ${logged.length} of 30 days, ${Math.round(mean * 10) / 10} in the mean, from 1 to 10`;
  return <SparkLine values={moods} label={label} />;
}

function Flags({ row, today }: LineProps) {
  if (row.flags.length === 0) return null;
  return (
    <ul className="grid gap-1 pb-2" aria-label={`Flags for ${row.name}`}>
      {row.flags.map(({ kind, since, reason }) => (
        <li key={kind} className="flex flex-wrap items-start gap-x-2 text-sm">
          <Link
            href={`/practice/flags#${row.clientId}-${kind}` as Route}
            className="inline-flex min-h-6 items-center gap-1.5 rounded-sm font-semibold text-warn"
          >
            <Icon icon={FlagIcon} className="size-4" />
            {flagNames[kind]}
          </Link>
          <span className="text-ink-2">since {shortDay(since, today)}.</span>
          <span className="min-w-0 text-ink-2">{reason}</span>
        </li>
      ))}
    </ul>
  );
}

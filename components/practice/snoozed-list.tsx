import { flagNames } from "@/lib/care/caseload/flags";
import type { CaseloadRow } from "@/lib/care/caseload/row";
import type { LocalDay } from "@/lib/core/local-day";
import { shortDay } from "@/lib/record/mood/spoken";
import { WakeButton } from "./wake-button";

type SnoozedListProps = { readonly rows: readonly CaseloadRow[]; readonly today: LocalDay };

/** Flags put aside, until when and why. */
export function SnoozedList({ rows, today }: SnoozedListProps) {
  const items = rows.flatMap(({ clientId, name, snoozed }) =>
    snoozed.map((flag) => ({ ...flag, clientId, name })),
  );
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="snoozed" className="grid gap-2">
      <h2 id="snoozed" className="text-lg">
        Put aside
      </h2>
      <ul className="rounded-md border border-line bg-sunk">
        {items.map(({ snoozeId, kind, name, until, why }) => (
          <li
            key={snoozeId}
            className="flex flex-wrap items-center gap-x-3 border-b border-line px-4 py-2 last:border-b-0"
          >
            <span className="font-medium">{name}</span>
            <span>{flagNames[kind]}</span>
            <span className="text-ink-2">until {shortDay(until, today)}</span>
            <span className="mr-auto min-w-0 text-ink-2 [overflow-wrap:anywhere]">“{why}”</span>
            <WakeButton snoozeId={snoozeId} about={`${flagNames[kind]}, ${name}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}

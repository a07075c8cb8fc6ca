import type { CaseloadRow } from "@/lib/care/caseload/row";
import type { LocalDay } from "@/lib/core/local-day";
import { caseloadGrid } from "./caseload-grid";
import { CaseloadLine } from "./caseload-line";

type CaseloadListProps = { readonly rows: readonly CaseloadRow[]; readonly today: LocalDay };

const heads = [
  "Client",
  "Next session",
  "Last entry",
  "Unread",
  "Homework",
  "Skills used",
  "Working on",
  "Mood, 30 days",
];

/** One line a client on a desktop, one card on a phone: the same words in the same order. */
export function CaseloadList({ rows, today }: CaseloadListProps) {
  return (
    <div className="@container">
      <div className="@[66rem]:overflow-hidden @[66rem]:rounded-md @[66rem]:border @[66rem]:border-line @[66rem]:bg-surface">
        <div
          // Each value carries its name in its own line; these are for the eye.
          aria-hidden="true"
          className={`hidden border-b border-line bg-sunk px-4 py-2 text-sm font-semibold text-ink-2 ${caseloadGrid}`}
        >
          {heads.map((head) => (
            <span key={head}>{head}</span>
          ))}
        </div>
        <ul className="grid gap-3 @[66rem]:gap-0">
          {rows.map((row) => (
            <li
              key={row.clientId}
              className="rounded-md border border-line bg-surface @[66rem]:rounded-none @[66rem]:border-0 @[66rem]:border-b @[66rem]:last:border-b-0"
            >
              <CaseloadLine row={row} today={today} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

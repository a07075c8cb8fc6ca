import { Flag as FlagIcon } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { flagNames } from "@/lib/care/caseload/flags";
import type { CaseloadRow } from "@/lib/care/caseload/row";
import type { LocalDay } from "@/lib/core/local-day";
import { shortDay } from "@/lib/record/mood/spoken";
import { DeskCard } from "./desk-card";

const SHOWN = 5;

type Props = { readonly rows: readonly CaseloadRow[]; readonly today: LocalDay };

/** The clients with the most flags, in the order of the caseload. */
export function TopFlags({ rows, today }: Props) {
  const flagged = rows.filter(({ flags }) => flags.length > 0);
  return (
    <DeskCard title="Needs a look">
      {flagged.length === 0 && <p className="text-ink-2">No flag is up now.</p>}
      <ul className="divide-y divide-line">
        {flagged.slice(0, SHOWN).map(({ clientId, name, flags }) => (
          <li key={clientId} className="pb-2">
            <Link
              href={`/practice/clients/${clientId}` as Route}
              prefetch={false}
              data-desk-row=""
              className="inline-flex min-h-11 items-center rounded-sm font-semibold text-ink hover:text-primary"
            >
              {name}
            </Link>
            <ul className="grid gap-1 text-sm text-ink-2">
              {flags.map(({ kind, since }) => (
                <li key={kind} className="flex items-center gap-1.5">
                  <Icon icon={FlagIcon} className="size-4 text-warn" />
                  {flagNames[kind]}, since {shortDay(since, today)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {flagged.length > 0 && (
        <p>
          <Link href="/practice/flags" className="link inline-flex min-h-11 items-center font-medium">
            {flagged.length > SHOWN ? `All ${flagged.length} clients with flags` : "The reasons"}
          </Link>
        </p>
      )}
    </DeskCard>
  );
}

import type { Entry, Sharing } from "@/lib/record/journal/entry";
import { monthOf } from "./dates";
import { EntryCard } from "./entry-card";

type EntryListProps = { readonly entries: readonly Entry[]; readonly sharing: Pick<Sharing, "readable"> };

type Month = { readonly name: string; readonly entries: Entry[] };

function byMonth(entries: readonly Entry[]): Month[] {
  const months: Month[] = [];
  for (const entry of entries) {
    const name = monthOf(entry.occurredAt, entry.zone);
    const last = months.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else months.push({ name, entries: [entry] });
  }
  return months;
}

/** Entries under their months, in the order they come in. */
export function EntryList({ entries, sharing }: EntryListProps) {
  return (
    <div className="grid gap-8">
      {byMonth(entries).map((month) => (
        <section key={month.name} aria-label={month.name}>
          <h2 className="mb-3 text-base font-semibold text-ink-2">{month.name}</h2>
          <ul className="grid gap-3">
            {month.entries.map((entry) => (
              <li key={entry.id}>
                <EntryCard entry={entry} sharing={sharing} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { PRESETS, type Preset, type Range } from "@/lib/record/mood/range";

const NAMES: Readonly<Record<Preset, string>> = {
  14: "14 days",
  30: "30 days",
  90: "90 days",
  365: "A year",
};

const tab =
  "flex min-h-11 items-center rounded-[calc(var(--radius-sm)-4px)] px-3 py-1.5 font-medium text-ink-2 no-underline hover:text-ink aria-[current=page]:bg-primary aria-[current=page]:text-on-primary sm:px-4";

/** Ready-made ranges as addresses, and days of one's own as a form that only asks for a page. */
export function RangePicker({ range, typed }: { range: Range; typed: { from?: string; to?: string } }) {
  const errorOf = (field: "from" | "to") =>
    range.problem?.field === field ? range.problem.message : undefined;
  return (
    <div className="grid gap-2">
      <nav aria-label="Range">
        <ul className="flex w-fit max-w-full flex-wrap gap-1 rounded-sm border border-edge bg-sunk p-1">
          {PRESETS.map((preset) => (
            <li key={preset}>
              <Link
                href={`/mood?range=${preset}`}
                scroll={false}
                aria-current={range.preset === preset && !range.problem ? "page" : undefined}
                className={tab}
              >
                {NAMES[preset]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <details open={range.preset === null || range.problem !== null}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-sm font-semibold text-primary hover:text-primary-ink">
          Choose days
        </summary>
        <form action="/mood" className="flex flex-wrap items-start gap-3 pt-1">
          <TextField
            type="date"
            label="From"
            name="from"
            defaultValue={typed.from ?? range.from}
            error={errorOf("from")}
            className="w-44"
          />
          <TextField
            type="date"
            label="To"
            name="to"
            defaultValue={typed.to ?? range.to}
            error={errorOf("to")}
            className="w-44"
          />
          <Button type="submit" variant="secondary" className="mt-8">
            Show
          </Button>
        </form>
      </details>
    </div>
  );
}

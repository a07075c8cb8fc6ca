import { addLocalDays, daysBetween, type LocalDay, parseLocalDay } from "@/lib/core/local-day";

export const PRESETS = [14, 30, 90, 365] as const;
export type Preset = (typeof PRESETS)[number];

/** Which days a page shows. `problem` says what was wrong with an address or a form, beside the field it belongs to. */
export type Range = {
  readonly from: LocalDay;
  readonly to: LocalDay;
  /** The ready-made range it is, or null for days of one's own. */
  readonly preset: Preset | null;
  readonly problem: { readonly field: "from" | "to"; readonly message: string } | null;
};

type Asked = { readonly range?: string; readonly from?: string; readonly to?: string };

const endingOn = (today: LocalDay, preset: Preset, problem: Range["problem"] = null): Range => ({
  from: addLocalDays(today, 1 - preset),
  to: today,
  preset,
  problem,
});

const NO_DAY = "Please give a day, such as 5 March 2026.";

/** The range of an address. What cannot be read falls back to 30 days, and says so. */
export function parseRange({ range, from, to }: Asked, today: LocalDay): Range {
  if (!from && !to) return endingOn(today, PRESETS.find((preset) => String(preset) === range) ?? 30);
  const wrong = (field: "from" | "to", message: string) => endingOn(today, 30, { field, message });
  const last = to ? parseLocalDay(to) : today;
  if (last === null) return wrong("to", NO_DAY);
  const first = from ? parseLocalDay(from) : addLocalDays(last, -29);
  if (first === null) return wrong("from", NO_DAY);
  if (first > today) return wrong("from", "This day has not come yet.");
  if (first > last) return wrong("from", "The first day comes after the last one.");
  return { from: first, to: last > today ? today : last, preset: null, problem: null };
}

/** How many days a range has. */
export const daysIn = ({ from, to }: Pick<Range, "from" | "to">): number => daysBetween(from, to) + 1;

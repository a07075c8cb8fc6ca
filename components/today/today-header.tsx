import type { ReactNode } from "react";
import { Horizon } from "@/components/layout/horizon";
import { faceFor } from "@/components/ui/faces";
import type { LocalDay } from "@/lib/core/local-day";
import { greetingAt, hourOf, longDay } from "@/lib/record/mood/spoken";

type TodayHeaderProps = {
  readonly name: string | null;
  readonly now: Date;
  readonly zone: string;
  readonly day: LocalDay;
  readonly fortnight: ReadonlyArray<number | null>;
  readonly visit: "new" | "back" | "usual";
  readonly children: ReactNode;
};

/** The fortnight as hills, a quiet greeting, and the one question of the page. */
export function TodayHeader({ name, now, zone, day, fortnight, visit, children }: TodayHeaderProps) {
  const greeting = greetingAt(hourOf(now, zone));
  return (
    <section aria-labelledby="greeting" className="overflow-hidden rounded-lg border border-line bg-surface">
      <Horizon days={fortnight} label={horizonInWords(fortnight)} />
      <div className="grid gap-5 p-4 sm:p-6">
        <div>
          <p className="text-sm text-ink-2">
            <time dateTime={day}>{longDay(day)}</time>
          </p>
          <h1 id="greeting">{name ? `${greeting}, ${name}` : greeting}</h1>
          {visit === "back" && <p className="text-ink-2">Good to see you. Nothing to catch up on.</p>}
        </div>
        {children}
      </div>
    </section>
  );
}

/** The hills as one sentence: how many days, and between which words they lie. */
function horizonInWords(fortnight: ReadonlyArray<number | null>): string {
  const means = fortnight.filter((mean) => mean !== null);
  if (means.length === 0) return "Hills under a low sun. They will follow your days.";
  const word = (mean: number) => faceFor(Math.round(mean)).word;
  const [low, high] = [word(Math.min(...means)), word(Math.max(...means))];
  const days =
    means.length === 1 ? "1 of your last 14 days has" : `${means.length} of your last 14 days have`;
  return `Hills of your fortnight: ${days} a mood, ${low === high ? low : `from ${low} to ${high}`}.`;
}

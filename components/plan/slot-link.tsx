import { Plus } from "lucide-react";
import Link from "next/link";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import type { LocalDay } from "@/lib/core/local-day";
import { formatWhen } from "@/lib/record/mood/when";
import { slotAt } from "@/lib/work/activities/planner";
import { longDay } from "./dates";
import { hrefIn, type PlanPlace } from "./place";

type SlotLinkProps = {
  readonly place: PlanPlace;
  readonly day: LocalDay;
  readonly hour: number;
  readonly now: Date;
  readonly zone: string;
  readonly small?: boolean;
};

/** An hour to put something into. An hour that has been takes what was done; only the client knows that. */
export function SlotLink({ place, day, hour, now, zone, small = false }: SlotLinkProps) {
  const at = slotAt(day, hour);
  const isPast = at.slice(0, 13) < formatWhen(now, zone).slice(0, 13);
  if (isPast && place.clientId !== undefined) return <span className="block min-h-11" />;
  const [path, verb] = isPast ? ["/log", "Write down what you did"] : ["/new", "Plan something"];
  return (
    <Link
      href={hrefIn(place, `${path}?at=${at}`)}
      className={cx(
        "flex min-h-11 items-center rounded-sm border border-transparent text-ink-2 no-underline hover:border-primary hover:bg-primary-soft hover:text-primary-ink",
        small
          ? "justify-center opacity-0 hover:opacity-100 focus-visible:opacity-100 [@media(hover:none)]:opacity-100 forced-colors:opacity-100"
          : "gap-2 px-3 text-sm",
      )}
    >
      <Icon icon={Plus} className="size-4" />
      <span className="sr-only">
        {verb} at {String(hour).padStart(2, "0")}:00 on {longDay(day)}
      </span>
      {!small && <span aria-hidden="true">{isPast ? "Write down" : "Plan"}</span>}
    </Link>
  );
}

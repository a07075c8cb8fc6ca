import { CalendarDays } from "lucide-react";
import Link from "next/link";
import { HeldQuestion } from "@/components/dates/held-question";
import { OWN_SESSIONS } from "@/components/dates/place";
import { Icon } from "@/components/ui/icon";
import type { TherapyDate } from "@/lib/care/dates/therapy-date";
import { whenWords } from "@/lib/care/dates/when-words";
import { daysBetween, localDayOf } from "@/lib/core/local-day";

type NextSessionProps = {
  readonly next: TherapyDate | null;
  /** Its day is over and nobody said whether it was held. */
  readonly unsettled: TherapyDate | null;
  readonly zone: string;
  readonly now: Date;
};

/** A session further ahead than this is not today's business. */
const SOON_DAYS = 7;

const dayName = (days: number, day: string) => ["Today", "Tomorrow"][days] ?? day;

/** The next session when it is near, with the way to what one wants to say in it. */
export function NextSession({ next, unsettled, zone, now }: NextSessionProps) {
  const days = next && daysBetween(localDayOf(now, zone), localDayOf(next.startsAt, zone));
  const isSoon = days !== null && days <= SOON_DAYS;
  if (!isSoon && !unsettled) return null;
  const past = unsettled && whenWords(unsettled, zone);
  return (
    <div className="grid gap-3">
      {unsettled && past && (
        <HeldQuestion id={unsettled.id} when={`${past.day}, ${past.time}`} place={OWN_SESSIONS} />
      )}
      {next && isSoon && <Ahead next={next} zone={zone} days={days} />}
    </div>
  );
}

function Ahead({ next, zone, days }: { next: TherapyDate; zone: string; days: number }) {
  const { day, time } = whenWords(next, zone);
  return (
    <section
      aria-label="Next session"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line bg-surface px-4 py-3"
    >
      <Icon icon={CalendarDays} className="size-6 text-primary" />
      <Link
        href="/care/dates"
        className="mr-auto grid min-h-11 content-center text-ink no-underline hover:underline"
      >
        <span className="font-semibold">Next session: {dayName(days, day)}</span>
        <span className="text-sm text-ink-2">{time}</span>
      </Link>
      <Link href="/care/agenda" className="link -my-2 inline-flex min-h-11 items-center">
        What I want to talk about
      </Link>
    </section>
  );
}

import { MapPin, Phone, Repeat, Video } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import type { DatePlace, DateStatus, TherapyDate } from "@/lib/care/dates/therapy-date";
import { PLACE_WORDS, STATUS_WORDS, whenWords } from "@/lib/care/dates/when-words";

const ICONS = { "in-person": MapPin, video: Video, phone: Phone } as const satisfies Record<
  DatePlace,
  unknown
>;
const TONES: Readonly<Record<DateStatus, BadgeTone>> = {
  planned: "primary",
  held: "ok",
  missed: "neutral",
  cancelled: "neutral",
};

type SessionCardProps = {
  readonly date: TherapyDate;
  readonly zone: string;
  readonly withWhom?: string | undefined;
  readonly href: string;
};

/** One session in a list: when on the reader's clock, where, with whom, and what became of it. */
export function SessionCard({ date, zone, withWhom, href }: SessionCardProps) {
  const when = whenWords(date, zone);
  return (
    <li className="grid gap-1 px-4 py-3.5 sm:px-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link href={href as Route} className="link mr-auto inline-flex min-h-11 items-center font-semibold">
          <span>
            {when.day}
            <span className="sr-only">, {when.time}</span>
          </span>
        </Link>
        <Badge tone={TONES[date.status]}>{STATUS_WORDS[date.status]}</Badge>
      </div>
      <p className={date.status === "cancelled" ? "text-ink-2 line-through" : undefined}>
        {when.time}
        {when.there && <span className="text-ink-2"> ({when.there})</span>}
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-2">
        <span className="inline-flex items-center gap-1.5">
          <Icon icon={ICONS[date.place]} className="size-4" /> {PLACE_WORDS[date.place]}
        </span>
        {withWhom && <span>With {withWhom}</span>}
        {date.seriesId && (
          <span className="inline-flex items-center gap-1.5">
            <Icon icon={Repeat} className="size-4" /> One of a series
          </span>
        )}
      </p>
      {date.where && <p className="text-sm whitespace-pre-line [overflow-wrap:anywhere]">{date.where}</p>}
    </li>
  );
}

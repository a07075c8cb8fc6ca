import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import { ZoneOptions } from "@/components/profile/place-options";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { TherapyDate } from "@/lib/care/dates/therapy-date";
import { whenWords } from "@/lib/care/dates/when-words";
import { formatWhen } from "@/lib/record/mood/when";
import { newId } from "@/lib/server/ids";
import { ChangeSessionForm } from "./change-session-form";
import { NewSessionForm, type Partner } from "./new-session-form";
import type { SessionsPlace } from "./place";
import { DeleteSession, SessionAnswers } from "./session-answers";

function Back({ place }: { readonly place: SessionsPlace }) {
  return (
    <ButtonLink href={place.base as Route} variant="quiet" className="-ml-4 w-fit">
      <Icon icon={ArrowLeft} /> Sessions
    </ButtonLink>
  );
}

type NewSessionProps = {
  readonly place: SessionsPlace;
  readonly zone: string;
  readonly partners: readonly Partner[];
};

/** The page of a new session. */
export function NewSession({ place, zone, partners }: NewSessionProps) {
  const values = { day: "", time: "", zone, minutes: 50, place: "in-person", where: "" } as const;
  return (
    <div className="grid max-w-2xl gap-5">
      <Back place={place} />
      <h1>Add a session</h1>
      <p className="text-ink-2">
        One that is ahead, or one that took place already. Times follow the clock on the wall, also when it
        changes in spring and autumn.
      </p>
      <NewSessionForm
        place={place}
        values={values}
        zones={<ZoneOptions current={zone} />}
        partners={partners}
        idempotencyKey={newId()}
      />
    </div>
  );
}

type OneSessionProps = {
  readonly place: SessionsPlace;
  readonly date: TherapyDate;
  readonly zone: string;
  readonly now: Date;
};

/** The page of one session: what became of it, when and where, and the way to delete it. */
export function OneSession({ place, date, zone, now }: OneSessionProps) {
  const when = whenWords(date, zone);
  const [day = "", time = ""] = formatWhen(date.startsAt, date.zone).split("T");
  const values = {
    day,
    time,
    zone: date.zone,
    minutes: date.minutes,
    place: date.place,
    where: date.where ?? "",
  };
  return (
    <div className="grid max-w-2xl gap-5">
      <Back place={place} />
      <header className="grid gap-1">
        <h1>{when.day}</h1>
        <p className="text-ink-2">
          {when.time}
          {when.there && ` (${when.there})`}
        </p>
      </header>
      <Card aria-labelledby="session-answer" className="grid gap-3">
        <h2 id="session-answer">What became of it</h2>
        <SessionAnswers id={date.id} place={place} status={date.status} isAhead={date.startsAt > now} />
      </Card>
      <Card aria-labelledby="session-change" className="grid gap-4">
        <h2 id="session-change">When and where</h2>
        <ChangeSessionForm
          key={date.version}
          place={place}
          id={date.id}
          version={date.version}
          values={values}
          zones={<ZoneOptions current={date.zone} />}
        />
      </Card>
      <DeleteSession id={date.id} place={place} isSeries={date.seriesId !== null} />
    </div>
  );
}

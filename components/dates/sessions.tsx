import { CalendarPlus } from "lucide-react";
import type { Route } from "next";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { CursorLinks } from "@/components/ui/cursor-links";
import { Icon } from "@/components/ui/icon";
import { EmptyState } from "@/components/ui/states";
import type { TherapyDate } from "@/lib/care/dates/therapy-date";
import { whenWords } from "@/lib/care/dates/when-words";
import { HeldQuestion } from "./held-question";
import type { SessionsPlace } from "./place";
import { SessionCard } from "./session-card";

export type SessionsData = {
  readonly ahead: readonly TherapyDate[];
  readonly past: readonly TherapyDate[];
  readonly older: string | null;
  readonly isFirstPage: boolean;
  readonly unsettled: readonly TherapyDate[];
  /** Names by relationship; empty where there is only one, whom everybody on the page knows. */
  readonly names: ReadonlyMap<string, string>;
};

type SessionsProps = { readonly data: SessionsData; readonly place: SessionsPlace; readonly zone: string };

/** Whether any session stands on this page or on one before it. */
export const hasSessions = ({ ahead, past, isFirstPage }: SessionsData) =>
  !isFirstPage || ahead.length + past.length > 0;

/** All sessions of one client: the questions that are open, what is ahead, what was. */
export function Sessions({ data, place, zone }: SessionsProps) {
  const nameOf = (date: TherapyDate) => data.names.get(date.relationshipId ?? "");
  const rows = (dates: readonly TherapyDate[]) =>
    dates.map((date) => (
      <SessionCard
        key={date.id}
        date={date}
        zone={zone}
        withWhom={nameOf(date)}
        href={`${place.base}/${date.id}`}
      />
    ));
  return (
    <div className="grid gap-8">
      {data.unsettled.map((date) => {
        const { day, time } = whenWords(date, zone);
        return (
          <HeldQuestion
            key={date.id}
            id={date.id}
            when={`${day}, ${time}`}
            withWhom={nameOf(date)}
            place={place}
          />
        );
      })}
      {!hasSessions(data) && <NoSessions place={place} />}
      {hasSessions(data) && (
        <>
          {data.isFirstPage && (
            <SessionList title="Ahead" empty="No session is planned.">
              {rows(data.ahead)}
            </SessionList>
          )}
          <SessionList title="Before" empty="No session lies behind you.">
            {rows(data.past)}
          </SessionList>
        </>
      )}
      <CursorLinks
        label="More sessions"
        newer={data.isFirstPage ? null : (place.base as Route)}
        older={data.older === null ? null : (`${place.base}?cursor=${data.older}` as Route)}
      />
    </div>
  );
}

function SessionList({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  const id = `sessions-${title.toLowerCase()}`;
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id}>{title}</h2>
      {children.length === 0 ? (
        <p className="text-ink-2">{empty}</p>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
          {children}
        </ul>
      )}
    </section>
  );
}

export function AddSession({ place }: { readonly place: SessionsPlace }) {
  return (
    <ButtonLink href={`${place.base}/new` as Route}>
      <Icon icon={CalendarPlus} /> Add a session
    </ButtonLink>
  );
}

function NoSessions({ place }: { readonly place: SessionsPlace }) {
  return (
    <EmptyState title="No session is written down yet." action={<AddSession place={place} />}>
      Sessions that took place tell the diary what “since last time” means.
    </EmptyState>
  );
}

import { FormStatus } from "@/components/ui/form-status";
import type { Actor } from "@/lib/access/actor";
import { parseId } from "@/lib/core/ids";
import { DeletedSession } from "./deleted-session";
import { loadSessions } from "./load-sessions";
import type { SessionsPlace } from "./place";
import { AddSession, hasSessions, Sessions } from "./sessions";

export type Asked = Readonly<Record<string, string | string[] | undefined>>;

type SessionsPageProps = {
  readonly actor: Actor;
  readonly place: SessionsPlace;
  readonly asked: Asked;
  readonly now: Date;
};

/** The page of all sessions, for either side. */
export async function SessionsPage({ actor, place, asked, now }: SessionsPageProps) {
  const data = await loadSessions(actor, { clientId: place.clientId, now }, asked.cursor);
  const deleted = parseId<"therapy-date">(asked.deleted);
  const wasSaved = asked.added !== undefined || asked.changed !== undefined;
  return (
    <div className="grid gap-6">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="mr-auto">Sessions</h1>
        <FormStatus state={wasSaved ? "saved" : "idle"} />
        {hasSessions(data) && <AddSession place={place} />}
      </header>
      {deleted && <DeletedSession id={deleted} count={Number(asked.count) || 1} place={place} />}
      <Sessions data={data} place={place} zone={actor.zone} />
    </div>
  );
}

import type { Actor } from "@/lib/access/actor";
import { eitherRecord } from "@/lib/access/either";
import type { RecordAccess } from "@/lib/access/record";
import { parseCursor } from "@/lib/care/dates/cursor";
import { getDate, listAhead, listDates, listUnsettled } from "@/lib/care/dates/queries";
import type { TherapyDate } from "@/lib/care/dates/therapy-date";
import { listRelationships } from "@/lib/care/relationships/queries";
import type { Partner } from "./new-session-form";
import type { SessionsData } from "./sessions";

type Whose = { readonly clientId?: string | undefined; readonly now: Date };

const PAGE = 20;

/** With whom a client works now. A psychologist's sessions are their own, so there is nobody to choose. */
async function partnersOf(care: RecordAccess<"care">): Promise<Partner[]> {
  if (care.actor.id !== care.ownerId) return [];
  const all = await listRelationships(care);
  return all
    .filter(({ startedAt, endedAt }) => startedAt !== null && endedAt === null)
    .map(({ relationshipId, psychologist }) => ({ relationshipId, name: psychologist.displayName }));
}

/** A page of sessions with what is ahead and what is to be asked. At most five statements and the key. */
export function loadSessions(actor: Actor, { clientId, now }: Whose, asked: unknown): Promise<SessionsData> {
  const cursor = parseCursor(asked) ?? undefined;
  return eitherRecord(actor, { clientId, kind: "care", now }, async (care) => {
    const { items, nextCursor } = await listDates(care, { limit: PAGE, cursor, until: now });
    const names = (await partnersOf(care)).map(({ relationshipId, name }) => [relationshipId, name] as const);
    return {
      ahead: cursor ? [] : await listAhead(care, now),
      past: items,
      older: nextCursor,
      isFirstPage: cursor === undefined,
      unsettled: cursor ? [] : await listUnsettled(care, now),
      names: new Map(names),
    };
  });
}

export function loadPartners(actor: Actor, { clientId, now }: Whose): Promise<Partner[]> {
  return eitherRecord(actor, { clientId, kind: "care", now }, partnersOf);
}

export function loadSession(actor: Actor, { clientId, now }: Whose, id: string): Promise<TherapyDate> {
  return eitherRecord(actor, { clientId, kind: "care", now }, (care) => getDate(care, id));
}

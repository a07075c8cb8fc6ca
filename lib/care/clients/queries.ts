import "server-only";
import { and, desc, eq, gte, isNotNull, isNull } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { careRelationships, careTerms, therapyDates } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { DeskAccess } from "@/lib/access/desk";
import type { RelationshipId } from "@/lib/access/record";
import { careRuns } from "@/lib/access/sharing";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import type { LocalDay } from "@/lib/core/local-day";
import type { Sealed } from "@/lib/core/sealed";
import { sealersOf } from "@/lib/server/sealing/person-keys";
import { clientSince } from "../caseload/row";
import { termsPlace } from "../relationships/places";

/** Whom care runs with, by the name they gave; nothing of their record. */
export type DeskClient = {
  readonly clientId: PersonId;
  readonly relationshipId: RelationshipId;
  readonly name: string;
};

export type NextSession = { readonly startsAt: string; readonly day: LocalDay; readonly zone: string };

/** The most clients one desk lists by name. */
const MOST = 500;

type NameRow = {
  readonly clientId: string;
  readonly relationshipId: string;
  readonly startedAt: Date | null;
  readonly termsId: string | null;
  readonly name: Sealed | null;
};

/** Running care, each with the name of the newest agreed terms. One statement. */
async function findRows(tx: Tx, desk: DeskAccess, clientId: PersonId | null): Promise<NameRow[]> {
  if (desk.actor.role !== "psychologist") throw new NotFound();
  return tx
    .selectDistinctOn([careRelationships.clientId], {
      clientId: careRelationships.clientId,
      relationshipId: careRelationships.id,
      startedAt: careRelationships.startedAt,
      termsId: careTerms.id,
      name: careTerms.clientName,
    })
    .from(careRelationships)
    .leftJoin(
      careTerms,
      and(
        eq(careTerms.ownerId, careRelationships.clientId),
        eq(careTerms.relationshipId, careRelationships.id),
        isNotNull(careTerms.agreedAt),
        isNotNull(careTerms.clientName),
      ),
    )
    .where(
      and(
        eq(careRelationships.psychologistId, desk.actor.id),
        clientId === null ? undefined : eq(careRelationships.clientId, clientId),
        careRuns(),
      ),
    )
    .orderBy(careRelationships.clientId, desc(careTerms.agreedAt))
    .limit(MOST);
}

async function named(tx: Tx, desk: DeskAccess, rows: readonly NameRow[]): Promise<DeskClient[]> {
  const sealers = await sealersOf(
    tx,
    rows.map(({ clientId }) => clientId as PersonId),
  );
  return rows.map(({ clientId, relationshipId, startedAt, termsId, name }) => ({
    clientId: clientId as PersonId,
    relationshipId: relationshipId as RelationshipId,
    name:
      (termsId !== null &&
        name !== null &&
        sealers.get(clientId as PersonId)?.open(termsPlace("client_name", termsId), name)) ||
      clientSince((startedAt ?? new Date(0)).toISOString(), desk.actor.zone),
  }));
}

/** The clients of a desk by name, A to Z. Two statements. */
export async function listClients(desk: DeskAccess): Promise<DeskClient[]> {
  return withActor(desk.actor, async (tx) => {
    const clients = await named(tx, desk, await findRows(tx, desk, null));
    return clients.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  });
}

/** A client's name and next session, for the head of their pages. Three statements. */
export async function getClient(
  desk: DeskAccess,
  clientId: string,
  now: Date,
): Promise<DeskClient & { readonly next: NextSession | null }> {
  return withActor(desk.actor, async (tx) => {
    const id = parseId<"person">(clientId);
    const [client] = id === null ? [] : await named(tx, desk, await findRows(tx, desk, id));
    if (!client) throw new NotFound();
    const [next] = await tx
      .select({ startsAt: therapyDates.startsAt, day: therapyDates.localDay, zone: therapyDates.zone })
      .from(therapyDates)
      .where(
        and(
          eq(therapyDates.ownerId, client.clientId),
          eq(therapyDates.relationshipId, client.relationshipId),
          eq(therapyDates.status, "planned"),
          isNull(therapyDates.deletedAt),
          gte(therapyDates.startsAt, now),
        ),
      )
      .orderBy(therapyDates.startsAt)
      .limit(1);
    return { ...client, next: next ? { ...next, startsAt: next.startsAt.toISOString() } : null };
  });
}

import "server-only";
import { and, asc, desc, eq, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { careRelationships, careTerms, consents, invitations, psychologistProfiles } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { DeskAccess } from "@/lib/access/desk";
import { inRecord, type RecordAccess, type RelationshipId } from "@/lib/access/record";
import { careRuns, consentLives, isSuspended } from "@/lib/access/sharing";
import type { PersonId } from "@/lib/core/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { labelPlace } from "../invitations/places";
import { termsPlace } from "./places";
import type { CareTimes, ConsentRow, Relationship, Terms, TermsId } from "./relationship";
import { isShared } from "./scope-words";
import { parsePlan } from "./terms";

type Care = RecordAccess<"care">;
type TermsRow = typeof careTerms.$inferSelect;

/** Nobody works with more than a handful at once; the rest is history. */
const SHOWN = 50;
const HISTORY = 200;

/** What a psychologist is called where their card cannot be seen. */
const UNNAMED = "Your psychologist";

type Found = {
  readonly care: typeof careRelationships.$inferSelect;
  readonly displayName: string | null;
  readonly practice: string | null;
  readonly suspended: boolean;
  readonly scope: string | null;
};

function gathered(rows: readonly Found[]): Relationship[] {
  const byId = new Map<string, Relationship>();
  for (const { care, scope, ...card } of rows) {
    const before = byId.get(care.id)?.scopes ?? [];
    const { startedAt, pausedAt, endsAt, endedAt, kind } = care;
    byId.set(care.id, {
      relationshipId: care.id as RelationshipId,
      psychologist: {
        id: care.psychologistId as PersonId,
        displayName: card.displayName ?? UNNAMED,
        practice: card.practice,
        suspended: card.suspended,
      },
      ...{ kind, startedAt, pausedAt, endsAt, endedAt },
      pausedBy: care.pausedBy as PersonId | null,
      scopes: scope !== null && isShared(scope) && !before.includes(scope) ? [...before, scope] : before,
    });
  }
  return [...byId.values()];
}

function findRelationships(tx: Tx, where: SQL | undefined): Promise<Found[]> {
  return tx
    .select({
      care: careRelationships,
      scope: consents.scope,
      displayName: psychologistProfiles.displayName,
      practice: psychologistProfiles.practice,
      suspended: isSuspended(),
    })
    .from(careRelationships)
    .leftJoin(psychologistProfiles, eq(psychologistProfiles.ownerId, careRelationships.psychologistId))
    .leftJoin(consents, consentLives())
    .where(where)
    .orderBy(desc(careRelationships.createdAt), desc(careRelationships.id))
    .limit(SHOWN * 6);
}

/** The client's own relationships, the newest first, those that are over among them. One statement. */
export async function listRelationships(care: Care): Promise<Relationship[]> {
  return inRecord(care, async (tx) =>
    gathered(await findRelationships(tx, eq(careRelationships.clientId, care.ownerId))),
  );
}

/** Every consent the client gave, the newest first, with the text agreed to. */
export async function listConsents(care: Care): Promise<ConsentRow[]> {
  return inRecord(care, async (tx) => {
    const rows = await tx
      .select()
      .from(consents)
      .where(eq(consents.ownerId, care.ownerId))
      .orderBy(desc(consents.grantedAt), asc(consents.scope))
      .limit(HISTORY);
    return rows.flatMap(({ scope, relationshipId, ...row }) =>
      isShared(scope) ? [{ ...row, scope, relationshipId: relationshipId as RelationshipId }] : [],
    );
  });
}

function openTerms(sealer: Sealer, row: TermsRow): Terms {
  const open = (column: "client_name" | "plan" | "reply_words", value: TermsRow["plan"]) =>
    sealer.openOrNull(termsPlace(column, row.id), value);
  return {
    id: row.id as TermsId,
    relationshipId: row.relationshipId as RelationshipId,
    clientName: open("client_name", row.clientName),
    plan: parsePlan(open("plan", row.plan)),
    reviewDays: row.reviewDays,
    replyWords: open("reply_words", row.replyWords),
    proposedAt: row.proposedAt,
    agreedAt: row.agreedAt,
  };
}

/** Terms of a record's care: a psychologist's own, a client's with everybody or with one. The newest first. */
async function findTerms(care: Care, wanted: SQL | undefined): Promise<Terms[]> {
  return inRecord(care, async (tx) => {
    const isOwner = care.actor.id === care.ownerId;
    const rows = await tx
      .select({ terms: careTerms })
      .from(careTerms)
      .innerJoin(
        careRelationships,
        and(
          eq(careRelationships.clientId, careTerms.ownerId),
          eq(careRelationships.id, careTerms.relationshipId),
        ),
      )
      .where(
        and(
          eq(careTerms.ownerId, care.ownerId),
          isOwner ? undefined : and(eq(careRelationships.psychologistId, care.actor.id), careRuns()),
          wanted,
        ),
      )
      .orderBy(desc(careTerms.proposedAt), desc(careTerms.id))
      .limit(SHOWN);
    if (rows.length === 0) return [];
    const sealer = await sealerOf(tx, care.ownerId);
    return rows.map(({ terms }) => openTerms(sealer, terms));
  });
}

/**
 * The terms that hold: the newest the client said yes to, else the newest there are (`agreedAt` null). A client with
 * several psychologists says which relationship they mean; for a psychologist it is their own.
 */
export async function readTerms(care: Care, relationshipId?: RelationshipId): Promise<Terms | null> {
  const found = await findTerms(care, relationshipId && eq(careTerms.relationshipId, relationshipId));
  const agreed = found.find(({ agreedAt }) => agreedAt !== null);
  const holds = agreed ?? found[0];
  if (!holds) return null;
  const named = found.find(({ clientName }) => clientName !== null);
  return { ...holds, clientName: holds.clientName ?? named?.clientName ?? null };
}

/** One relationship's terms at a time: those the client said yes to, and the newest proposal where it waits for a yes. */
export type AllTerms = { readonly held: readonly Terms[]; readonly proposed: readonly Terms[] };

/** The terms of all of a record's care. One statement, and the key's. */
export async function listTerms(care: Care): Promise<AllTerms> {
  const held = new Map<string, Terms>();
  const newest = new Map<string, Terms>();
  for (const terms of await findTerms(care, undefined)) {
    if (!newest.has(terms.relationshipId)) newest.set(terms.relationshipId, terms);
    if (terms.agreedAt !== null && !held.has(terms.relationshipId)) held.set(terms.relationshipId, terms);
  }
  const proposed = [...newest.values()].filter(({ agreedAt }) => agreedAt === null);
  return { held: [...held.values()], proposed };
}

/** A relationship of a psychologist that is paused or over: its client's record is closed, so the name is their own label. */
export type RestingCare = CareTimes & {
  readonly relationshipId: RelationshipId;
  readonly label: string | null;
  readonly byMe: boolean;
};

/** What rests at a psychologist's desk: paused first, then what is over, the newest first. One statement and the key's. */
export async function listRestingCare({ actor }: DeskAccess): Promise<RestingCare[]> {
  return withActor(actor, async (tx) => {
    const rows = await tx
      .select({ care: careRelationships, invitation: { id: invitations.id, label: invitations.label } })
      .from(careRelationships)
      .leftJoin(
        invitations,
        and(eq(invitations.ownerId, actor.id), eq(invitations.relationshipId, careRelationships.id)),
      )
      .where(
        and(
          eq(careRelationships.psychologistId, actor.id),
          or(
            isNotNull(careRelationships.pausedAt),
            isNotNull(careRelationships.endedAt),
            sql`${careRelationships.endsAt} <= now()`,
          ),
        ),
      )
      .orderBy(sql`${careRelationships.endedAt} desc nulls first`, desc(careRelationships.createdAt))
      .limit(SHOWN);
    const sealer = rows.some(({ invitation }) => invitation?.label) ? await sealerOf(tx, actor.id) : null;
    return rows.map(({ care, invitation }) => ({
      relationshipId: care.id as RelationshipId,
      ...{ startedAt: care.startedAt, pausedAt: care.pausedAt, endsAt: care.endsAt, endedAt: care.endedAt },
      pausedBy: care.pausedBy as PersonId | null,
      label: invitation?.label && sealer ? sealer.open(labelPlace(invitation.id), invitation.label) : null,
      byMe: care.pausedBy === actor.id,
    }));
  });
}

/** How a psychologist's own running care with one client stands, for the page where it is changed. */
export async function getOwnCare(care: Care): Promise<Relationship> {
  return inRecord(care, async (tx) => {
    const mine = and(
      eq(careRelationships.clientId, care.ownerId),
      eq(careRelationships.psychologistId, care.actor.id),
      careRuns(),
      isNull(careRelationships.endedAt),
    );
    const [found] = gathered(await findRelationships(tx, mine));
    if (!found) throw new Error("care that was just opened runs");
    return found;
  });
}

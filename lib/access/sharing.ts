import "server-only";
import { and, eq, gt, isNull, lte, not, or, type SQL, sql } from "drizzle-orm";
import { careRelationships, consents } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { PersonId } from "@/lib/core/ids";
import type { Scope } from "./scopes";

/**
 * Care that runs now: begun, neither over nor run out, not paused, and with a psychologist who may practise here. For
 * members: a client is told of their own psychologists' suspension, a psychologist reads nobody's.
 */
export function careRuns(): SQL | undefined {
  return and(
    lte(careRelationships.startedAt, sql`now()`),
    isNull(careRelationships.endedAt),
    isNull(careRelationships.pausedAt),
    or(isNull(careRelationships.endsAt), gt(careRelationships.endsAt, sql`now()`)),
    not(isSuspended()),
  );
}

/** For a client: whether the psychologist of a relationship is suspended now. */
export function isSuspended(): SQL<boolean> {
  return sql<boolean>`${careRelationships.psychologistId} = any (array(select unnest(app_suspended_psychologists())))`;
}

/** Joins a consent to its own relationship and psychologist: live ones, of one scope or of any. */
export function consentLives(scope?: Scope): SQL | undefined {
  return and(
    eq(consents.ownerId, careRelationships.clientId),
    eq(consents.relationshipId, careRelationships.id),
    eq(consents.psychologistId, careRelationships.psychologistId),
    scope && eq(consents.scope, scope),
    isNull(consents.withdrawnAt),
  );
}

/** Whether somebody may read a part of this record now, as a subquery for `exists`: care runs and its consent lives. */
export function sharedNow(tx: Tx, ownerId: PersonId, scope: Scope) {
  return tx
    .select({ one: sql`1` })
    .from(careRelationships)
    .innerJoin(consents, consentLives(scope))
    .where(and(eq(careRelationships.clientId, ownerId), careRuns()));
}

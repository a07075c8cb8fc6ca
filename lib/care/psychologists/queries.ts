import "server-only";
import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { careRelationships, ownerTotals, psychologistDecisions, psychologistProfiles } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import type { AdminAccess } from "@/lib/access/desk";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { STANDINGS, type Standing, standingOf } from "./standing";

type Row = typeof psychologistProfiles.$inferSelect;

function toCard(row: Row) {
  const { ownerId, createdAt: _, updatedAt: __, ...card } = row;
  return { id: ownerId as PersonId, ...card };
}
export type Card = ReturnType<typeof toCard>;

/** What a client reads of a psychologist. `isBeingChecked`: they changed their registration since it was verified. */
export type PublicCard = Omit<Card, "registrationNumber" | "appliedAt" | "version"> & {
  readonly isBeingChecked: boolean;
};

/** A verified psychologist's card, for anybody signed in. Throws `NotFound` for everybody else's. */
export async function readCard(actor: Actor, psychologistId: string): Promise<PublicCard> {
  const id = parseId<"person">(psychologistId);
  if (id === null) throw new NotFound();
  const [row] = await withActor(actor, (tx) =>
    tx
      .select()
      .from(psychologistProfiles)
      .where(and(eq(psychologistProfiles.ownerId, id), isNotNull(psychologistProfiles.verifiedAt)))
      .limit(1),
  );
  if (!row) throw new NotFound();
  const { registrationNumber: _, appliedAt, version: __, ...card } = toCard(row);
  const isBeingChecked = appliedAt !== null && card.verifiedAt !== null && appliedAt > card.verifiedAt;
  return { ...card, isBeingChecked };
}

export async function findCardRow(tx: Tx, ownerId: PersonId): Promise<Row | null> {
  const [row] = await tx
    .select()
    .from(psychologistProfiles)
    .where(eq(psychologistProfiles.ownerId, ownerId))
    .limit(1);
  return row ?? null;
}

export type Decision = typeof psychologistDecisions.$inferSelect;

async function lastDecision(tx: Tx, ownerId: PersonId): Promise<Decision | null> {
  const [row] = await tx
    .select()
    .from(psychologistDecisions)
    .where(eq(psychologistDecisions.ownerId, ownerId))
    .orderBy(desc(psychologistDecisions.at))
    .limit(1);
  return row ?? null;
}

export type OwnCard = Card & { readonly standing: Standing; readonly decision: Decision | null };

/** One's own card, where it stands, and what was decided last; null before a first application. */
export async function findOwnCard(record: RecordAccess<"profile">, now: Date): Promise<OwnCard | null> {
  return inRecord(record, async (tx) => {
    const row = await findCardRow(tx, record.ownerId);
    if (!row) return null;
    const today = localDayOf(now, record.actor.zone);
    // Who is suspended has no session to read this with.
    const standing = standingOf({ ...row, suspendedAt: null }, today);
    return { ...toCard(row), standing, decision: await lastDecision(tx, record.ownerId) };
  });
}

/** Whether an account is a client's already: it holds moods or entries, or works with a psychologist. */
export async function isClientAlready(tx: Tx, ownerId: PersonId): Promise<boolean> {
  const [totals] = await tx
    .select({ written: sql<number>`${ownerTotals.moodEntries} + ${ownerTotals.journalEntries}` })
    .from(ownerTotals)
    .where(eq(ownerTotals.ownerId, ownerId))
    .limit(1);
  if ((totals?.written ?? 0) > 0) return true;
  const care = await tx
    .select({ id: careRelationships.id })
    .from(careRelationships)
    .where(eq(careRelationships.clientId, ownerId))
    .limit(1);
  return care.length > 0;
}

export const holdsDiary = (record: RecordAccess<"profile">): Promise<boolean> =>
  inRecord(record, (tx) => isClientAlready(tx, record.ownerId));

export type Listed = Card & {
  readonly username: string;
  readonly suspendedAt: Date | null;
  readonly standing: Standing;
  readonly decision: Pick<Decision, "decision" | "reason" | "at"> | null;
};

type Account = { id: PersonId; username: string; suspended_at: string | null };

const asMoment = (value: string | Date | null) => (value === null ? null : new Date(value));

/** An account an admin decides about, or undefined when there is none with a card. */
export async function findAccountOf(tx: Tx, id: PersonId): Promise<Account | undefined> {
  const { rows } = await tx.execute<Account>(
    sql`select id, username, suspended_at from app_psychologist_accounts() where id = ${id}::uuid`,
  );
  return rows[0];
}

const MOST = 2_000;

/** Everybody who ever applied, for an admin: who waits first, oldest application first; then whose registration ends soonest. */
export async function listPsychologists(admin: AdminAccess, now: Date): Promise<readonly Listed[]> {
  const today: LocalDay = localDayOf(now, admin.actor.zone);
  return withActor(admin.actor, async (tx) => {
    const rows = await tx
      .select()
      .from(psychologistProfiles)
      .orderBy(
        sql`${psychologistProfiles.verifiedAt} is not null`,
        sql`case when ${psychologistProfiles.verifiedAt} is not null then ${psychologistProfiles.registeredUntil} end`,
        psychologistProfiles.createdAt,
      )
      .limit(MOST);
    const accounts = await tx.execute<Account>(
      sql`select id, username, suspended_at from app_psychologist_accounts()`,
    );
    const decisions = await tx
      .selectDistinctOn([psychologistDecisions.ownerId])
      .from(psychologistDecisions)
      .orderBy(psychologistDecisions.ownerId, desc(psychologistDecisions.at));
    const accountOf = new Map(accounts.rows.map((account) => [account.id, account]));
    const decisionOf = new Map(decisions.map((decision) => [decision.ownerId, decision]));
    const listed = rows.map((row) => {
      const card = toCard(row);
      const account = accountOf.get(card.id);
      const suspendedAt = asMoment(account?.suspended_at ?? null);
      const standing = standingOf({ ...card, suspendedAt }, today);
      const decision = decisionOf.get(card.id) ?? null;
      return { ...card, username: account?.username ?? "", suspendedAt, standing, decision };
    });
    return listed.toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
  });
}

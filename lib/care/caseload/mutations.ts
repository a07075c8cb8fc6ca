import "server-only";
import { and, eq } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { careRelationships, deskMarks, flagSnoozes } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import type { DeskAccess } from "@/lib/access/desk";
import { careRuns } from "@/lib/access/sharing";
import { createOnce, type Idempotency } from "@/lib/auth/idempotency";
import { NotFound } from "@/lib/core/errors";
import { type Id, type PersonId, parseId } from "@/lib/core/ids";
import { addLocalDays, daysBetween, localDayOf, parseLocalDay } from "@/lib/core/local-day";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { reasonPlace } from "./places";
import { LONGEST_DAYS } from "./rest";
import type { SnoozeInput } from "./schema";
import { startOfDay } from "./start-of-day";

export type SnoozeId = Id<"flag-snooze">;

function untilOf(desk: DeskAccess, text: string, now: Date): Date | Failure {
  const wrong = (message: string) =>
    fail("invalid", "Please look at the marked fields.", { fields: { until: message } });
  const day = parseLocalDay(text);
  if (day === null) return wrong("Please give a day, such as 5 March 2026.");
  const { zone } = desk.actor;
  const today = localDayOf(now, zone);
  if (day <= today) return wrong("Please choose a day after today.");
  if (daysBetween(today, day) > LONGEST_DAYS)
    return wrong(`Please choose a day before ${addLocalDays(today, LONGEST_DAYS + 1)}.`);
  return startOfDay(day, zone);
}

/** Throws `NotFound` unless care runs between the desk and this client now. */
async function requireClient(tx: Tx, desk: DeskAccess, text: string): Promise<PersonId> {
  const clientId = parseId<"person">(text);
  if (clientId === null) throw new NotFound();
  const [running] = await tx
    .select({ id: careRelationships.id })
    .from(careRelationships)
    .where(
      and(
        eq(careRelationships.psychologistId, desk.actor.id),
        eq(careRelationships.clientId, clientId),
        careRuns(),
      ),
    )
    .limit(1);
  if (!running) throw new NotFound();
  return clientId;
}

/** Puts one flag of one client aside until a day, and keeps why. Throws `NotFound` for whom care does not run with. */
export async function snoozeFlag(
  desk: DeskAccess,
  input: SnoozeInput,
  { now, idempotency }: { readonly now: Date; readonly idempotency: Idempotency | null },
): Promise<{ readonly id: SnoozeId } | Failure> {
  const until = untilOf(desk, input.until, now);
  if (isFailure(until)) return until;
  const { id: ownerId } = desk.actor;
  return withActor(desk.actor, async (tx) => {
    const clientId = await requireClient(tx, desk, input.client_id);
    const sealer = await sealerOf(tx, ownerId);
    const made = await createOnce<"flag-snooze">(tx, ownerId, idempotency, now, async (id) => {
      // One flag rests once: a later date takes the place of an earlier one.
      await tx
        .delete(flagSnoozes)
        .where(
          and(
            eq(flagSnoozes.ownerId, ownerId),
            eq(flagSnoozes.clientId, clientId),
            eq(flagSnoozes.flag, input.flag),
          ),
        );
      const reason = sealer.seal(reasonPlace(id), input.reason);
      await tx
        .insert(flagSnoozes)
        .values({ ownerId, id, clientId, flag: input.flag, until, reason, at: now });
      await audit(tx, { ownerId, actorId: ownerId, action: "flag.snoozed", subjectId: id, at: now });
    });
    return isFailure(made) ? made : { id: made.id };
  });
}

/** Brings a flag back before its day. */
export async function wakeFlag(desk: DeskAccess, id: string, now: Date): Promise<void> {
  const wanted = parseId<"flag-snooze">(id);
  if (wanted === null) throw new NotFound();
  const { id: ownerId } = desk.actor;
  await withActor(desk.actor, async (tx) => {
    const gone = await tx
      .delete(flagSnoozes)
      .where(and(eq(flagSnoozes.ownerId, ownerId), eq(flagSnoozes.id, wanted)))
      .returning({ id: flagSnoozes.id });
    if (gone.length === 0) throw new NotFound();
    await audit(tx, { ownerId, actorId: ownerId, action: "flag.woken", subjectId: wanted, at: now });
  });
}

/**
 * Notes that a psychologist has looked at a client's shared entries: what changes after `now` is unread again. Call it
 * where all of them were shown. It concerns the desk alone and leaves no trace in the client's record.
 */
export async function markEntriesSeen(desk: DeskAccess, clientId: PersonId, now: Date): Promise<void> {
  const { id: ownerId } = desk.actor;
  await withActor(desk.actor, (tx) =>
    tx
      .insert(deskMarks)
      .values({ ownerId, clientId, entriesSeenAt: now })
      .onConflictDoUpdate({ target: [deskMarks.ownerId, deskMarks.clientId], set: { entriesSeenAt: now } }),
  );
}

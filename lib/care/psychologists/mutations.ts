import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { psychologistProfiles } from "@/db/schema";
import { StatementError } from "@/db/scrub";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import type { AdminAccess } from "@/lib/access/desk";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { type Failure, fail } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import { enqueue } from "@/lib/server/jobs/enqueue";
import type { NoticeKind } from "@/lib/server/notices/kinds";
import { tell } from "@/lib/server/notices/tell";
import { findAccountOf, findCardRow, isClientAlready } from "./queries";
import type { CardInput } from "./schema";
import { changesCredentials, type Standing, standingOf } from "./standing";

const MARKED = "Please look at the marked fields.";
const NO_ADDRESS = fail("declined", "Please confirm your email address first. Settings, Security, Email.");
const HAS_DIARY = fail(
  "declined",
  "This account is a client’s: it holds a diary, or works with a psychologist. It stays yours. Please make another account for your practice.",
);

const MADE_ELSEWHERE = fail("conflict", "You applied on another page just now. Please open this one anew.");

function columnsOf(input: CardInput) {
  return {
    displayName: input.display_name,
    register: input.register,
    registrationNumber: input.registration_number,
    jurisdiction: input.jurisdiction,
    // The schema has parsed it.
    registeredUntil: input.registered_until as LocalDay,
    practice: input.practice ?? null,
    specialities: input.specialities,
    languages: input.languages,
    bio: input.bio ?? null,
    availability: input.availability ?? null,
  };
}

function isOver(input: CardInput, actor: Actor, now: Date): Failure | null {
  if (input.registered_until >= localDayOf(now, actor.zone)) return null;
  const message = "This day is over. Please give the day your registration ends now.";
  return fail("invalid", MARKED, { fields: { registered_until: message } });
}

type Saved = { readonly version: number; readonly isAskedAgain: boolean };

/** A client asks to work here as a psychologist, or mends what they asked with. Nothing opens before an admin looked. */
export async function apply(actor: Actor, input: CardInput, now: Date): Promise<Saved | Failure> {
  if (actor.role !== "client") throw new NotFound();
  if (!actor.emailVerified) return NO_ADDRESS;
  const over = isOver(input, actor, now);
  if (over) return over;
  return withActor(actor, async (tx) => {
    if (await isClientAlready(tx, actor.id)) return HAS_DIARY;
    const before = await findCardRow(tx, actor.id);
    if (before) return change(tx, actor, { before, input, appliedAt: now }, now);
    const version = await insertCard(tx, actor.id, input, now);
    if (version === null) return MADE_ELSEWHERE;
    await trace(tx, actor, "psychologist.applied", now);
    await tellAdmins(tx, now);
    return { version, isAskedAgain: true };
  });
}

/**
 * By hand: Drizzle names every column of a table it inserts into, and who applies has no right to the one that says
 * "verified", not even to leave it empty.
 */
async function insertCard(tx: Tx, id: PersonId, input: CardInput, now: Date): Promise<number | null> {
  const card = columnsOf(input);
  const at = now.toISOString();
  const { rows } = await tx.execute<{ version: number }>(sql`
    insert into psychologist_profiles (owner_id, display_name, register, registration_number, jurisdiction, registered_until,
        practice, specialities, bio, languages, availability, applied_at, created_at, updated_at)
    values (${id}::uuid, ${card.displayName}, ${card.register}, ${card.registrationNumber}, ${card.jurisdiction},
        ${card.registeredUntil}::date, ${card.practice}, ${sql.param(card.specialities)}::text[], ${card.bio},
        ${sql.param(card.languages)}::text[], ${card.availability}, ${at}::timestamptz, ${at}::timestamptz, ${at}::timestamptz)
    on conflict do nothing returning version`);
  return rows[0]?.version ?? null;
}

/** A notice and a neutral mail to every admin. Who they are stays with the database. */
async function tellAdmins(tx: Tx, now: Date): Promise<void> {
  const kind: NoticeKind = "application-received";
  const { rows } = await tx.execute<{ admin_id: PersonId }>(
    sql`select admin_id from app_tell_admins(${kind}, ${now.toISOString()}::timestamptz)`,
  );
  for (const { admin_id } of rows)
    await enqueue(tx, { job: "notices.mail", payload: { owner_id: admin_id } });
}

const trace = (tx: Tx, actor: Actor, action: string, at: Date) =>
  audit(tx, { ownerId: actor.id, actorId: actor.id, action, at });

type Row = NonNullable<Awaited<ReturnType<typeof findCardRow>>>;
type Change = { readonly before: Row; readonly input: CardInput; readonly appliedAt: Date | null };

async function change(tx: Tx, actor: Actor, asked: Change, now: Date): Promise<Saved | Failure> {
  const { before, input, appliedAt } = asked;
  const again = await tx
    .update(psychologistProfiles)
    .set({ ...columnsOf(input), appliedAt, version: before.version + 1, updatedAt: now })
    .where(
      and(
        eq(psychologistProfiles.ownerId, actor.id),
        eq(psychologistProfiles.version, input.version ?? before.version),
      ),
    )
    .returning({ version: psychologistProfiles.version });
  const [row] = again;
  if (!row)
    return fail("conflict", "This was changed on another page since you opened it. Nothing is saved yet.", {
      current: { version: before.version },
    });
  await trace(tx, actor, "psychologist.card-changed", now);
  if (appliedAt === now) await tellAdmins(tx, now);
  return { version: row.version, isAskedAgain: appliedAt === now };
}

/**
 * A psychologist changes their card. What an admin looked up (register, number, country, end) asks for another look when
 * it changes; the card stays in use meanwhile and says that it is being checked.
 */
export async function changeCard(actor: Actor, input: CardInput, now: Date): Promise<Saved | Failure> {
  if (actor.role !== "psychologist") throw new NotFound();
  return withActor(actor, async (tx) => {
    const before = await findCardRow(tx, actor.id);
    if (!before) throw new NotFound();
    const asksAgain = changesCredentials(before, columnsOf(input));
    const over = asksAgain ? isOver(input, actor, now) : null;
    if (over) return over;
    return change(tx, actor, { before, input, appliedAt: asksAgain ? now : before.appliedAt }, now);
  });
}

/** An applicant takes their application back. */
export async function withdraw(actor: Actor, now: Date): Promise<Failure | null> {
  return withActor(actor, async (tx) => {
    const row = await findCardRow(tx, actor.id);
    if (!row?.appliedAt || row.verifiedAt) throw new NotFound();
    await tx
      .update(psychologistProfiles)
      .set({ appliedAt: null, updatedAt: now })
      .where(eq(psychologistProfiles.ownerId, actor.id));
    await trace(tx, actor, "psychologist.withdrew", now);
    return null;
  });
}

type Verdict = "verified" | "renewed" | "declined" | "suspended" | "reinstated";
type Reason =
  | "register-checked"
  | "number-not-found"
  | "name-differs"
  | "expired"
  | "complaint"
  | "own-wish"
  | "cleared";

/** Which decision fits where somebody stands; anything else was decided by somebody else a moment ago. */
const FITS: Readonly<Record<Verdict, readonly Standing[]>> = {
  verified: ["waiting"],
  renewed: ["again"],
  declined: ["waiting"],
  suspended: ["again", "expired", "expiring", "verified"],
  reinstated: ["suspended"],
};

const MEANWHILE = fail("conflict", "This was decided meanwhile. Please open the page anew.");
const NOT_YOU = fail("declined", "Nobody decides about themselves. Another admin has to.");
const A_DIARY = fail(
  "declined",
  "This account holds a diary, so it stays a client’s. They can apply with an account of its own.",
);

/** What the database's own function refuses, as an answer. It looks at each of these again, whoever calls it. */
function refusalOf(error: unknown): Failure {
  const state = error instanceof StatementError ? error.sqlState : undefined;
  if (state === "P0001") return A_DIARY;
  if (state === "42501") return NOT_YOU;
  if (state === "P0002") throw new NotFound();
  throw error;
}

type Asked = { readonly id: string; readonly verdict: Verdict; readonly reason: Reason };

/**
 * An admin's decision about a psychologist. Verifying makes a client account a psychologist's and ends its sessions;
 * suspending ends access with the next request and leaves word with every client. One admin at a time.
 */
export async function decide(
  admin: AdminAccess,
  { id: wanted, verdict, reason }: Asked,
  now: Date,
): Promise<{ readonly told: number } | Failure> {
  const id = parseId<"person">(wanted);
  if (id === null) throw new NotFound();
  if (id === admin.actor.id) return NOT_YOU;
  try {
    return await withActor(admin.actor, async (tx) => {
      if (!FITS[verdict].includes(await standingNow(tx, admin, id, now))) return MEANWHILE;
      const { rows } = await tx.execute<{ client_id: PersonId }>(
        sql`select client_id from app_decide_psychologist(${id}::uuid, ${newId()}::uuid, ${verdict}, ${reason}, ${now.toISOString()}::timestamptz)`,
      );
      await audit(tx, { ownerId: id, actorId: admin.actor.id, action: `psychologist.${verdict}`, at: now });
      // The function has left each client a notice; the mail about it is a job.
      for (const { client_id } of rows)
        await enqueue(tx, { job: "notices.mail", payload: { owner_id: client_id } });
      if (verdict !== "suspended") await tell(tx, { to: id, kind: "application-decided", at: now });
      return { told: rows.length };
    });
  } catch (error) {
    return refusalOf(error);
  }
}

/** Where somebody stands now, with two admins who decide at once one after the other. */
async function standingNow(tx: Tx, admin: AdminAccess, id: PersonId, now: Date): Promise<Standing> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}::text, 17))`);
  const [card, account] = [await findCardRow(tx, id), await findAccountOf(tx, id)];
  if (!card || !account) throw new NotFound();
  const suspendedAt = account.suspended_at === null ? null : new Date(account.suspended_at);
  return standingOf({ ...card, suspendedAt }, localDayOf(now, admin.actor.zone));
}

/** Suspends somebody whose username was typed out, so that nobody loses their access by a slip of the hand. */
export async function suspend(
  admin: AdminAccess,
  asked: { readonly id: string; readonly reason: Reason; readonly username: string },
  now: Date,
): Promise<{ readonly told: number } | Failure> {
  const id = parseId<"person">(asked.id);
  const account = id && (await withActor(admin.actor, (tx) => findAccountOf(tx, id)));
  if (!account) throw new NotFound();
  if (account.username.toLowerCase() !== asked.username.toLowerCase())
    return fail("invalid", MARKED, { fields: { username: "This is not their username." } });
  return decide(admin, { id: asked.id, verdict: "suspended", reason: asked.reason }, now);
}

/** Verifies a first application, or a registration that was changed or ran out. */
export async function verify(
  admin: AdminAccess,
  id: string,
  now: Date,
): Promise<{ readonly told: number } | Failure> {
  const owner = parseId<"person">(id);
  const card = owner && (await withActor(admin.actor, (tx) => findCardRow(tx, owner)));
  if (!card) throw new NotFound();
  const verdict = card.verifiedAt ? "renewed" : "verified";
  return decide(admin, { id, verdict, reason: "register-checked" }, now);
}

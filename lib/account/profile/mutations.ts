import "server-only";
import { eq } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { accounts, profiles } from "@/db/schema";
import { isTaken } from "@/db/scrub";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import { ownRecord } from "@/lib/access/record";
import { normalizeUsername } from "@/lib/auth/identity/address";
import { parseCountry } from "@/lib/core/countries";
import { NotFound } from "@/lib/core/errors";
import { type Look, serialiseLook } from "@/lib/core/look";
import { type Failure, fail } from "@/lib/core/result";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { type Intake, parseIntake, serialiseIntake } from "./intake";
import { type Profile, profilePlace } from "./profile";
import { readProfile } from "./queries";
import type { PlaceInput, PrivacyLevel, ProfileInput } from "./schema";

type Row = typeof profiles.$inferSelect;
type Columns = Partial<typeof profiles.$inferInsert>;

const TAKEN = "This username is taken. Please choose another.";

async function lockProfile(tx: Tx, actor: Actor): Promise<Row> {
  const [row] = await tx.select().from(profiles).where(eq(profiles.ownerId, actor.id)).limit(1).for("update");
  if (!row) throw new NotFound();
  return row;
}

/** Writes columns of the actor's own profile with the next version, and its trace. */
async function write(tx: Tx, actor: Actor, row: Row, columns: Columns, now: Date): Promise<number> {
  const version = row.version + 1;
  await tx
    .update(profiles)
    .set({ ...columns, version, updatedAt: now })
    .where(eq(profiles.ownerId, actor.id));
  await audit(tx, { ownerId: actor.id, actorId: actor.id, action: "profile.changed", at: now });
  return version;
}

/** Changes whatever was chosen; somebody choosing on two devices has chosen what they chose last. */
function choose(actor: Actor, columns: Columns, now: Date): Promise<void> {
  ownRecord(actor, "profile");
  return withActor(actor, async (tx) => {
    await write(tx, actor, await lockProfile(tx, actor), columns, now);
  });
}

async function changedElsewhere(actor: Actor): Promise<Failure> {
  const current: Profile = await readProfile(ownRecord(actor, "profile"));
  return fail("conflict", "This was changed on another page since you opened it. Nothing is saved yet.", {
    current,
  });
}

/**
 * Changes who somebody is. `taken` beside the username when another account has it; `conflict` with the profile as it
 * is now when it was changed since `version`. In both cases nothing is changed.
 */
export async function updateProfile(
  actor: Actor,
  input: ProfileInput,
  now: Date,
): Promise<{ version: number } | Failure> {
  const username = normalizeUsername(input.username);
  try {
    return await withActor(actor, async (tx) => {
      const row = await lockProfile(tx, actor);
      if (row.version !== input.version) return changedElsewhere(actor);
      if (username !== actor.username)
        await tx.update(accounts).set({ username }).where(eq(accounts.id, actor.id));
      const sealer = await sealerOf(tx, actor.id);
      const sealed = (column: string, text: string | undefined) =>
        sealer.sealOrNull(profilePlace(column, actor.id), text);
      const columns = {
        name: sealed("name", input.name),
        phone: sealed("phone", input.phone),
        crisisContact: sealed("crisis_contact", input.crisis_contact),
      };
      return { version: await write(tx, actor, row, columns, now) };
    });
  } catch (error) {
    if (isTaken(error, "accounts_username_key")) return fail("taken", TAKEN, { fields: { username: TAKEN } });
    throw error;
  }
}

/**
 * Changes country and zone. A new zone is saved only when `confirmed_zone` names it too; until then the answer is
 * `invalid` at that field. Rows keep the day and zone they were written with, so only days to come change.
 */
export async function updatePlace(
  actor: Actor,
  input: PlaceInput,
  now: Date,
): Promise<{ version: number } | Failure> {
  return withActor(actor, async (tx) => {
    const row = await lockProfile(tx, actor);
    if (row.version !== input.version) return changedElsewhere(actor);
    if (input.timezone !== row.zone && input.confirmed_zone !== input.timezone) {
      const message = "Please say that you want the new time zone.";
      return fail("invalid", message, { fields: { confirmed_zone: message } });
    }
    const columns = { country: parseCountry(input.country), zone: input.timezone };
    return { version: await write(tx, actor, row, columns, now) };
  });
}

export const chooseAppearance = (actor: Actor, look: Look, now: Date): Promise<void> =>
  choose(actor, { look: serialiseLook(look) }, now);

export const chooseQuickExit = (actor: Actor, quickExit: boolean, now: Date): Promise<void> =>
  choose(actor, { quickExit }, now);

export const choosePrivacy = (actor: Actor, privacyLevel: PrivacyLevel, now: Date): Promise<void> =>
  choose(actor, { privacyLevel }, now);

export const chooseCountry = (actor: Actor, country: string | undefined, now: Date): Promise<void> =>
  choose(actor, { country: parseCountry(country) }, now);

type Start = Pick<Columns, "answerStyle" | "privacyLevel" | "quickExit">;

/** Answers of the first questions: what is given replaces what was there, the rest of the sealed answers stays. */
export async function answerStart(
  actor: Actor,
  answers: Partial<Intake> & Start,
  now: Date,
): Promise<Intake> {
  ownRecord(actor, "words");
  const { brings, follows, ...columns } = answers;
  return withActor(actor, async (tx) => {
    const row = await lockProfile(tx, actor);
    const sealer = await sealerOf(tx, actor.id);
    const place = profilePlace("intake", actor.id);
    const before = parseIntake(sealer.openOrNull(place, row.intake));
    const intake = { brings: brings ?? before.brings, follows: follows ?? before.follows };
    await write(tx, actor, row, { ...columns, intake: sealer.seal(place, serialiseIntake(intake)) }, now);
    return intake;
  });
}

/** The first questions are over, answered or not. Asked again, the first time stays. */
export async function finishStart(actor: Actor, now: Date): Promise<void> {
  ownRecord(actor, "words");
  await withActor(actor, async (tx) => {
    const row = await lockProfile(tx, actor);
    if (row.onboardedAt === null) await write(tx, actor, row, { onboardedAt: now }, now);
  });
}

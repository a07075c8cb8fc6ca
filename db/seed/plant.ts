import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { withActor } from "@/db/actor";
import { profiles } from "@/db/schema";
import { isTaken } from "@/db/scrub";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { serialiseIntake } from "@/lib/account/profile/intake";
import { profilePlace } from "@/lib/account/profile/profile";
import { createAccount, findOwnerOf } from "@/lib/auth/accounts";
import type { DemoPerson } from "@/lib/auth/demo/people";
import { hashPassword } from "@/lib/auth/passwords";
import type { PersonId } from "@/lib/core/ids";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import { createEntry } from "@/lib/record/journal/mutations";
import { createMood } from "@/lib/record/mood/mutations";
import { parseWhen } from "@/lib/record/mood/when";
import { newId } from "@/lib/server/ids";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { plantCare } from "./care";
import { cast, type Planted } from "./cast";
import { type Moment, type Story, writeDiary } from "./diary";
import { plantLoop } from "./loop/plant-loop";

const ZONE = "Europe/London";
const DAY_MS = 86_400_000;

/** Nobody knows this password, so the card on /demo is the only door. */
const unknownPassword = () => hashPassword(randomBytes(32).toString("base64url"));

const actorOf = (id: PersonId, { role, username }: DemoPerson, now: Date): Actor => ({
  id,
  role,
  username,
  zone: ZONE,
  sessionId: newId<"session">(),
  sessionKind: "token",
  authenticatedAt: now,
  emailVerified: true,
  onboarded: true,
});

async function actorNamed({ person }: Planted, now: Date): Promise<Actor | null> {
  const id = await asSystem("seed", (tx) => findOwnerOf(tx, person.email));
  return id && actorOf(id, person, now);
}

/** Whether a person is there with all they wrote: the first questions are answered in the same transaction. */
async function isComplete(tx: Tx, ownerId: PersonId): Promise<boolean> {
  const [row] = await tx
    .select({ at: profiles.onboardedAt })
    .from(profiles)
    .where(eq(profiles.ownerId, ownerId))
    .limit(1);
  return row !== undefined && row.at !== null;
}

/** The account, made when it is not there; null when nothing is left to do, or somebody else has the username. */
async function openAccount(planted: Planted, passwordHash: string, now: Date): Promise<Actor | null> {
  const { person, joined, crisisContact } = planted;
  const { username, email, name, role } = person;
  const emailVerifiedAt = new Date(now.getTime() - joined * DAY_MS);
  const wanted = { username, name, role, email, emailVerifiedAt, passwordHash, zone: ZONE, crisisContact };
  try {
    return await asSystem("seed", async (tx) => {
      const known = await findOwnerOf(tx, email);
      if (known) return (await isComplete(tx, known)) ? null : actorOf(known, person, now);
      return actorOf((await createAccount(tx, wanted, emailVerifiedAt)).id, person, now);
    });
  } catch (error) {
    if (isTaken(error, "accounts_username_key")) return null;
    throw error;
  }
}

async function plantProfile(tx: Tx, actor: Actor, { intake, joined }: Planted, now: Date): Promise<void> {
  const sealer = await sealerOf(tx, actor.id);
  const sealed = intake && sealer.seal(profilePlace("intake", actor.id), serialiseIntake(intake));
  await tx
    .update(profiles)
    .set({
      country: "GB",
      intake: sealed ?? null,
      onboardedAt: new Date(now.getTime() - joined * DAY_MS),
    })
    .where(eq(profiles.ownerId, actor.id));
}

function momentOf({ day, hour, minute }: Moment): Date {
  const two = (part: number) => String(part).padStart(2, "0");
  const at = parseWhen(`${day}T${two(hour)}:${two(minute)}`, ZONE);
  if (at === null) throw new Error(`no clock shows ${day} ${hour}:${minute}`);
  return at;
}

/** Writes a diary through the same mutations a person's own taps use, each as if it were that moment. */
export async function plantDiary(actor: Actor, story: Story, today: LocalDay): Promise<void> {
  const { moods, entries } = writeDiary(story, today);
  const steps = [
    ...moods.map((planned) => ({
      at: momentOf(planned),
      write: (now: Date) => createMood(actor, planned.input, { now, idempotency: null }),
    })),
    ...entries.map((planned) => ({
      at: momentOf(planned),
      write: (now: Date) => createEntry(actor, planned.input, { now }),
    })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { at, write } of steps) {
    const saved = await write(at);
    if (isFailure(saved)) throw new Error(`the demo world was refused: ${saved.message}`);
  }
}

async function plantPerson(planted: Planted, actor: Actor, now: Date): Promise<void> {
  // One transaction for all of it: a person is there whole or not at all, and a start is quick.
  await withActor(actor, async (tx) => {
    await plantProfile(tx, actor, planted, now);
    if (planted.story) await plantDiary(actor, planted.story, localDayOf(now, ZONE));
  });
}

/**
 * Makes the people of the demo who are not there yet, with everything they wrote up to yesterday. Answers who was made;
 * a second run makes nobody. People do not touch each other's rows, so they are made side by side; who works with whom
 * comes first, since an entry can be shared only with somebody who is there.
 */
export async function plantDemoWorld(now: Date): Promise<string[]> {
  const passwordHash = await unknownPassword();
  const everybody = Object.values(cast);
  const opened = await Promise.all(
    everybody.map(async (planted) => ({ planted, actor: await openAccount(planted, passwordHash, now) })),
  );
  await plantCare(now);
  const missing = opened.flatMap(({ planted, actor }) => (actor ? [{ planted, actor }] : []));
  await Promise.all(missing.map(({ planted, actor }) => plantPerson(planted, actor, now)));
  const psychologist = await actorNamed(cast.okafor, now);
  const members = missing.map(({ planted, actor }) => ({
    actor,
    name: planted.person.name,
    joined: planted.joined,
  }));
  if (psychologist) await plantLoop(psychologist, members, now);
  return missing.map(({ actor }) => actor.username);
}

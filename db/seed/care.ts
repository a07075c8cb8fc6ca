import { eq } from "drizzle-orm";
import { careRelationships, consents, psychologistProfiles } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import { OFFERED_SCOPES } from "@/lib/access/scopes";
import { findOwnerOf } from "@/lib/auth/accounts";
import { demoPeople } from "@/lib/auth/demo/people";
import type { PersonId } from "@/lib/core/ids";
import { addLocalDays, localDayOf } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";
import { cast, clients } from "./cast";

const DAY_MS = 86_400_000;
const dayFrom = (now: Date, days: number) => addLocalDays(localDayOf(now, "Europe/London"), days);

const ownPractice = {
  register: "Example Register of Psychologists",
  jurisdiction: "GB",
  languages: ["English"],
} as const;

async function plantCard(tx: Tx, ownerId: PersonId, now: Date): Promise<void> {
  const since = new Date(now.getTime() - 400 * DAY_MS);
  await tx
    .insert(psychologistProfiles)
    .values({
      ...ownPractice,
      ownerId,
      displayName: "Dr Ngozi Okafor",
      registrationNumber: "EX-10482",
      registeredUntil: dayFrom(now, 210),
      practice: "Harbour Street Practice (made up)",
      specialities: ["low mood", "worry", "alcohol"],
      languages: ["English", "Igbo"],
      bio: "I work with adults on low mood, worry and habits that got too big. We look at what you write together and try one small thing at a time.",
      availability: "Monday to Thursday, 9 to 5. I read entries on Monday and Thursday mornings.",
      appliedAt: since,
      verifiedAt: since,
      createdAt: since,
      updatedAt: since,
    })
    .onConflictDoNothing();
}

/** Two who asked to work here and wait for an admin: one whose register says the same, one whose entry has run out. */
async function plantApplications(tx: Tx, now: Date): Promise<void> {
  const waiting = [
    { ...cast.varga, number: "EX-20771", until: 480, specialities: ["grief", "older adults"] },
    { ...cast.lindqvist, number: "EX-00412", until: -12, specialities: ["sport", "sleep"] },
  ];
  for (const { person, joined, number, until, specialities } of waiting) {
    const ownerId = await findOwnerOf(tx, person.email);
    if (!ownerId) continue;
    const at = new Date(now.getTime() - joined * DAY_MS);
    await tx
      .insert(psychologistProfiles)
      .values({
        ...ownPractice,
        ownerId,
        displayName: person.name,
        registrationNumber: number,
        registeredUntil: dayFrom(now, until),
        languages: [...ownPractice.languages],
        specialities,
        appliedAt: at,
        createdAt: at,
        updatedAt: at,
      })
      .onConflictDoNothing();
  }
}

async function plantRelationship(tx: Tx, clientId: PersonId, psychologistId: PersonId, at: Date) {
  const known = await tx
    .select({ id: careRelationships.id })
    .from(careRelationships)
    .where(eq(careRelationships.clientId, clientId));
  if (known.length > 0) return;
  const id = newId();
  await tx.insert(careRelationships).values({ clientId, id, psychologistId, createdAt: at, startedAt: at });
  const rows = OFFERED_SCOPES.map((scope) => ({
    ownerId: clientId,
    id: newId(),
    relationshipId: id,
    psychologistId,
    scope,
    agreedText: "Dr Ngozi Okafor may read this part of my diary until I stop it.",
    grantedAt: at,
  }));
  await tx.insert(consents).values(rows);
}

/** Who works with whom in the demo, with what the clients share. A second run changes nothing. */
export async function plantCare(now: Date): Promise<void> {
  await asSystem("seed", async (tx) => {
    const psychologist = await findOwnerOf(tx, demoPeople.okafor.email);
    if (!psychologist) return;
    await plantCard(tx, psychologist, now);
    await plantApplications(tx, now);
    for (const { person, joined } of clients) {
      const client = await findOwnerOf(tx, person.email);
      if (client)
        await plantRelationship(tx, client, psychologist, new Date(now.getTime() - joined * DAY_MS));
    }
  });
}

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
import { clients } from "./cast";

const DAY_MS = 86_400_000;

async function plantCard(tx: Tx, ownerId: PersonId, now: Date): Promise<void> {
  const since = new Date(now.getTime() - 400 * DAY_MS);
  await tx
    .insert(psychologistProfiles)
    .values({
      ownerId,
      displayName: "Dr Ngozi Okafor",
      register: "Example Register of Psychologists",
      registrationNumber: "EX-10482",
      jurisdiction: "GB",
      registeredUntil: addLocalDays(localDayOf(now, "Europe/London"), 210),
      practice: "Harbour Street Practice (made up)",
      specialities: ["low mood", "worry", "alcohol"],
      bio: "I work with adults on low mood, worry and habits that got too big. We look at what you write together and try one small thing at a time.",
      languages: ["English"],
      availability: "Monday to Thursday, 9 to 5. I read entries on Monday and Thursday mornings.",
      appliedAt: since,
      verifiedAt: since,
      createdAt: since,
      updatedAt: since,
    })
    .onConflictDoNothing();
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
    for (const { person, joined } of clients) {
      const client = await findOwnerOf(tx, person.email);
      if (client)
        await plantRelationship(tx, client, psychologist, new Date(now.getTime() - joined * DAY_MS));
    }
  });
}

import { careRelationships, consents, psychologistProfiles } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Scope } from "@/lib/access/scopes";
import type { LocalDay } from "@/lib/core/local-day";
import { newId } from "@/lib/server/ids";
import { aPerson, type Someone } from "./people";

type Wanted = {
  client: Someone;
  psychologist: Someone;
  scopes: readonly Scope[];
  started?: boolean;
  ended?: boolean;
  paused?: boolean;
  /** When a cover runs out; care itself has no end that is known before. */
  endsAt?: Date;
  withdrawn?: boolean;
};

const at = new Date("2026-01-05T09:00:00Z");

/** A care relationship with its consents, in whatever state. */
export async function aCare(wanted: Wanted) {
  const { client, psychologist, scopes, withdrawn = false } = wanted;
  const id = newId();
  const rows = scopes.map((scope) => ({ id: newId(), scope }));
  await asSystem("seed", async (tx) => {
    await tx.insert(careRelationships).values({
      clientId: client.actor.id,
      id,
      psychologistId: psychologist.actor.id,
      createdAt: at,
      ...stateOf(wanted),
    });
    for (const { id: consentId, scope } of rows) {
      await tx.insert(consents).values({
        ownerId: client.actor.id,
        id: consentId,
        relationshipId: id,
        psychologistId: psychologist.actor.id,
        scope,
        agreedText: "They may read this.",
        grantedAt: at,
        withdrawnAt: withdrawn ? at : null,
      });
    }
  });
  return { relationshipId: id, consentIds: rows.map((row) => row.id) };
}

function stateOf({ client, started = true, ended = false, paused = false, endsAt }: Wanted) {
  return {
    startedAt: started ? at : null,
    endedAt: ended ? at : null,
    pausedAt: paused ? at : null,
    pausedBy: paused ? client.actor.id : null,
    kind: endsAt ? ("cover" as const) : ("care" as const),
    endsAt: endsAt ?? null,
  };
}

/** A psychologist whose credentials an admin has verified. */
export async function aPsychologist(wanted: { name?: string; username?: string; now?: Date } = {}) {
  const { name = "Dr Ada Example", ...person } = wanted;
  const someone = await aPerson({ ...person, role: "psychologist" });
  await asSystem("seed", (tx) =>
    tx.insert(psychologistProfiles).values({
      ownerId: someone.actor.id,
      displayName: name,
      register: "Example register",
      registrationNumber: "EX-0001",
      jurisdiction: "GB",
      registeredUntil: "2030-01-01" as LocalDay,
      specialities: ["low mood"],
      languages: ["en"],
      verifiedAt: at,
      createdAt: at,
      updatedAt: at,
    }),
  );
  return someone;
}

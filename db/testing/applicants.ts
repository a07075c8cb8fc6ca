import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Actor } from "@/lib/access/actor";
import { apply } from "@/lib/care/psychologists/mutations";
import type { CardInput } from "@/lib/care/psychologists/schema";
import { isFailure } from "@/lib/core/result";
import { aPerson, type Someone } from "./people";

export const aCard: CardInput = {
  display_name: "Dr Ilse Example",
  register: "Example register",
  registration_number: "EX-2002",
  jurisdiction: "DE",
  registered_until: "2030-06-30",
  specialities: ["worry"],
  languages: ["German", "English"],
};

/** Somebody whose address is confirmed and who holds no diary: who may apply. */
export async function somebodyReady(now: Date): Promise<Someone> {
  const someone = await aPerson({ now });
  await asSystem("seed", (tx) =>
    tx.update(accounts).set({ emailVerifiedAt: now }).where(eq(accounts.id, someone.actor.id)),
  );
  const actor: Actor = { ...someone.actor, emailVerified: true };
  return { ...someone, actor };
}

/** Somebody who applied to work here as a psychologist and waits. */
export async function anApplicant(now: Date, card: Partial<CardInput> = {}): Promise<Someone> {
  const someone = await somebodyReady(now);
  const applied = await apply(someone.actor, { ...aCard, ...card }, now);
  if (isFailure(applied)) throw new Error(applied.message);
  return someone;
}

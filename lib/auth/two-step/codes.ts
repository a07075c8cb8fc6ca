import "server-only";
import { and, eq, isNotNull, isNull, lt, or } from "drizzle-orm";
import { twoStepSecrets } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import type { PersonId } from "@/lib/core/ids";
import { type Failure, fail } from "@/lib/core/result";
import type { Role } from "@/lib/core/roles";
import type { Sealed } from "@/lib/core/sealed";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { countTry, forgetTries, limitKey } from "../limits";
import { spendRecoveryCode } from "./recovery-codes";
import { stepOf } from "./totp";

/** What comes after the password: nothing, a code, or setting the second step up first. */
export type SecondStep = "none" | "code" | "enrol";

export const secretPlace = (ownerId: PersonId) => ({
  table: "two_step_secrets",
  column: "secret",
  rowId: ownerId,
});

async function findSecret(tx: Tx, ownerId: PersonId): Promise<Sealed | null> {
  const [row] = await tx
    .select({ secret: twoStepSecrets.secret })
    .from(twoStepSecrets)
    .where(and(eq(twoStepSecrets.ownerId, ownerId), isNotNull(twoStepSecrets.confirmedAt)))
    .limit(1);
  return row?.secret ?? null;
}

export async function hasSecondStep(tx: Tx, ownerId: PersonId): Promise<boolean> {
  return (await findSecret(tx, ownerId)) !== null;
}

/** Whoever set it up is asked for a code. Those with rights over others must set it up before anything else. */
export async function secondStepOf(tx: Tx, ownerId: PersonId, role: Role): Promise<SecondStep> {
  if (await hasSecondStep(tx, ownerId)) return "code";
  return role === "client" ? "none" : "enrol";
}

/** Notes the half minute a code was for: that code and every older one are used up. False when it was already. */
async function spendStep(tx: Tx, ownerId: PersonId, step: number): Promise<boolean> {
  const unused = or(isNull(twoStepSecrets.lastStep), lt(twoStepSecrets.lastStep, step));
  const used = await tx
    .update(twoStepSecrets)
    .set({ lastStep: step })
    .where(and(eq(twoStepSecrets.ownerId, ownerId), unused))
    .returning({ ownerId: twoStepSecrets.ownerId });
  return used.length > 0;
}

/** Uses up a code of the app or a recovery code, in the caller's transaction. False when it is not good, or not any more. */
export async function spendCode(tx: Tx, ownerId: PersonId, code: string, now: Date): Promise<boolean> {
  const secret = await findSecret(tx, ownerId);
  if (!secret) return false;
  const sealer = await sealerOf(tx, ownerId);
  const step = stepOf(sealer.open(secretPlace(ownerId), secret), code, now);
  if (step !== null) return spendStep(tx, ownerId, step);
  const recovered = await spendRecoveryCode(tx, ownerId, code, now);
  if (recovered)
    await audit(tx, { ownerId, actorId: ownerId, action: "two-step.recovery-code-used", at: now });
  return recovered;
}

const triesKey = (ownerId: PersonId) => limitKey("second-step", ownerId);

/** Counts a code before it is looked at: ten in a quarter of an hour, for the person, wherever they are typed. */
export function countCode(ownerId: PersonId): Promise<Failure | null> {
  return countTry("step", triesKey(ownerId));
}

export function forgetCodeTries(ownerId: PersonId): Promise<void> {
  return forgetTries("step", triesKey(ownerId));
}

export const CODE_WANTED: Failure = fail(
  "second-step",
  "Please type the code from your authenticator app, or a recovery code.",
);

export const ENROL_FIRST: Failure = fail(
  "second-step",
  "This account needs a second step first. Sign in with a browser and set it up there.",
);

const NO_GOOD = "This code does not work. Each one works once: please wait for the next one your app shows.";

export const CODE_WRONG: Failure = fail("invalid", "Please look at the marked fields.", {
  fields: { code: NO_GOOD },
});

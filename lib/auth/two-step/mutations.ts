import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { sessions, twoStepSecrets } from "@/db/schema";
import { asSystem } from "@/db/system";
import type { Actor } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import { type Failure, fail } from "@/lib/core/result";
import { findAccount } from "../accounts";
import { secondStepOffLetter } from "../identity/letters";
import { writeTo } from "../identity/post";
import { type Half, type Rotated, revokeSessions, rotateSession } from "../sessions";
import { CODE_WRONG, countCode, forgetCodeTries, hasSecondStep, spendCode } from "./codes";
import { forgetCodes, replaceCodes } from "./recovery-codes";

export const TOO_LATE = fail("unauthenticated", "This took too long. Please sign in again.");

/** The second step of signing in. The code is spent and the session rotated together, or neither. */
export async function passSecondStep(half: Half, code: string, now: Date): Promise<Rotated | Failure> {
  const limited = await countCode(half.id);
  if (limited) return limited;
  const passed = await asSystem("sign-in", async (tx) => {
    if (!(await spendCode(tx, half.id, code, now))) return CODE_WRONG;
    const rotated = await rotateSession(tx, { ownerId: half.id, id: half.sessionId, from: "half" }, now);
    if (!rotated) return TOO_LATE;
    const { id: ownerId, sessionId: subjectId } = half;
    await audit(tx, { ownerId, actorId: ownerId, action: "two-step.passed", subjectId, at: now });
    return rotated;
  });
  if ("session" in passed) await forgetCodeTries(half.id);
  return passed;
}

/** Ends a session that waits at its second step: somebody else wants to sign in here. */
export async function leaveHalf(half: Half, now: Date): Promise<void> {
  await asSystem("sign-in", (tx) =>
    tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.ownerId, half.id), eq(sessions.id, half.sessionId), isNull(sessions.revokedAt))),
  );
}

const NOT_SET_UP = fail("declined", "There is no second step to change: it is not set up.");

/** Ten new recovery codes; the old ones stop working. */
export async function renewCodes(
  actor: Actor,
  now: Date,
): Promise<{ readonly codes: readonly string[] } | Failure> {
  return asSystem("sign-in", async (tx) => {
    if (!(await hasSecondStep(tx, actor.id))) return NOT_SET_UP;
    const codes = await replaceCodes(tx, actor.id, now);
    await audit(tx, { ownerId: actor.id, actorId: actor.id, action: "two-step.codes-renewed", at: now });
    return { codes };
  });
}

/** Clients may go back to a password alone. Who has rights over others' records may not. */
export async function turnOff(actor: Actor, now: Date): Promise<Failure | null> {
  if (actor.role !== "client") return fail("declined", "Your role needs the second step.");
  return asSystem("sign-in", async (tx) => {
    if (!(await hasSecondStep(tx, actor.id))) return NOT_SET_UP;
    await tx.delete(twoStepSecrets).where(eq(twoStepSecrets.ownerId, actor.id));
    await forgetCodes(tx, actor.id);
    await audit(tx, { ownerId: actor.id, actorId: actor.id, action: "two-step.turned-off", at: now });
    await writeTo(tx, actor.id, secondStepOffLetter(), now);
    return null;
  });
}

/**
 * For operators, when phone and recovery codes are both lost and they have made sure who is asking: the second step is
 * forgotten and every session ends. A role that needs one enrols anew at the next sign-in. False: nothing to forget.
 */
export async function forgetSecondStep(username: string, now: Date): Promise<boolean> {
  return asSystem("sign-in", async (tx) => {
    const account = await findAccount(tx, username);
    if (!account || !(await hasSecondStep(tx, account.id))) return false;
    await tx.delete(twoStepSecrets).where(eq(twoStepSecrets.ownerId, account.id));
    await forgetCodes(tx, account.id);
    await revokeSessions(tx, account.id, now);
    await audit(tx, { ownerId: account.id, actorId: null, action: "two-step.forgotten", at: now });
    await writeTo(tx, account.id, secondStepOffLetter(), now);
    return true;
  });
}

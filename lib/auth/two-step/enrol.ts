import "server-only";
import { eq } from "drizzle-orm";
import QRCode from "qrcode";
import { twoStepSecrets } from "@/db/schema";
import { isTaken } from "@/db/scrub";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import type { SessionId } from "@/lib/access/actor";
import { audit } from "@/lib/access/audit";
import type { PersonId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import type { Sealed } from "@/lib/core/sealed";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import type { Sealer } from "@/lib/server/sealing/sealer";
import { secondStepOnLetter } from "../identity/letters";
import { writeTo } from "../identity/post";
import { type Rotated, revokeSessions, rotateSession } from "../sessions";
import { countCode, forgetCodeTries, hasSecondStep, secretPlace } from "./codes";
import { replaceCodes } from "./recovery-codes";
import { appAddress, newSecret, stepOf } from "./totp";

/** Who sets a second step up: half signed in because they must, or whole because they want to (or have a new phone). */
export type Enrolee = {
  readonly id: PersonId;
  readonly username: string;
  readonly sessionId: SessionId;
  readonly as: "half" | "whole";
};

/**
 * A secret on its way into an app: as a picture and as letters for somebody to copy, and once more sealed, for the form
 * to bring back. Nothing is stored before a first code proved that the app has it.
 */
export type ToScan = {
  readonly stage: "scan";
  readonly setup: string;
  readonly secret: string;
  /** The squares of the QR code: how many in a row, and the dark ones as a path of an SVG. */
  readonly picture: { readonly size: number; readonly path: string };
  readonly problem: string | null;
};
export type Enrolled = { readonly stage: "done"; readonly codes: readonly string[] };

const OVER = fail("unauthenticated", "This took too long. Please sign in again.");
const IN_PLACE = fail("conflict", "A second step is in place already. Please sign in with it.");
const WRONG =
  "This code does not fit. Please type the one your app shows now, and look whether the clock of your phone is right.";

function toScan(sealer: Sealer, who: Enrolee, secret: string, problem: string | null): ToScan {
  const { size, data } = QRCode.create(appAddress(secret, who.username)).modules;
  const dark = Array.from(data.keys()).filter((at) => data[at]);
  const path = dark.map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join("");
  const setup = Buffer.from(sealer.seal(secretPlace(who.id), secret)).toString("base64url");
  return { stage: "scan", setup, secret, picture: { size, path }, problem };
}

/** The secret a form brought back; null for anything we did not seal for this person. */
function secretIn(sealer: Sealer, ownerId: PersonId, setup: string): string | null {
  try {
    return sealer.open(secretPlace(ownerId), Buffer.from(setup, "base64url") as Uint8Array as Sealed);
  } catch {
    // Whatever else it was, it is no secret of ours, and setting up starts again.
    return null;
  }
}

const openSealer = (ownerId: PersonId) => asSystem("sign-in", (tx) => sealerOf(tx, ownerId));

type Answer = { readonly setup?: string | undefined; readonly code?: string | undefined };
type Enrolling = ToScan | (Enrolled & Rotated) | Failure;

/**
 * Sets a second step up in two rounds. The first answers what to scan; the second, with the app's first code, stores the
 * secret, gives the session a new one, ends the person's other sessions and answers ten recovery codes.
 */
export async function enrol(who: Enrolee, { setup, code }: Answer, now: Date): Promise<Enrolling> {
  const sealer = await openSealer(who.id);
  const brought = setup === undefined ? null : secretIn(sealer, who.id, setup);
  if (brought === null) return toScan(sealer, who, newSecret(), null);
  const limited = await countCode(who.id);
  if (limited) return limited;
  const step = stepOf(brought, code ?? "", now);
  if (step === null) return toScan(sealer, who, brought, WRONG);
  const secret = sealer.seal(secretPlace(who.id), brought);
  try {
    const stored = await asSystem("sign-in", (tx) => store(tx, who, { secret, step }, now));
    if (!isFailure(stored)) await forgetCodeTries(who.id);
    return stored;
  } catch (error) {
    // Two browsers at once: the other one was first, and nothing of this one is kept.
    if (isTaken(error, "two_step_secrets_pkey")) return IN_PLACE;
    throw error;
  }
}

type Proven = { readonly secret: Sealed; readonly step: number };

async function store(
  tx: Tx,
  who: Enrolee,
  proven: Proven,
  now: Date,
): Promise<(Enrolled & Rotated) | Failure> {
  const ownerId = who.id;
  // Half signed in, somebody knows the password only: that must never replace a second step that is there.
  if (who.as === "half" && (await hasSecondStep(tx, ownerId))) return IN_PLACE;
  const rotated = await rotateSession(tx, { ownerId, id: who.sessionId, from: who.as }, now);
  if (!rotated) return OVER;
  if (who.as === "whole") await tx.delete(twoStepSecrets).where(eq(twoStepSecrets.ownerId, ownerId));
  const { secret, step: lastStep } = proven;
  await tx.insert(twoStepSecrets).values({ ownerId, secret, lastStep, createdAt: now, confirmedAt: now });
  const codes = await replaceCodes(tx, ownerId, now);
  const { sessionId: subjectId } = who;
  await audit(tx, { ownerId, actorId: ownerId, action: "two-step.set-up", subjectId, at: now });
  await revokeSessions(tx, ownerId, now, who.sessionId);
  await writeTo(tx, ownerId, secondStepOnLetter(), now);
  return { stage: "done", codes, ...rotated };
}

import "server-only";
import { asSystem } from "@/db/system";
import type { Actor } from "@/lib/access/actor";
import { parseId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import { findAccountById } from "../accounts";
import type { StartedSession } from "../sessions";
import { type Door, enter, proveAccount } from "./mutations";
import { confirmPassword } from "./recovery";

type Proof = { readonly who: string; readonly password: string; readonly code?: string | undefined };

const SOMEBODY_ELSE = fail(
  "declined",
  "Somebody else signed in here meanwhile. What you wrote stays in this page; copy it before you leave.",
);

const NOT_YOURS = fail("invalid", "Please look at the marked fields.", {
  fields: { password: "This is not your password." },
});

/**
 * Proves in the middle of something that this is still the person the page belongs to: by a fresh mark on the session
 * that lives, or by a new session when it ended. Answers that session, or null when none was needed. The person never
 * changes under a form that is half written.
 */
export async function comeBack(
  { who, password, code }: Proof,
  place: { readonly actor: Actor | null; readonly ip: string; readonly device: string },
  now: Date,
): Promise<StartedSession | null | Failure> {
  const { actor, ip, device } = place;
  if (actor) return actor.id === who ? confirmPassword(actor, { password, code }, now) : SOMEBODY_ELSE;
  const id = parseId<"person">(who);
  const account = id && (await asSystem("sign-in", (tx) => findAccountById(tx, id)));
  const door: Door = { ip, device, kind: "browser", remembered: false, previous: null, atOnce: true };
  const tried = { login: who, password, code };
  const proven = await proveAccount(account, tried, door, now);
  // At the field, as for somebody signed in: "signed out" would make the form that waits ask once more.
  if (isFailure(proven)) return proven.code === "unauthenticated" ? NOT_YOURS : proven;
  const entered = await enter(proven, tried, door, now);
  if (isFailure(entered)) return entered.code === "unauthenticated" ? NOT_YOURS : entered;
  return entered.session;
}

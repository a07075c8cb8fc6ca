import "server-only";
import { ownRecord } from "@/lib/access/record";
import type { Caller } from "../request";
import { findActor } from "../sessions";
import type { Door, SignedIn } from "./mutations";
import { readIdentity } from "./queries";
import { toAccount } from "./wire";

/** A machine's door: a token that lives 30 days without rights over others, ten hours with them. */
export function machineDoor({ ip, device }: Caller): Door {
  return { ip, device, kind: "token", remembered: true, previous: null };
}

/** What a machine gets when it has signed in: the account, and the bearer token of its session. */
export async function describeSignedIn({ session }: SignedIn, now: Date) {
  const actor = await findActor(session.token, now);
  if (!actor) throw new Error("a session just started is not there");
  const account = toAccount(await readIdentity(ownRecord(actor, "profile"), now));
  const expires = new Date(now.getTime() + session.maxAge * 1000);
  return { ...account, token: session.token, expires_at: expires.toISOString() };
}

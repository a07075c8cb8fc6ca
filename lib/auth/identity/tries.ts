import "server-only";
import type { Failure } from "@/lib/core/result";
import { countTry, forgetTries, isLimited, limitKey } from "../limits";
import { normalizeEmail } from "./address";

/**
 * The counters of one attempt to sign in. Without an account the typed name stands for it, so that a name nobody has
 * is counted, delayed and answered like any other.
 */
export type Tries = { readonly address: string; readonly account: string; readonly accountHere: string };

export function triesOf(accountId: string | null, login: string, ip: string): Tries {
  const account = accountId ?? `name:${normalizeEmail(login)}`;
  return {
    address: limitKey("ip", ip),
    account: limitKey("account", account),
    accountHere: limitKey("account-ip", account, ip),
  };
}

const ALL_OF_A_QUARTER_HOUR = 5;

/**
 * Counts a try before the password is looked at. After fifty wrong ones in a day each place gets one try in a quarter
 * of an hour: guessing from many places slows down, and the owner, from a place of their own, still gets in at once.
 */
export async function admitTry(tries: Tries): Promise<Failure | null> {
  const crowded = (await isLimited("sign-in-account", tries.account)) !== null;
  return (
    (await countTry("sign-in-address", tries.address)) ??
    (await countTry("sign-in", tries.accountHere, crowded ? ALL_OF_A_QUARTER_HOUR : 1))
  );
}

/** Counts a wrong password; true when it was the one that filled the day's measure. */
export async function countWrong(tries: Tries): Promise<boolean> {
  const before = await isLimited("sign-in-account", tries.account);
  await countTry("sign-in-account", tries.account);
  return before === null && (await isLimited("sign-in-account", tries.account)) !== null;
}

export async function forgetTriesHere(tries: Tries): Promise<void> {
  await forgetTries("sign-in", tries.accountHere);
}

/** Counts a proof of the password by somebody signed in: ten in a quarter of an hour. */
export async function countProof(accountId: string): Promise<Failure | null> {
  return countTry("step", limitKey("proof", accountId));
}

/** Counts a mail asked for from a place; refused when there were many. */
export async function countMailAsked(ip: string): Promise<Failure | null> {
  return countTry("mail-address", limitKey("mail-ip", ip));
}

/** Whether one more mail may go to an account or address; beyond five an hour it is left out. */
export async function mayPost(receiver: string): Promise<boolean> {
  return (await countTry("mail", limitKey("mail", receiver))) === null;
}

import "server-only";
import { hash, verify } from "@node-rs/argon2";

// 64 MiB, 3 passes, 1 lane: above the OWASP floor, 56 ms on a small server.
// Algorithm 2 is argon2id; the package only declares the name as a const enum.
const PARAMETERS = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const CURRENT = /^\$argon2id\$v=19\$m=65536,t=3,p=1\$/;
/** How many may run at once: 4 × 64 MiB is what a small server can spare. */
const AT_ONCE = 4;

let running = 0;
const waiting: Array<() => void> = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

let verifications = 0;

/** How many verifications ran in this process: tests hold every sign-in path to exactly one. */
export function verificationCount(): number {
  return verifications;
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFKC"), PARAMETERS));
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the account's. With no account (`null`) a decoy is verified instead, so that an unknown
 * name costs what a wrong password costs. Exactly one verification on each path.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("a decoy nobody can sign in with");
  const against = stored ?? (await decoy);
  verifications += 1;
  const matches = await inTurn(() => verify(against, password.normalize("NFKC")));
  return matches && stored !== null;
}

/** Whether a stored hash was made with other parameters and is due for a new one at the next sign-in. */
export function needsRehash(stored: string): boolean {
  return !CURRENT.test(stored);
}

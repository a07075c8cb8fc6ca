import "server-only";
import { asSystem } from "@/db/system";
import type { Tx } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/core/errors";
import type { PersonId } from "@/lib/core/ids";
import { type Failure, fail, isFailure } from "@/lib/core/result";
import type { Role } from "@/lib/core/roles";
import type { AppMode } from "@/lib/server/env";
import { findAccountById, findOwnerOf } from "../accounts";
import { markAuthenticated, revokeSession, type StartedSession, startSession } from "../sessions";
import { DEMO_USERNAMES, type DemoUsername, demoPeople, supportingPeople } from "./people";

export type Entered = { readonly ownerId: PersonId; readonly role: Role; readonly session: StartedSession };

type Wanted = {
  readonly mode: AppMode;
  readonly who: DemoUsername;
  readonly device: string;
  /** Who this browser was until now: that session ends. */
  readonly previous: Actor | null;
};

const NOBODY = "The made-up people are not here: this world was started empty.";

/** Whether made-up people may be signed in by a click here. Named one by one: what is not known is refused. */
export function isDemoAllowed(mode: AppMode): boolean {
  return mode === "demo" || mode === "development" || mode === "test";
}

/**
 * Whether a page may offer to go on without a password. By name, so that no page pays for asking; somebody real who took
 * such a name in a world without made-up people is refused when they press the button.
 */
export function isDemoPerson(mode: AppMode, { username, role }: Pick<Actor, "username" | "role">): boolean {
  return (
    isDemoAllowed(mode) &&
    Object.values(demoPeople).some((one) => one.username === username && one.role === role)
  );
}

/**
 * Signs in as somebody made up, without a password. Throws `NotFound` wherever real people may write. The person is
 * found by an address no mail can ever confirm, never by a name a real person could have taken.
 */
export async function enterAsDemo(wanted: Wanted, now: Date): Promise<Entered | Failure> {
  if (!isDemoAllowed(wanted.mode)) throw new NotFound();
  const entered = await asSystem("sign-in", async (tx) => {
    const ownerId = await findOwnerOf(tx, demoPeople[wanted.who].email);
    const account = ownerId && (await findAccountById(tx, ownerId));
    if (!account || account.suspended) return null;
    const { id, role } = account;
    const asked = {
      ownerId: id,
      role,
      kind: "browser",
      device: wanted.device,
      remembered: false,
      // Nobody made up has a phone. Where real people write, this function was left three lines above.
      secondStep: "not-needed",
      now,
    } as const;
    return { ownerId: id, role, session: await startSession(tx, asked) };
  });
  if (!entered) return fail("unavailable", NOBODY);
  if (wanted.previous) await revokeSession(wanted.previous, wanted.previous.sessionId, now);
  return entered;
}

/**
 * Somebody made up goes on in the middle of something, without a password: a new session when theirs ended, a fresh
 * mark on it when it lives. Nobody real can be reached this way, in any mode.
 */
export async function comeBackAsDemo(
  wanted: Omit<Wanted, "who"> & { readonly who: string },
  now: Date,
): Promise<StartedSession | null | Failure> {
  if (!isDemoAllowed(wanted.mode)) throw new NotFound();
  const username = await asSystem("sign-in", (tx) => findDemoUsername(tx, wanted.who));
  const { previous } = wanted;
  if (!username || (previous && previous.id !== wanted.who)) throw new NotFound();
  if (previous) {
    await markAuthenticated(previous.id, previous.sessionId, now);
    return null;
  }
  const entered = await enterAsDemo({ ...wanted, who: username }, now);
  return isFailure(entered) ? entered : entered.session;
}

async function findDemoUsername(tx: Tx, id: string): Promise<DemoUsername | null> {
  for (const username of DEMO_USERNAMES)
    if ((await findOwnerOf(tx, demoPeople[username].email)) === id) return username;
  return null;
}

/**
 * Throws where made-up people would meet real ones. Asked once, when a server starts in production: a click could no
 * longer open their accounts, but they have no business among real people.
 */
export async function refuseDemoPeople(mode: AppMode): Promise<void> {
  if (isDemoAllowed(mode)) return;
  const found = await asSystem("health", async (tx) => {
    for (const { email } of [...Object.values(demoPeople), ...Object.values(supportingPeople)])
      if (await findOwnerOf(tx, email)) return true;
    return false;
  });
  if (found)
    throw new Error(
      `This database holds the people of the demo. APP_MODE=${mode} needs a database of its own.`,
    );
}

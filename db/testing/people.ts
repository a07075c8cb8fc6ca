import { asSystem } from "@/db/system";
import type { Actor } from "@/lib/access/actor";
import { createAccount } from "@/lib/auth/accounts";
import { findActor, startSession } from "@/lib/auth/sessions";
import type { Role } from "@/lib/core/roles";

/** A real argon2id hash would cost 56 ms a person; nobody signs in with this one. */
const NO_PASSWORD =
  "$argon2id$v=19$m=65536,t=3,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

let made = 0;

export type Someone = { readonly actor: Actor; readonly token: string };

/** A person with a session. Say only what matters: `await aPerson({ role: "psychologist" })`. */
export async function aPerson(
  wanted: { role?: Role; username?: string; zone?: string; email?: string; now?: Date } = {},
): Promise<Someone> {
  made += 1;
  const now = wanted.now ?? new Date();
  const role = wanted.role ?? "client";
  const username = wanted.username ?? `person-${process.pid}-${made}-${Date.now().toString(36)}`;
  const token = await asSystem("seed", async (tx) => {
    const { id } = await createAccount(
      tx,
      {
        username,
        role,
        passwordHash: NO_PASSWORD,
        zone: wanted.zone ?? "Europe/London",
        email: wanted.email,
      },
      now,
    );
    const session = await startSession(tx, {
      ownerId: id,
      role,
      kind: "token",
      device: "A test",
      remembered: true,
      secondStep: "not-needed",
      now,
    });
    return session.token;
  });
  const actor = await findActor(token, now);
  if (!actor) throw new Error("a person just made has no session");
  return { actor, token };
}

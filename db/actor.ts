import "server-only";
import { type PersonId, parseId } from "@/lib/core/ids";
import { type Tx, transaction } from "./transaction";

/**
 * Runs `work` as one person: role `app_member`, their id in `app.actor_id`, one transaction.
 * Row-level security then shows their own rows and what somebody shares with them. Throws `Unavailable` when the
 * database is away; database errors arrive without their values.
 */
export async function withActor<T>(
  actor: { readonly id: PersonId },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  // Checked, then inlined: with the simple protocol begin, role and settings are one round trip.
  const id = parseId<"person">(actor.id);
  if (id === null) throw new Error("an actor's id is a UUID");
  return transaction(
    `member:${id}`,
    `begin; set local role app_member; select set_config('app.actor_id', '${id}', true)`,
    work,
  );
}

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

/**
 * Runs `work` as a psychologist would, for one of their clients to look at: the database then shows that client's shared
 * rows and nothing else of the psychologist's. Only lib/access/preview may call it, after it checked who asks.
 */
export async function withPreview<T>(
  psychologist: { readonly id: PersonId },
  client: { readonly id: PersonId },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const [id, of] = [parseId<"person">(psychologist.id), parseId<"person">(client.id)];
  if (id === null || of === null) throw new Error("an actor's id is a UUID");
  return transaction(
    `preview:${id}:${of}`,
    `begin; set local role app_member; select set_config('app.actor_id', '${id}', true), set_config('app.preview_of', '${of}', true)`,
    work,
  );
}

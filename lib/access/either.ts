import "server-only";
import { withActor } from "@/db/actor";
import type { Actor } from "./actor";
import { openRecord, ownRecord, type Purpose, type RecordAccess, type SharedKind } from "./record";

type Wanted<K extends SharedKind> = {
  /** Whose record; absent for one's own. */
  readonly clientId: string | undefined;
  readonly kind: K;
  readonly now: Date;
  readonly purpose?: Purpose;
};

/**
 * For what client and psychologist both do: runs `work` with the proof for one's own record, or for a client's, in one
 * transaction. Throws `NotFound` as `ownRecord` and `openRecord` do.
 */
export async function eitherRecord<K extends SharedKind, T>(
  actor: Actor,
  { clientId, kind, now, purpose = kind }: Wanted<K>,
  work: (record: RecordAccess<K>) => Promise<T>,
): Promise<T> {
  return withActor(actor, async (tx) => {
    const own = clientId === undefined;
    return work(own ? ownRecord(actor, kind) : await openRecord(tx, actor, clientId, kind, now, purpose));
  });
}

import "server-only";
import { sql } from "drizzle-orm";
import { asSystem } from "@/db/system";

export type SessionRef = { readonly ownerId: string; readonly sessionId: string };

const BATCH = 1_000;

const uuids = (values: readonly string[]) => sql.param(`{${values.join(",")}}`);

/**
 * Which of these sessions are good right now. It only reads: looking a session up would count as its being used, and an
 * open page must not keep one alive. One statement for each thousand.
 */
export async function liveSessions(asked: readonly SessionRef[], now: Date): Promise<ReadonlySet<string>> {
  const live = new Set<string>();
  for (let from = 0; from < asked.length; from += BATCH) {
    const some = asked.slice(from, from + BATCH);
    const owners = uuids(some.map(({ ownerId }) => ownerId));
    const ids = uuids(some.map(({ sessionId }) => sessionId));
    const found = await asSystem("sign-in", (tx) =>
      tx.execute<{ id: string }>(sql`
        select s.id from unnest(${owners}::uuid[], ${ids}::uuid[]) as asked(owner_id, id)
          join sessions s on s.owner_id = asked.owner_id and s.id = asked.id
          join accounts a on a.id = s.owner_id
         where s.revoked_at is null and s.second_step <> 'pending' and a.suspended_at is null
           and s.expires_at > ${now.toISOString()}::timestamptz
           and s.last_seen_at + make_interval(secs => s.idle_seconds) > ${now.toISOString()}::timestamptz`),
    );
    for (const { id } of found.rows) live.add(id);
  }
  return live;
}

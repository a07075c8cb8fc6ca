import { LiveBell } from "@/components/layout/live-bell";
import type { Actor } from "@/lib/access/actor";
import { ownRecord } from "@/lib/access/record";
import { hasUnread } from "@/lib/account/notices/queries";
import { Unavailable } from "@/lib/core/errors";

/** Without the database there is nothing to say; the page itself tells of that. */
function nothing(error: unknown): boolean {
  if (error instanceof Unavailable) return false;
  throw error;
}

/** The way to the notifications, with a dot while something waits there. One statement. */
export async function NoticeBell({ actor }: { readonly actor: Actor }) {
  const unread = await hasUnread(ownRecord(actor, "notices")).catch(nothing);
  return <LiveBell owner={actor.id} unread={unread} madeAt={Date.now()} />;
}

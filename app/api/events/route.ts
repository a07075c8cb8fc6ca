import { ownRecord } from "@/lib/access/record";
import { hasUnread } from "@/lib/account/notices/queries";
import { eventOutput, noQuestion } from "@/lib/account/notices/schema";
import { endpoint, memberRoute } from "@/lib/auth/route";
import { openEvents } from "@/lib/server/events/hub";

const listen = memberRoute(
  {
    name: "events",
    summary:
      "Server-sent events (text/event-stream): each says what kind of thing changed, never what. The stream ends with its session, and reading it does not keep a session alive.",
    input: noQuestion,
    output: eventOutput,
    quiet: true,
  },
  async ({ actor, signal }) => {
    const first = (await hasUnread(ownRecord(actor, "notices"))) ? ["unread"] : [];
    return openEvents({ ownerId: actor.id, sessionId: actor.sessionId }, first, signal);
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: listen });

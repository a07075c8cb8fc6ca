import * as z from "zod/mini";
import { dropSessionCookie } from "@/lib/auth/cookie-session";
import { signOut } from "@/lib/auth/identity/mutations";
import { nothing } from "@/lib/auth/identity/schema";
import { endpoint, memberRoute, reply } from "@/lib/auth/route";

const logout = memberRoute(
  {
    name: "auth.logout",
    summary:
      "Ends the session that asks. What was acknowledged before is saved; nothing waits to be written.",
    input: nothing,
    output: z.strictObject({ signed_out: z.boolean() }),
  },
  async ({ actor, now }) => {
    await signOut(actor, now);
    if (actor.sessionKind === "browser") await dropSessionCookie();
    // The cache only: cookies would take the look of the pages along, storage the help page kept for no network.
    return reply(200, { signed_out: true }, { "clear-site-data": '"cache"' });
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: logout });

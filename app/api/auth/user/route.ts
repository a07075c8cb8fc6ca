import { ownRecord } from "@/lib/access/record";
import { readIdentity } from "@/lib/auth/identity/queries";
import { nothing } from "@/lib/auth/identity/schema";
import { accountShape, toAccount } from "@/lib/auth/identity/wire";
import { endpoint, memberRoute } from "@/lib/auth/route";
import { changeUser, userChanges } from "./changes";

const read = memberRoute(
  {
    name: "auth.user",
    summary: "The person who asks, with wellness preferences and privacy settings.",
    input: nothing,
    output: accountShape,
  },
  async ({ actor, now }) => toAccount(await readIdentity(ownRecord(actor, "profile"), now)),
);

const change = memberRoute(
  {
    name: "auth.user.change",
    summary:
      "Changes what is named and keeps the rest; null clears. A new email waits until it is confirmed.",
    input: userChanges,
    output: accountShape,
  },
  async ({ actor, input, now }) =>
    (await changeUser(actor, input, now)) ?? toAccount(await readIdentity(ownRecord(actor, "profile"), now)),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: read, PUT: change });

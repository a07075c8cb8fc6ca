"use server";

import { revalidatePath } from "next/cache";
import { ownDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { clientAction, memberAction, psychologistAction } from "@/lib/auth/action";
import { isFailure } from "@/lib/core/result";
import { qrCodeOf } from "@/lib/server/qr";
import * as mutations from "./mutations";
import { invitationInput, inviteClientInput, invitePsychologistInput } from "./schema";

function refresh(): void {
  revalidatePath("/practice", "layout");
  revalidatePath("/care", "layout");
}

const qrOf = (link: string | null) => (link === null ? null : qrCodeOf(link));

/** The link with its picture, shown this once: the secret is kept nowhere. */
const shown = ({ id, link }: mutations.MadeInvitation, isMailed: boolean) => ({
  id,
  link,
  isMailed,
  qr: qrOf(link),
});

export const inviteClient = psychologistAction(
  "invitations.invite-client",
  inviteClientInput,
  async (context) => {
    const { actor, input, now, idempotency } = context;
    const made = await mutations.inviteClient(ownDesk(actor), input, { now, idempotency });
    if (isFailure(made)) return made;
    refresh();
    return shown(made, input.channel === "email");
  },
);

export const invitePsychologist = clientAction(
  "invitations.invite-psychologist",
  invitePsychologistInput,
  async ({ actor, input, now, idempotency }) => {
    const made = await mutations.invitePsychologist(ownRecord(actor, "care"), input, { now, idempotency });
    if (isFailure(made)) return made;
    refresh();
    return shown(made, input.channel === "email");
  },
  { fresh: true },
);

export const renewInvitation = memberAction("invitations.renew", invitationInput, async (context) => {
  const made = await mutations.renewInvitation(context.actor, context.input.id, context.now);
  if (isFailure(made)) return made;
  refresh();
  return { id: made.id, link: made.link, qr: qrOf(made.link) };
});

export const revokeInvitation = memberAction("invitations.revoke", invitationInput, async (context) => {
  await mutations.revokeInvitation(context.actor, context.input.id, context.now);
  refresh();
  return { revoked: true };
});

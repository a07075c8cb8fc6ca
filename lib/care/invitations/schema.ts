import * as z from "zod/mini";
import { email } from "@/lib/auth/identity/schema";
import { clientName, PLAN_LEAST, plan, replyWords, reviewDays, scopes } from "../relationships/schema";

const oneNewLine = (written: string) => written.replace(/\r\n?/g, "\n");
const message = z.optional(
  z
    .string()
    .check(z.overwrite(oneNewLine), z.trim(), z.maxLength(1000, "Please use at most 1,000 characters.")),
);
const label = z.optional(
  z
    .string()
    .check(
      z.trim(),
      z.maxLength(100, "Please use at most 100 characters."),
      z.regex(/^\P{Cc}*$/u, "Please write this on one line."),
    ),
);

const sending = {
  channel: z.enum(["email", "link"], "Please choose one of the two."),
  email: z.optional(email),
};
type Sending = { readonly channel: "email" | "link"; readonly email?: string | undefined };
const isAddressed = ({ channel, email: to }: Sending) => channel === "link" || to !== undefined;
const NO_ADDRESS = { path: ["email"], error: "Please write the address to send it to." };

const fullPlan = z
  ._default(plan, [])
  .check(
    z.refine((lines) => lines.length >= PLAN_LEAST, `Please name at least ${PLAN_LEAST} things to follow.`),
  );

/** What a psychologist proposes; agreed to as it stands, it becomes the terms of care. */
const proposed = { plan: fullPlan, review_days: reviewDays, reply_words: replyWords };

export const inviteClientInput = z
  .strictObject({ ...sending, ...proposed, message, label })
  .check(z.refine(isAddressed, NO_ADDRESS));
export type InviteClientInput = z.output<typeof inviteClientInput>;

/** A client chooses what to share before they invite. */
export const invitePsychologistInput = z
  .strictObject({ ...sending, client_name: clientName, scopes, message })
  .check(z.refine(isAddressed, NO_ADDRESS));
export type InvitePsychologistInput = z.output<typeof invitePsychologistInput>;

const code = z.string().check(z.minLength(1), z.maxLength(200));

export const acceptAsClientInput = z.strictObject({ code, client_name: clientName, scopes });
export const acceptAsPsychologistInput = z.strictObject({ code, ...proposed });
export const codeInput = z.strictObject({ code });
export const invitationInput = z.strictObject({ id: z.uuid("We do not know this invitation.") });

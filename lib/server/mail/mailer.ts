import "server-only";
import { smtpMailer } from "@/lib/integrations/mail/adapter";
import { outboxMailer } from "@/lib/integrations/mail/fake";
import type { Mailer } from "@/lib/integrations/mail/port";
import { env } from "../env";

let chosen: Mailer | undefined;

/** SMTP where it is set, else the outbox. Production without SMTP does not start (lib/server/env). */
export function mailer(): Mailer {
  const { SMTP_URL, MAIL_FROM } = env();
  chosen ??= SMTP_URL ? smtpMailer(SMTP_URL, MAIL_FROM) : outboxMailer;
  return chosen;
}

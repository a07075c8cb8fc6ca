import type { Mailer } from "./port";

/** The mailer without a mail server: the sealed copy stays, and the outbox page shows it. Never in production. */
export const outboxMailer: Mailer = { keepsCopies: true, deliver: async () => undefined };

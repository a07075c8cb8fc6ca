import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { mails } from "@/db/schema";
import { asSystem } from "@/db/system";
import { type PersonId, parseId } from "@/lib/core/ids";
import type { OutgoingMail } from "@/lib/integrations/mail/port";
import type { Job } from "../jobs/define";
import { enqueue } from "../jobs/enqueue";
import { sealerOf } from "../sealing/person-keys";
import { mailer } from "./mailer";
import { type MailId, openMail } from "./queue";

const KEPT_MS = 30 * 24 * 60 * 60_000;

type Named = { readonly ownerId: PersonId; readonly id: MailId };

function named(payload: unknown): Named | null {
  const { owner_id, mail_id } = (payload ?? {}) as { owner_id?: unknown; mail_id?: unknown };
  const ownerId = parseId<"person">(owner_id);
  const id = parseId<"mail">(mail_id);
  return ownerId && id ? { ownerId, id } : null;
}

const isMail = ({ ownerId, id }: Named) => and(eq(mails.ownerId, ownerId), eq(mails.id, id));

/** The mail if it still waits; counts the attempt. */
async function takeMail(mail: Named): Promise<OutgoingMail | null> {
  return asSystem("mail", async (tx) => {
    const [row] = await tx
      .update(mails)
      .set({ attempts: sql`${mails.attempts} + 1` })
      .where(and(isMail(mail), isNull(mails.sentAt)))
      .returning({ content: mails.content });
    return row ? openMail(await sealerOf(tx, mail.ownerId), mail.id, row.content) : null;
  });
}

async function markSent(mail: Named, keepsCopies: boolean, now: Date): Promise<void> {
  await asSystem("mail", async (tx) => {
    const sent = keepsCopies ? { sentAt: now } : { sentAt: now, content: null };
    await tx.update(mails).set(sent).where(isMail(mail));
    await enqueue(tx, {
      job: "mail.purge",
      payload: { owner_id: mail.ownerId, mail_id: mail.id },
      at: new Date(now.getTime() + KEPT_MS),
      key: `mail.purge:${mail.id}`,
    });
  });
}

/** Sends a waiting mail, outside any transaction. Run twice, it sends once unless the process died in between. */
export const sendMail: Job = {
  name: "mail.send",
  run: async (payload, now) => {
    const mail = named(payload);
    const waiting = mail && (await takeMail(mail));
    if (!waiting) return;
    const { deliver, keepsCopies } = mailer();
    await deliver(waiting);
    await markSent(mail, keepsCopies, now);
  },
};

/** Thirty days after a mail left, its row goes too. */
export const purgeMail: Job = {
  name: "mail.purge",
  run: async (payload) => {
    const mail = named(payload);
    if (mail) await asSystem("mail", (tx) => tx.delete(mails).where(isMail(mail)));
  },
};

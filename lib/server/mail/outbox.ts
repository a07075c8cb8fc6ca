import "server-only";
import { desc } from "drizzle-orm";
import { mails } from "@/db/schema";
import { asSystem } from "@/db/system";
import { NotFound } from "@/lib/core/errors";
import type { PersonId } from "@/lib/core/ids";
import type { OutgoingMail } from "@/lib/integrations/mail/port";
import { env, isPlayground } from "../env";
import { sealerOf } from "../sealing/person-keys";
import { openMail } from "./queue";

const SHOWN = 50;

type Shown = OutgoingMail & { readonly id: string; readonly createdAt: Date; readonly sentAt: Date | null };

/** Whether mails end on a page: no mail server, and nobody real. */
export function hasOutbox(): boolean {
  return isPlayground() && !env().SMTP_URL;
}

/** The last mails, opened, where all people are made up. `NotFound` anywhere else. */
export async function listOutbox(): Promise<readonly Shown[]> {
  if (!hasOutbox()) throw new NotFound();
  return asSystem("mail", async (tx) => {
    const rows = await tx.select().from(mails).orderBy(desc(mails.createdAt)).limit(SHOWN);
    const shown: Shown[] = [];
    for (const row of rows) {
      const mail = openMail(await sealerOf(tx, row.ownerId as PersonId), row.id, row.content);
      if (mail) shown.push({ id: row.id, ...mail, createdAt: row.createdAt, sentAt: row.sentAt });
    }
    return shown;
  });
}

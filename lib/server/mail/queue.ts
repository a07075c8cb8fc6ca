import "server-only";
import { mails } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import type { Id, PersonId } from "@/lib/core/ids";
import type { Sealed } from "@/lib/core/sealed";
import type { OutgoingMail } from "@/lib/integrations/mail/port";
import { newId } from "../ids";
import { enqueue } from "../jobs/enqueue";
import { sealerOf } from "../sealing/person-keys";
import type { Place, Sealer } from "../sealing/sealer";

export type MailId = Id<"mail">;

const contentOf = (id: string): Place => ({ table: "mails", column: "content", rowId: id });

/** A mail opened again, or null once its content was removed. */
export function openMail(sealer: Sealer, id: string, content: Sealed | null): OutgoingMail | null {
  const text = sealer.openOrNull(contentOf(id), content);
  return text === null ? null : (JSON.parse(text) as OutgoingMail);
}

type Queued = OutgoingMail & { readonly ownerId: PersonId; readonly kind: string };

/**
 * Puts a mail on its way in the caller's transaction: it leaves only if the change that causes it was committed.
 * Address, subject and text are sealed under the receiver's key; the job carries ids.
 */
export async function queueMail(tx: Tx, { ownerId, kind, ...mail }: Queued, now: Date): Promise<MailId> {
  const id = newId<"mail">();
  const sealer = await sealerOf(tx, ownerId);
  const content = sealer.seal(contentOf(id), JSON.stringify(mail));
  await tx.insert(mails).values({ ownerId, id, kind, content, createdAt: now });
  await enqueue(tx, { job: "mail.send", payload: { owner_id: ownerId, mail_id: id } });
  return id;
}

import "server-only";
import { audit } from "@/lib/access/audit";
import { inRecord, type RecordAccess } from "@/lib/access/record";

/** Writes down that everything was taken out, before the first of it leaves. */
export async function noteExport(record: RecordAccess<"profile">, now: Date): Promise<void> {
  await inRecord(record, (tx) =>
    audit(tx, { ownerId: record.ownerId, actorId: record.actor.id, action: "data.exported", at: now }),
  );
}

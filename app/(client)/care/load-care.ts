import type { Actor } from "@/lib/access/actor";
import { inRecord, ownRecord } from "@/lib/access/record";
import { readProfile } from "@/lib/account/profile/queries";
import { nextPlanned } from "@/lib/care/dates/queries";
import { listOpenHandovers } from "@/lib/care/handovers/queries";
import { listRelationships, listTerms } from "@/lib/care/relationships/queries";
import { careState } from "@/lib/care/relationships/relationship";

/** Everything the first page of care shows, in one transaction; the rest is asked for only where somebody is linked. */
export async function loadCare(actor: Actor, now: Date) {
  const care = ownRecord(actor, "care");
  return inRecord(care, async () => {
    const all = await listRelationships(care);
    const linked = all.filter((one) => careState(one, now) !== "over");
    const isLinked = linked.length > 0;
    const terms = isLinked ? await listTerms(care) : { held: [], proposed: [] };
    const handovers = isLinked ? await listOpenHandovers(care) : [];
    const name = handovers.length > 0 ? (await readProfile(ownRecord(actor, "profile"))).name : null;
    const ids = new Set(linked.map(({ relationshipId }) => relationshipId));
    return {
      linked,
      held: terms.held,
      proposed: terms.proposed.filter(({ relationshipId }) => ids.has(relationshipId)),
      handovers,
      name: terms.held.find(({ clientName }) => clientName !== null)?.clientName ?? name,
      next: await nextPlanned(care, now),
    };
  });
}

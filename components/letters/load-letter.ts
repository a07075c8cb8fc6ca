import { supportOf } from "@/components/safety/support";
import type { Actor } from "@/lib/access/actor";
import { inRecord, ownRecord } from "@/lib/access/record";
import { getLetter, listLetters } from "@/lib/care/letters/queries";
import { listRelationships } from "@/lib/care/relationships/queries";
import { careState, readableNow } from "@/lib/care/relationships/relationship";
import { SCOPE_WORDS } from "@/lib/care/relationships/scope-words";
import { readSharing } from "@/lib/record/journal/queries";

const UNNAMED = "Your psychologist";

/** A client's letters with the names of who wrote them. */
export function loadLetters(actor: Actor) {
  const care = ownRecord(actor, "care");
  return inRecord(care, async () => {
    const letters = await listLetters(care);
    const all = letters.length > 0 ? await listRelationships(care) : [];
    const names = new Map(
      all.map(({ relationshipId, psychologist }) => [relationshipId, psychologist.displayName]),
    );
    return letters.map((letter) => ({ ...letter, by: names.get(letter.relationshipId) ?? UNNAMED }));
  });
}

/** One letter, and what stands in the way of a yes to it: parts it draws on that are not shared any more. */
export function loadLetter(actor: Actor, id: string, now: Date) {
  const care = ownRecord(actor, "care");
  return inRecord(care, async () => {
    const letter = await getLetter(care, id);
    const all = await listRelationships(care);
    const relationship = all.find(({ relationshipId }) => relationshipId === letter.relationshipId);
    const shared = relationship ? readableNow(relationship, now) : [];
    const journal = ownRecord(actor, "journal");
    return {
      letter,
      by: relationship?.psychologist.displayName ?? UNNAMED,
      isRunning: relationship !== undefined && careState(relationship, now) === "running",
      missing: letter.scopes
        .filter((scope) => !shared.includes(scope))
        .map((scope) => SCOPE_WORDS[scope].short),
      support: supportOf(await readSharing(journal), actor.zone),
    };
  });
}

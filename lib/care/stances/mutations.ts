import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import { formulationItems, formulationStances } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import { psychologistsOf } from "@/lib/access/parties";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { type Failure, fail } from "@/lib/core/result";
import { newId } from "@/lib/server/ids";
import { log } from "@/lib/server/log";
import { signal, tell } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { type Safety, safetyOf, screenLine } from "../formulation/aftercare";
import type { LineId, StanceKind } from "../formulation/line";
import { stancePlace } from "../formulation/places";

type Work = RecordAccess<"work">;

export type Answered = { readonly id: LineId; readonly safety: Safety };

type Said = {
  readonly id: string;
  readonly version: number;
  readonly stance: StanceKind;
  readonly words?: string | undefined;
};

/** A line somebody else wrote, as it stands; its own author has nothing to say to it. */
async function findLine(tx: Tx, work: Work, id: string) {
  const wanted = parseId<"formulation-item">(id);
  if (wanted === null) throw new NotFound();
  // Not locked: only its author may, and a stance names the version it was said to.
  const [line] = await tx
    .select({ id: formulationItems.id, version: formulationItems.version })
    .from(formulationItems)
    .where(
      and(
        eq(formulationItems.ownerId, work.ownerId),
        eq(formulationItems.id, wanted),
        isNull(formulationItems.deletedAt),
        ne(formulationItems.authorId, work.actor.id),
      ),
    )
    .limit(1);
  if (!line) throw new NotFound();
  return line;
}

/** An agreement is heard by open pages only; a dispute or a suggestion waits for an answer, so it is told. */
async function leave(
  tx: Tx,
  work: Work,
  { id, stance }: Pick<Said, "id" | "stance">,
  at: Date,
): Promise<void> {
  const { ownerId, actor } = work;
  await audit(tx, { ownerId, actorId: actor.id, action: `formulation.${stance}`, subjectId: id, at });
  for (const to of await psychologistsOf(tx, ownerId, "work")) {
    if (stance === "agree") await signal(tx, to, "record");
    else await tell(tx, { to, kind: "line-disputed", aboutId: actor.id, subjectId: id, at });
  }
}

function screened(words: string | null): Safety {
  const screening = screenLine(words);
  const rules = screening.rules.map(({ id }) => id);
  if (screening.tier > 0 || screening.failed)
    log.info({ operation: "stances.answer", tier: screening.tier, rules }, "screened");
  return safetyOf(screening);
}

/** What the client says to a line as it stands now. A line that changed meanwhile answers `conflict`. */
export async function takeStance(work: Work, said: Said, now: Date): Promise<Answered | Failure> {
  // Only the client answers to a line, and only in their own record.
  if (work.actor.id !== work.ownerId) throw new NotFound();
  const words = said.stance === "agree" ? null : (said.words ?? null);
  const safety = screened(words);
  return inRecord(work, async (tx) => {
    const line = await findLine(tx, work, said.id);
    if (line.version !== said.version)
      return fail("conflict", "This line was changed meanwhile. Please read it again before you answer.");
    const id = newId<"formulation-stance">();
    const sealer = await sealerOf(tx, work.ownerId);
    await tx.insert(formulationStances).values({
      ownerId: work.ownerId,
      id,
      itemId: line.id,
      itemVersion: line.version,
      personId: work.actor.id,
      stance: said.stance,
      words: sealer.sealOrNull(stancePlace(id), words),
      at: now,
    });
    await leave(tx, work, { id: line.id, stance: said.stance }, now);
    return { id: line.id as LineId, safety };
  });
}

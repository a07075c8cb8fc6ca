import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { careRelationships, consents, letters } from "@/db/schema";
import type { Tx } from "@/db/transaction";
import { audit } from "@/lib/access/audit";
import { inRecord, type RecordAccess } from "@/lib/access/record";
import { careRuns, consentLives } from "@/lib/access/sharing";
import { NotFound } from "@/lib/core/errors";
import { type PersonId, parseId } from "@/lib/core/ids";
import { type Failure, fail } from "@/lib/core/result";
import { type Safety, safetyOf } from "@/lib/record/journal/aftercare";
import { log } from "@/lib/server/log";
import { tell } from "@/lib/server/notices/tell";
import { sealerOf } from "@/lib/server/sealing/person-keys";
import { type LetterId, stateOf } from "../letters/letter";
import { letterPlace } from "../letters/places";
import { screenAnswer } from "./aftercare";
import type { AnswerLetterInput } from "./schema";

type Care = RecordAccess<"care">;
type Row = typeof letters.$inferSelect;
export type Answered = { readonly id: LetterId; readonly safety: Safety };

const ANSWERED = fail("declined", "This letter was answered already, or taken back.");
const STOPPED = fail(
  "declined",
  "You do not share everything this letter draws on any more, so it cannot be approved. It goes nowhere.",
);

/** Whether care runs with the letter's author. */
async function runs(tx: Tx, row: Row): Promise<boolean> {
  const found = await tx
    .select({ id: careRelationships.id })
    .from(careRelationships)
    .where(
      and(
        eq(careRelationships.clientId, row.ownerId),
        eq(careRelationships.id, row.relationshipId),
        careRuns(),
      ),
    )
    .limit(1);
  return found.length > 0;
}

/** Whether each part of the record that the letter draws on is shared with its author now. */
async function isAllShared(tx: Tx, row: Row): Promise<boolean> {
  const live = await tx
    .select({ scope: consents.scope })
    .from(careRelationships)
    .innerJoin(consents, consentLives())
    .where(
      and(
        eq(careRelationships.clientId, row.ownerId),
        eq(careRelationships.id, row.relationshipId),
        careRuns(),
      ),
    )
    .limit(50);
  const shared = new Set<string>(live.map(({ scope }) => scope));
  return row.scopes.every((scope) => shared.has(scope));
}

function screened(words: string | undefined): Safety {
  const screening = screenAnswer(words);
  const rules = screening.rules.map(({ id }) => id);
  if (screening.tier > 0 || screening.failed)
    log.info({ operation: "letters.answer", tier: screening.tier, rules }, "screened");
  return safetyOf(screening);
}

/**
 * The client's yes or no to a letter about them, once. A yes needs running care and that everything the letter draws on
 * is still shared: what was withdrawn before stops it. The database holds both to it as well.
 */
export async function answerLetter(
  care: Care,
  { id: wanted, answer, words }: AnswerLetterInput,
  now: Date,
): Promise<Answered | Failure> {
  const id = parseId<"letter">(wanted);
  if (id === null || care.actor.id !== care.ownerId) throw new NotFound();
  return inRecord(care, async (tx) => {
    const one = and(eq(letters.ownerId, care.ownerId), eq(letters.id, id));
    const [row] = await tx
      .select()
      .from(letters)
      .where(and(one, isNull(letters.withdrawnAt)))
      .limit(1);
    if (!row) throw new NotFound();
    if (stateOf(row) !== "waiting") return ANSWERED;
    const isRunning = await runs(tx, row);
    if (answer === "approved" && !(isRunning && (await isAllShared(tx, row)))) return STOPPED;
    const sealer = await sealerOf(tx, care.ownerId);
    const answerWords = sealer.sealOrNull(letterPlace("answer_words", id), words || null);
    const [said] = await tx
      .update(letters)
      .set({ answer, answeredAt: now, answerWords })
      .where(and(one, isNull(letters.answer), isNull(letters.withdrawnAt)))
      .returning({ id: letters.id });
    if (!said) return ANSWERED;
    const { ownerId, actor } = care;
    await audit(tx, { ownerId, actorId: actor.id, action: `letter.${answer}`, subjectId: id, at: now });
    const to = row.authorId as PersonId;
    if (isRunning) await tell(tx, { to, kind: "letter-answered", aboutId: ownerId, subjectId: id, at: now });
    return { id, safety: screened(words) };
  });
}

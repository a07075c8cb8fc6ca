import { ownDesk } from "@/lib/access/desk";
import { ownRecord } from "@/lib/access/record";
import { answerLetter } from "@/lib/care/letter-answers/mutations";
import { sendLetter, signLetter, startLetter } from "@/lib/care/letters/mutations";
import type { DraftPart, LetterKind } from "@/lib/care/letters/parts";
import { getCopy } from "@/lib/care/letters/queries";
import { isFailure } from "@/lib/core/result";
import type { Someone } from "./people";

type Wanted = {
  readonly by: Someone;
  readonly about: Someone;
  readonly kind?: LetterKind;
  readonly recipient?: string;
  readonly parts?: readonly DraftPart[];
  readonly now?: Date;
  /** How far it got. */
  readonly upTo?: "draft" | "sent" | "approved" | "declined" | "signed";
};

function made<T>(result: T): Exclude<T, { ok: false }> {
  if (isFailure(result)) throw new Error(`the letter was refused: ${result.message}`);
  return result as Exclude<T, { ok: false }>;
}

const SUMMARY: DraftPart = { part: "summary", words: "Sleep is better.", included: true };

/** A letter about a client, a draft unless said otherwise. Answers the psychologist's copy. */
export async function aLetter(wanted: Wanted) {
  const { by, about, kind = "progress", upTo = "draft", now = new Date() } = wanted;
  const desk = ownDesk(by.actor);
  const { id } = made(await startLetter(by.actor, { clientId: about.actor.id, kind }, { now }));
  if (upTo === "draft") return getCopy(desk, id);
  const text = { recipient: wanted.recipient, about: "Maya R.", parts: [...(wanted.parts ?? [SUMMARY])] };
  made(await sendLetter(desk, { id, version: 1, ...text }, now));
  const letterId = (await getCopy(desk, id)).letterId ?? "";
  const care = ownRecord(about.actor, "care");
  if (upTo !== "sent") {
    const answer = upTo === "declined" ? "declined" : "approved";
    made(await answerLetter(care, { id: letterId, answer }, now));
  }
  if (upTo === "signed") made(await signLetter(desk, id, now));
  return getCopy(desk, id);
}

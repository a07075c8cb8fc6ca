import type { Id, PersonId } from "@/lib/core/ids";
import type { Sealed } from "@/lib/core/sealed";
import { termsPlace } from "./places";

/** The half of a sealer that closes. */
type Seals = {
  sealOrNull(place: ReturnType<typeof termsPlace>, text: string | null): Sealed | null;
};

export type TermsWords = {
  readonly clientName: string | null;
  readonly plan: readonly string[];
  readonly reviewDays: readonly number[];
  readonly replyWords: string | null;
};

type TermsRow = {
  readonly id: string;
  readonly ownerId: PersonId;
  readonly relationshipId: Id<"relationship">;
  readonly proposedBy: PersonId;
  readonly proposedAt: Date;
  readonly agreedAt: Date | null;
};

/** Terms as a row: the words sealed under the client's key. A plan without lines is none. */
export function termsRow(sealer: Seals, row: TermsRow, words: TermsWords) {
  const plan = words.plan.length === 0 ? null : JSON.stringify(words.plan);
  return {
    ...row,
    clientName: sealer.sealOrNull(termsPlace("client_name", row.id), words.clientName),
    plan: sealer.sealOrNull(termsPlace("plan", row.id), plan),
    reviewDays: [...words.reviewDays].sort((a, b) => a - b),
    replyWords: sealer.sealOrNull(termsPlace("reply_words", row.id), words.replyWords),
  };
}

/** A plan's lines as they were sealed. */
export function parsePlan(text: string | null): readonly string[] {
  const lines: unknown = text === null ? [] : JSON.parse(text);
  return Array.isArray(lines) ? lines.filter((one): one is string => typeof one === "string") : [];
}

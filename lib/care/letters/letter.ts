import type { Id, PersonId } from "@/lib/core/ids";
import type { DraftText, LetterKind, LetterScope } from "./parts";

export type LetterId = Id<"letter">;
export type DraftId = Id<"letter-draft">;

/** A letter as it is read: by the client, in the PDF, on paper. Only what was included is in it. */
export type LetterText = {
  readonly title: string;
  /** Whom it is about, as the psychologist wrote it. */
  readonly about: string;
  readonly author: { readonly name: string; readonly lines: readonly string[] };
  readonly sections: ReadonlyArray<{ readonly heading: string; readonly words: string }>;
};

export type LetterTimes = {
  readonly answer: "approved" | "declined" | null;
  readonly answeredAt: Date | null;
  readonly signedAt: Date | null;
  readonly withdrawnAt: Date | null;
};

export type LetterState = "waiting" | "approved" | "declined" | "signed" | "taken-back";

/** Where a letter stands: sent, it waits for the client; approved, for the signature; nothing else leads anywhere. */
export function stateOf({ answer, signedAt, withdrawnAt }: LetterTimes): LetterState {
  if (withdrawnAt !== null) return "taken-back";
  if (signedAt !== null) return "signed";
  return answer ?? "waiting";
}

export const stateWords: Readonly<Record<LetterState | "draft", string>> = {
  draft: "Draft",
  waiting: "Waits for the client",
  approved: "Approved, not signed",
  declined: "Declined",
  signed: "Signed",
  "taken-back": "Taken back",
};

/** Whether the psychologist may change what they wrote: while nobody has it in hand. */
export const mayChange = (state: LetterState | null): boolean =>
  state === null || state === "declined" || state === "taken-back";

/** A letter as the client has it. */
export type Letter = LetterTimes & {
  readonly id: LetterId;
  readonly relationshipId: Id<"relationship">;
  readonly authorId: PersonId;
  readonly kind: LetterKind;
  readonly recipient: string | null;
  readonly text: LetterText;
  readonly scopes: readonly LetterScope[];
  readonly sentAt: Date;
  readonly answerWords: string | null;
  readonly state: LetterState;
};

/** A letter as its author has it: what they write, what they sent, and what became of it. */
export type LetterCopy = {
  readonly id: DraftId;
  readonly clientId: PersonId;
  readonly relationshipId: Id<"relationship">;
  readonly kind: LetterKind;
  readonly recipient: string | null;
  readonly draft: DraftText;
  readonly sent: LetterText | null;
  readonly letterId: LetterId | null;
  /** Null: never sent. */
  readonly state: LetterState | null;
  readonly times: (LetterTimes & { readonly sentAt: Date }) | null;
  /** What the client said, while their record is open. */
  readonly answerWords: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** What leaves the diary: a letter that was approved and then signed, and nothing before. */
export type SignedLetter = {
  readonly recipient: string | null;
  readonly text: LetterText;
  readonly answeredAt: Date;
  readonly signedAt: Date;
};

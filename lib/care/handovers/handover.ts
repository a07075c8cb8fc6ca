import type { Id, PersonId } from "@/lib/core/ids";

export type HandoverId = Id<"handover">;

/** A proposal that a colleague covers for a while, or takes over; with the colleague's card. */
export type Handover = {
  readonly id: HandoverId;
  readonly relationshipId: Id<"relationship">;
  readonly kind: "cover" | "transfer";
  readonly proposedBy: PersonId;
  readonly proposedByName: string;
  readonly colleague: {
    readonly id: PersonId;
    readonly displayName: string;
    readonly practice: string | null;
    readonly register: string;
    readonly registrationNumber: string;
  };
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly words: string | null;
  readonly proposedAt: Date;
  readonly answer: "accepted" | "declined" | null;
  readonly answeredAt: Date | null;
};

export const handoverPlace = (rowId: string) => ({ table: "handovers", column: "words", rowId });

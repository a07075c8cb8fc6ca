import type { Id, PersonId } from "@/lib/core/ids";
import type { Boxes, Format } from "./format";

export type NoteId = Id<"note">;

export type Amendment = { readonly id: string; readonly words: string; readonly at: Date };

/** A psychologist's note, opened. `signedAt` null: a draft, which can still change. */
export type Note = {
  readonly id: NoteId;
  readonly clientId: PersonId;
  readonly relationshipId: Id<"relationship">;
  readonly therapyDateId: Id<"therapy-date"> | null;
  readonly format: Format;
  readonly boxes: Boxes;
  readonly signedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

export type NoteWithAmendments = Note & { readonly amendments: readonly Amendment[] };

/** Somebody a psychologist has notes about, care running or not. */
export type NotedClient = {
  readonly clientId: PersonId;
  readonly relationshipId: Id<"relationship">;
  readonly notes: number;
  readonly lastAt: Date;
};

import type { Id, PersonId } from "@/lib/core/ids";

export type AgendaItemId = Id<"agenda-item">;

/** The three lines of "Say it for me", as somebody wrote them. An empty line was not written. */
export type Lines = { readonly happened: string; readonly like: string; readonly want: string };

/** Something somebody wants to talk about next time. */
export type AgendaItem = {
  readonly id: AgendaItemId;
  readonly authorId: PersonId;
  readonly words: string;
  readonly lines: Lines | null;
  /** The entry it is about, where the reader can see that entry. */
  readonly entryId: string | null;
  /** It is about an entry, whether or not the reader can see it. */
  readonly isAboutEntry: boolean;
  readonly problem: { readonly id: string; readonly name: string } | null;
  readonly createdAt: Date;
  readonly discussedAt: Date | null;
  readonly discussedBy: PersonId | null;
  readonly version: number;
};

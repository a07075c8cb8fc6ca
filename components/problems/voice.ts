import type { PersonId } from "@/lib/core/ids";

/** Who reads, and what to call the other side: a psychologist's name, or "your client". */
export type Voice = {
  readonly id: PersonId;
  readonly isClient: boolean;
  readonly other: string;
};

/** "you", "Dr Okafor", "your client": who did something, as the reader knows them. */
export function personWords(personId: PersonId, ownerId: PersonId, voice: Voice): string {
  if (personId === voice.id) return "you";
  if (voice.isClient) return voice.other;
  return personId === ownerId ? "your client" : "another psychologist";
}

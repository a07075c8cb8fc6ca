import type { Viewer } from "@/components/skills/skill-words";
import type { Actor } from "@/lib/access/actor";
import type { Reader } from "@/lib/work/skills/queries";

/** The client as a reader of their own skills, and what to call the other side. */
export function viewerOf(actor: Actor, readers: readonly Reader[]): Viewer {
  const [first] = readers;
  return { id: actor.id, isClient: true, other: first?.name ?? "your psychologist" };
}

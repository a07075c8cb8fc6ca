import type { PersonId } from "@/lib/core/ids";
import { agreementOf, hasAgreed } from "@/lib/work/skills/agreement";
import type { Agreement, ReplacesKind, Skill } from "@/lib/work/skills/skill";

export const replacesWords: Readonly<Record<ReplacesKind, string>> = {
  thought: "A thought",
  mood: "A mood",
  behaviour: "A behaviour",
};

export const insteadWords: Readonly<Record<ReplacesKind, string>> = {
  thought: "Instead of this thought",
  mood: "Instead of this mood",
  behaviour: "Instead of doing this",
};

const date = (at: Date) =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(at);

const latest = (agreements: readonly Agreement[]) =>
  new Date(Math.max(...agreements.map(({ at }) => at.getTime())));

export type Viewer = {
  readonly id: PersonId;
  readonly isClient: boolean;
  /** The psychologist's name, for the client; "your client" for the psychologist. */
  readonly other: string;
};

type Said = {
  readonly tone: "agreed" | "open";
  readonly words: string;
  /** Whether the reader can say yes to this version now. */
  readonly canAgree: boolean;
};

/** Where two people stand with a skill, as one of them reads it; null when there is nobody to agree with. */
export function agreementWords(
  skill: Skill,
  ownerId: PersonId,
  together: boolean,
  viewer: Viewer,
): Said | null {
  const found = agreementOf(skill, ownerId, together);
  const mine = hasAgreed(skill, viewer.id);
  if (found.state === "own") return null;
  if (found.state === "agreed") {
    const names = found.psychologists.map(({ name, personId }) =>
      personId === viewer.id ? "you" : (name ?? "your psychologist"),
    );
    const both = viewer.isClient ? ["you", ...names] : [...names, viewer.other];
    const on = date(latest([found.client, ...found.psychologists]));
    return { tone: "agreed", words: `Agreed by ${both.join(" and ")} on ${on}.`, canAgree: !mine };
  }
  const before = found.state === "changed" ? "Changed since you both agreed. " : "";
  if (mine)
    return { tone: "open", words: `${before}You agree. Waiting for ${viewer.other}.`, canAgree: false };
  const asked = found.state === "changed" ? "Do you agree again?" : "Do you agree to it as it stands?";
  return { tone: "open", words: `${before}${askedBy(skill, viewer)}${asked}`, canAgree: true };
}

function askedBy(skill: Skill, viewer: Viewer): string {
  const isTheirs = skill.authorId !== viewer.id && skill.agreements.length <= 1;
  return isTheirs ? `${capital(viewer.other)} proposes this. ` : "";
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "Made by you", "Made by Dr Okafor", "Made by your client". */
export function authorWords(skill: Skill, viewer: Viewer): string {
  if (skill.authorId === viewer.id) return "Made by you";
  if (skill.authorName !== null) return `Made by ${skill.authorName}`;
  return viewer.isClient ? "Made by your psychologist" : "Made by your client";
}

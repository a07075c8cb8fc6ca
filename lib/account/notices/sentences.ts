import type { Role } from "@/lib/core/roles";

/** What a notice says, with the name of whom it is about, and where it leads. Ids only in addresses. */
export type Sentence = { readonly words: string; readonly href: string };

type About = { readonly name: string; readonly aboutId: string | null; readonly subjectId: string | null };
type Line = readonly [words: (name: string) => string, href: (about: About) => string];
/** By kind. That every kind has its line for somebody is what the test beside this file holds. */
type Lines = Readonly<Record<string, Line>>;

const to = (path: string) => () => path;
/** A page of the client the notice is about, in the psychologist's rooms. */
const inRoom =
  (path = "") =>
  ({ aboutId }: About) =>
    aboutId === null ? "/practice" : `/practice/clients/${aboutId}${path}`;
const thing =
  (wing: "problems" | "skills") =>
  ({ subjectId }: About) =>
    subjectId === null ? `/${wing}` : `/${wing}/${subjectId}`;
const thingInRoom =
  (wing: "problems" | "skills") =>
  ({ aboutId, subjectId }: About) =>
    aboutId === null || subjectId === null
      ? "/practice"
      : `/practice/clients/${aboutId}/${wing}/${subjectId}`;

const client: Lines = {
  "invitation-accepted": [(name) => `${name} accepted your invitation. You work together now.`, to("/care")],
  "care-paused": [
    (name) => `${name} paused your work together. Until it goes on, they read nothing.`,
    to("/care"),
  ],
  "care-resumed": [
    (name) => `Your work with ${name} goes on. They can read again what you share.`,
    to("/care"),
  ],
  "care-ended": [(name) => `${name} ended your work together. They read nothing any more.`, to("/care")],
  "sharing-changed": [(name) => `What you share with ${name} has changed.`, to("/care/sharing")],
  "terms-proposed": [
    (name) => `${name} suggests how you could work together. Please have a look.`,
    to("/care"),
  ],
  "terms-agreed": [(name) => `${name} agreed to how you work together.`, to("/care")],
  "handover-proposed": [
    (name) => `${name} suggests a colleague for you. Nothing changes unless you say yes.`,
    to("/care"),
  ],
  "handover-answered": [(name) => `There is an answer about the colleague ${name} suggested.`, to("/care")],
  "cover-started": [(name) => `${name} covers for your psychologist now, as you agreed.`, to("/care")],
  "dates-changed": [(name) => `${name} changed your session dates.`, to("/care/dates")],
  "problem-added": [(name) => `${name} added a problem area for you to look at.`, thing("problems")],
  "skill-proposed": [(name) => `${name} suggests a skill. You decide whether it is yours.`, thing("skills")],
  "skill-agreed": [(name) => `${name} agreed to a skill.`, thing("skills")],
  "homework-assigned": [
    (name) => `${name} gave you something to try before you meet again.`,
    to("/care/homework"),
  ],
  "homework-reviewed": [(name) => `${name} looked at what you tried.`, to("/care/homework")],
  "formulation-changed": [(name) => `${name} changed the picture you make together.`, to("/care/picture")],
  "line-disputed": [(name) => `${name} sees a line of your picture differently.`, to("/care/picture")],
  "letter-sent": [
    (name) => `${name} wrote a letter about you. It goes nowhere before you have read it.`,
    to("/care/letters"),
  ],
  "letter-answered": [(name) => `${name} answered about a letter.`, to("/care/letters")],
  "letter-signed": [(name) => `${name} signed the letter you approved.`, to("/care/letters")],
  "psychologist-suspended": [
    (name) => `${name} cannot use My Mood Diary at the moment and reads nothing of yours.`,
    to("/care"),
  ],
  "application-decided": [() => "There is an answer to your application.", to("/apply")],
};

const psychologist: Lines = {
  "invitation-accepted": [(name) => `${name} accepted your invitation.`, inRoom()],
  "care-paused": [(name) => `${name} paused your work together.`, to("/practice/caseload")],
  "care-resumed": [(name) => `Your work with ${name} goes on.`, inRoom()],
  "care-ended": [(name) => `${name} ended your work together.`, to("/practice/caseload")],
  "sharing-changed": [(name) => `${name} changed what they share with you.`, inRoom()],
  "terms-proposed": [(name) => `${name} suggests how you could work together.`, inRoom()],
  "terms-agreed": [(name) => `${name} agreed to how you work together.`, inRoom()],
  "handover-proposed": [(name) => `${name} asks you to take over or to cover.`, to("/practice")],
  "handover-answered": [
    (name) => `${name} answered about the colleague you suggested.`,
    to("/practice/caseload"),
  ],
  "cover-started": [(name) => `You cover for a colleague now: ${name} said yes.`, inRoom()],
  "dates-changed": [(name) => `${name} changed your session dates.`, inRoom("/dates")],
  "problem-added": [(name) => `${name} added a problem area.`, thingInRoom("problems")],
  "skill-proposed": [(name) => `${name} suggests a skill.`, thingInRoom("skills")],
  "skill-agreed": [(name) => `${name} agreed to a skill.`, thingInRoom("skills")],
  "homework-assigned": [(name) => `${name} has new homework.`, inRoom("/homework")],
  "homework-reviewed": [(name) => `${name} wrote about their homework.`, inRoom("/homework")],
  "formulation-changed": [(name) => `${name} changed the picture you make together.`, inRoom("/formulation")],
  "line-disputed": [(name) => `${name} sees a line of the picture differently.`, inRoom("/formulation")],
  "letter-sent": [(name) => `There is a letter about ${name}.`, inRoom("/letters")],
  "letter-answered": [(name) => `${name} answered about a letter.`, inRoom("/letters")],
  "letter-signed": [(name) => `A letter about ${name} is signed.`, inRoom("/letters")],
  "application-decided": [() => "There is an answer to your application.", to("/practice/profile")],
};

const admin: Lines = {
  "application-received": [() => "A psychologist applied and waits for you.", to("/admin/psychologists")],
  "application-decided": [() => "There is an answer to your application.", to("/admin")],
};

const LINES: Readonly<Record<Role, Lines>> = { client, psychologist, admin };
const STRANGER: Readonly<Record<Role, string>> = {
  client: "Your psychologist",
  psychologist: "A client",
  admin: "Somebody",
};

type Told = {
  readonly kind: string;
  readonly name: string | null;
  readonly aboutId: string | null;
  readonly subjectId: string | null;
};

/** A notice in words, for a reader in this role. A kind this version does not know is still a line, without a promise. */
export function sentenceOf({ kind, name, aboutId, subjectId }: Told, role: Role): Sentence {
  const line = LINES[role][kind];
  if (!line) return { words: "Something changed.", href: "/notifications" };
  const [words, href] = line;
  const shown = name ?? STRANGER[role];
  return { words: words(shown), href: href({ name: shown, aboutId, subjectId }) };
}

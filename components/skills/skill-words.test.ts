import { expect, it } from "vitest";
import type { PersonId } from "@/lib/core/ids";
import type { Skill } from "@/lib/work/skills/skill";
import { agreementWords, authorWords } from "./skill-words";

const maya = "maya" as PersonId;
const okafor = "okafor" as PersonId;
const client = { id: maya, isClient: true, other: "Dr Okafor" };
const psychologist = { id: okafor, isClient: false, other: "your client" };
const said = (personId: PersonId, version: number) => ({
  personId,
  name: personId === okafor ? "Dr Okafor" : null,
  version,
  at: new Date("2026-03-05T10:00:00Z"),
});

const aSkill = (authorId: PersonId, agreements: Skill["agreements"]): Skill => ({
  id: "skill" as Skill["id"],
  authorId,
  authorName: authorId === okafor ? "Dr Okafor" : null,
  name: "Walk",
  replacesKind: "mood",
  replaces: "Low",
  steps: ["Shoes on"],
  whenToUse: null,
  problemIds: [],
  uses: 0,
  lastUsedAt: null,
  helped: { answered: 0, good: 0 },
  agreements,
  version: 2,
  createdAt: new Date(0),
  updatedAt: new Date(0),
});

const both = [said(maya, 2), said(okafor, 2)];
const before = [said(maya, 1), said(okafor, 1)];

it.each([
  [client, maya, both, "Agreed by you and Dr Okafor on 5 March 2026."],
  [psychologist, maya, both, "Agreed by you and your client on 5 March 2026."],
  [client, maya, [said(maya, 2)], "You agree. Waiting for Dr Okafor."],
  [client, okafor, [said(okafor, 2)], "Dr Okafor proposes this. Do you agree to it as it stands?"],
  [psychologist, maya, [said(maya, 2)], "Your client proposes this. Do you agree to it as it stands?"],
  [client, maya, [...before, said(okafor, 2)], "Changed since you both agreed. Do you agree again?"],
  [
    client,
    maya,
    [...before, said(maya, 2)],
    "Changed since you both agreed. You agree. Waiting for Dr Okafor.",
  ],
] as const)("%o reads of a skill by %s", (viewer, author, agreements, words) => {
  expect(agreementWords(aSkill(author, agreements), maya, true, viewer)?.words).toBe(words);
});

it("a client alone reads nothing of agreement", () => {
  expect(agreementWords(aSkill(maya, [said(maya, 2)]), maya, false, client)).toBeNull();
});

it.each([
  [client, maya, "Made by you"],
  [client, okafor, "Made by Dr Okafor"],
  [psychologist, maya, "Made by your client"],
  [psychologist, okafor, "Made by you"],
] as const)("%o reads who made it: %s", (viewer, author, words) => {
  expect(authorWords(aSkill(author, []), viewer)).toBe(words);
});

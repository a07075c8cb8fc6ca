import { describe, expect, it } from "vitest";
import type { PersonId } from "@/lib/core/ids";
import { agreementOf, hasAgreed } from "./agreement";
import { offeredSkill, skillsAtHand } from "./choice";
import { helpedWords, usedWords } from "./helped";
import { createSkillForm } from "./schema";
import type { Agreement, SkillGlance } from "./skill";
import { movedSteps } from "./steps";

describe("how much a skill helped", () => {
  it.each([
    [0, 0, "Not used yet", null],
    [1, 1, "Used once so far", null],
    [2, 0, "Used twice so far", null],
    [3, 3, "Used 3 times so far", null],
    [9, 4, "Used 9 times so far", null],
    [5, 5, "Used 5 times", "Helped 4 of 5 times"],
    [25, 19, "Used 25 times", "Helped 4 of 19 times"],
    [25, 20, "Used 25 times", "Helped 4 of 20 times (20 %)"],
  ])("after %i uses with %i answers it says %s", (uses, answered, used, helped) => {
    expect([usedWords(uses, answered), helpedWords({ answered, good: 4 })]).toEqual([used, helped]);
  });
});

describe("steps", () => {
  it.each([
    ["add", "a b c _"],
    ["0-up", "a b c"],
    ["1-up", "b a c"],
    ["1-down", "a c b"],
    ["2-down", "a b c"],
    ["1-out", "a c"],
    ["7-out", "a b c"],
    ["nonsense", "a b c"],
    [undefined, "a b c"],
  ])("after %s are %s", (move, after) => {
    expect(movedSteps(["a", "b", "c"], move, "_").join(" ")).toBe(after);
  });
});

const [maya, okafor, cole] = ["maya", "okafor", "cole"] as PersonId[];
const said = (personId: PersonId | undefined, version: number): Agreement => ({
  personId: personId as PersonId,
  name: null,
  version,
  at: new Date("2026-03-05T10:00:00Z"),
});

describe("agreement", () => {
  it.each([
    ["nobody to agree with", [said(maya, 2)], false, "own", undefined],
    ["a psychologist who has not said so", [said(maya, 2)], true, "proposed", true],
    ["a proposal the client has not answered", [said(okafor, 2)], true, "proposed", false],
    ["both, to this version", [said(maya, 2), said(okafor, 2)], true, "agreed", undefined],
    ["both, to the version before", [said(maya, 1), said(okafor, 1), said(maya, 2)], true, "changed", true],
    ["each to another version", [said(maya, 2), said(okafor, 1)], true, "proposed", true],
    ["both, after care has ended", [said(maya, 2), said(okafor, 2)], false, "agreed", undefined],
    ["two psychologists, one of whom agreed", [said(cole, 2), said(maya, 2)], true, "agreed", undefined],
  ] as const)("between the two sides, with %s", (_who, agreements, together, state, clientAgrees) => {
    const skill = { agreements, version: 2, authorId: maya as PersonId };
    expect(agreementOf(skill, maya as PersonId, together)).toMatchObject({
      state,
      ...(clientAgrees === undefined ? {} : { clientAgrees }),
    });
  });

  it("is one's own only for the version as it stands", () => {
    const skill = { agreements: [said(maya, 1)], version: 2, authorId: maya as PersonId };
    expect(hasAgreed(skill, maya as PersonId)).toBe(false);
  });
});

const glance = (name: string, replacesKind: SkillGlance["replacesKind"], usedHour?: number): SkillGlance => ({
  id: name as SkillGlance["id"],
  name,
  replacesKind,
  whenToUse: null,
  uses: usedHour === undefined ? 0 : 1,
  lastUsedAt: usedHour === undefined ? null : new Date(Date.UTC(2026, 2, 5, usedHour)),
});

describe("which skills are at hand", () => {
  it("the three used last, those never used behind", () => {
    const all = [
      glance("new", "mood"),
      glance("old", "mood", 1),
      glance("last", "mood", 3),
      glance("mid", "mood", 2),
    ];
    expect(skillsAtHand(all).map(({ name }) => name)).toEqual(["last", "mid", "old"]);
  });

  const walk = glance("walk", "behaviour", 9);
  it.each([
    ["one made for a mood before others", 3, 0, [walk, glance("breathe", "mood")], "breathe"],
    ["else the last used", 4, 1, [glance("ask", "thought", 1), walk], "walk"],
    ["nothing from 5 up", 5, 0, [walk], undefined],
    ["nothing beside heavy words, where help comes first", 2, 2, [walk], undefined],
    ["nothing when there is none", 2, 0, [], undefined],
  ] as const)("at a low mood: %s", (_which, rating, tier, all, name) => {
    expect(offeredSkill({ rating, tier }, all)?.name).toBe(name);
  });
});

describe("the form of a skill", () => {
  const whole = { name: " Walk ", replaces_kind: "mood", replaces: "low", steps: ["a"], problem_ids: [] };
  it.each([
    ["no name", { name: " " }, "name"],
    ["nothing it is for", { replaces: "" }, "replaces"],
    ["no step", { steps: [] }, "steps"],
    ["a step too many", { steps: Array(21).fill("a") }, "steps"],
    ["a kind we do not know", { replaces_kind: "dream" }, "replaces_kind"],
    ["a made-up button", { step_move: "3-away" }, "step_move"],
  ])("is refused with %s", (_what, change, field) => {
    const parsed = createSkillForm.safeParse({ ...whole, ...change });
    expect(parsed.error?.issues[0]?.path[0]).toBe(field);
  });

  it("S0-12 needs no more than a name, what it replaces and a step", () => {
    expect(createSkillForm.parse(whole)).toMatchObject({ name: "Walk", replaces_kind: "mood" });
  });
});

import { describe, expect, it } from "vitest";
import { judge } from "@/lib/auth/judge";
import { formInput, formValues } from "@/lib/core/form";
import type { Id, PersonId } from "@/lib/core/ids";
import { type CareTimes, careState, type Relationship, readableNow } from "./relationship";
import { endInput, termsInput } from "./schema";
import { agreedText, SCOPE_WORDS, SHARED_SCOPES, sharedList } from "./scope-words";
import { dayNames } from "./weekdays";

const now = new Date("2026-07-10T12:00:00Z");
const before = new Date("2026-07-01T12:00:00Z");
const after = new Date("2026-07-20T12:00:00Z");
const none: CareTimes = { startedAt: before, pausedAt: null, pausedBy: null, endsAt: null, endedAt: null };

describe("where care stands", () => {
  it.each<[string, Partial<CareTimes>, string]>([
    ["begun", {}, "running"],
    ["not begun", { startedAt: null }, "waiting"],
    ["agreed for later", { startedAt: after }, "waiting"],
    ["begun this very moment", { startedAt: now }, "running"],
    ["paused", { pausedAt: before }, "paused"],
    ["ended", { endedAt: before }, "over"],
    ["paused and then ended", { pausedAt: before, endedAt: now }, "over"],
    ["a cover that lasts", { endsAt: after }, "running"],
    ["a cover at the moment of its end", { endsAt: now }, "over"],
    ["a paused cover that ran out", { pausedAt: before, endsAt: before }, "over"],
  ])("%s", (_, times, state) => {
    expect(careState({ ...none, ...times }, now)).toBe(state);
  });

  it("reads nothing unless it runs, and nothing while its psychologist is suspended", () => {
    const psychologist = { id: "p" as PersonId, displayName: "Dr O", practice: null, suspended: false };
    const relationshipId = "r" as Id<"relationship">;
    const one: Relationship = { ...none, relationshipId, psychologist, kind: "care", scopes: ["mood"] };
    expect(readableNow(one, now)).toEqual(["mood"]);
    expect(readableNow({ ...one, pausedAt: before }, now)).toEqual([]);
    expect(readableNow({ ...one, psychologist: { ...psychologist, suspended: true } }, now)).toEqual([]);
  });
});

describe("what is shared, in words", () => {
  it.each([
    [[], null],
    [["mood"], "moods"],
    [["work", "mood"], "moods and what you work on together"],
    [["work", "journal", "mood"], "moods, journal entries marked to share and what you work on together"],
  ] as const)("makes of the parts %j one sentence", (scopes, words) => {
    expect(sharedList(scopes)).toBe(words);
  });

  it("is agreed to with what is seen and what is not, by name", () => {
    for (const scope of SHARED_SCOPES) {
      const text = agreedText(scope, "Dr Okafor");
      for (const part of ["Dr Okafor", SCOPE_WORDS[scope].sees, SCOPE_WORDS[scope].not, "until I stop it"]) {
        expect(text).toContain(part);
      }
    }
  });

  it("names review days in the order of a week", () => {
    expect(dayNames([4, 1])).toBe("Monday and Thursday");
    expect(dayNames([])).toBeNull();
  });
});

describe("terms as a form sends them", () => {
  const form = (fields: readonly [string, string][]) =>
    judge(
      termsInput,
      formInput(termsInput, formValues([["client_id", "0190f3a4-1111-7111-8111-111111111111"], ...fields])),
    );
  const lines = (...words: string[]) => words.map((word): [string, string] => ["plan", word]);

  it("leave empty lines and repeated ones out", () => {
    expect(form(lines("Sleep", "", "Walks", "Sleep", " Worry ", ""))).toMatchObject({
      input: { plan: ["Sleep", "Walks", "Worry"], review_days: [] },
    });
  });

  it.each([
    ["two things", lines("Sleep", "Walks", "Walks"), "plan"],
    ["nothing", [], "plan"],
    ["seven things", lines("a", "b", "c", "d", "e", "f", "g"), "plan"],
    [
      "a day that no week has",
      [...lines("a", "b", "c"), ["review_days", "8"] as [string, string]],
      "review_days.0",
    ],
  ])("are sent back when they hold %s", (_, fields, wrong) => {
    expect(form(fields)).toMatchObject({ code: "invalid", fields: { [wrong]: expect.any(String) } });
  });
});

describe("ending for good", () => {
  it.each([
    ["end", true],
    [" END ", true],
    ["yes", false],
    ["", false],
    ["ending", false],
  ])("takes %j: %s", (confirmation, fits) => {
    const input = { relationship_id: "0190f3a4-1111-7111-8111-111111111111", confirmation };
    expect("input" in judge(endInput, input)).toBe(fits);
  });
});

import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { progressOf, standingOf, titleOf } from "./assignment";

describe("the name of homework", () => {
  const named = { skillName: null, template: null, what: null } as const;
  it.each([
    ["its skill", { ...named, kind: "skill", skillName: "Walk first" }, "Walk first"],
    ["a skill that is gone", { ...named, kind: "skill" }, "A skill that was put away"],
    ["an activity in its own words", { ...named, kind: "activity", what: "Swim" }, "Swim"],
    [
      "the page to write",
      { ...named, kind: "journal", template: "thought-record" },
      "Journal: thought record",
    ],
    [
      "the words on a page to write",
      { ...named, kind: "journal", template: "free", what: "Letter" },
      "Letter",
    ],
  ] as const)("is that of %s", (_, homework, title) => {
    expect(titleOf(homework)).toBe(title);
  });
});

describe("the progress of homework", () => {
  it.each([
    ["skill", 3, 5, null, "used 3 of 5"],
    ["skill", 0, 5, null, "used 0 of 5"],
    ["skill", 0, null, null, "not used yet"],
    ["skill", 1, null, null, "used once"],
    ["skill", 2, 5, "partly", "used 2 of 5"],
    ["activity", 4, null, null, "done 4 times"],
    ["activity", 2, 3, "done", "done 2 of 3"],
    // Said to be done without a count: the count has nothing to add, and nothing to deny.
    ["activity", 0, null, "done", null],
    ["skill", 0, 5, "not", null],
    ["journal", null, 3, null, null],
  ] as const)(
    "of %s, %s times, %s wanted, said %s, is: %s",
    (kind, timesDone, timesWanted, outcome, words) => {
      expect(progressOf({ kind, timesDone, timesWanted, outcome })).toBe(words);
    },
  );
});

describe("where homework stands", () => {
  const today = "2026-03-05" as LocalDay;
  const fresh = { outcome: null, reviewedAt: null, dueDay: null };
  it.each([
    ["open without a day", fresh, "open"],
    ["open on its last day", { ...fresh, dueDay: today }, "open"],
    ["over a day later", { ...fresh, dueDay: "2026-03-04" as LocalDay }, "over"],
    ["reported, however late", { ...fresh, outcome: "not", dueDay: "2026-03-04" as LocalDay }, "reported"],
    ["reviewed, reported or not", { ...fresh, reviewedAt: new Date(0) }, "reviewed"],
  ] as const)("is said rightly when %s", (_, homework, standing) => {
    expect(standingOf(homework, today)).toBe(standing);
  });
});

import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { letterFrom, parseCopyText } from "./content";
import { mayChange, stateOf } from "./letter";
import { type DraftPart, fittingParts, scopesOf } from "./parts";
import { ENOUGH_DAYS, type LetterFacts, prefilled } from "./prefill";

const at = new Date("2026-03-05T10:00:00Z");
const nothing = { answer: null, answeredAt: null, signedAt: null, withdrawnAt: null } as const;

describe("where a letter stands", () => {
  it.each([
    ["waits", nothing, "waiting", false],
    ["is approved", { ...nothing, answer: "approved" }, "approved", false],
    ["is declined", { ...nothing, answer: "declined" }, "declined", true],
    ["is signed", { ...nothing, answer: "approved", signedAt: at }, "signed", false],
    ["is taken back", { ...nothing, withdrawnAt: at }, "taken-back", true],
  ] as const)("is said when it %s", (_, times, state, changes) => {
    expect(stateOf(times)).toBe(state);
    expect(mayChange(state)).toBe(changes);
  });

  it("lets a draft be changed that nobody was shown", () => {
    expect(mayChange(null)).toBe(true);
  });
});

const day = (text: string) => text as LocalDay;
const facts: LetterFacts = {
  name: "Maya",
  startedOn: day("2026-01-05"),
  sessions: { held: 7, missed: 1, first: day("2026-01-12"), last: day("2026-03-02") },
  work: {
    problems: [{ name: "Staying in bed", status: "Working on it" }],
    skills: [{ name: "Walk", replaces: "going back to bed", uses: 12, answered: 10, good: 8 }],
    changes: [{ name: "Staying in bed", sentences: ["How often.", "Less often."] }],
  },
  mood: { now: { days: 20, mean: 6.13 }, before: { days: 18, mean: 5 } },
};
const wordsOf = (given: LetterFacts, kind: "progress" | "referral" = "progress") =>
  Object.fromEntries(prefilled(kind, given).parts.map(({ part, words }) => [part, words]));

describe("what a letter is begun with", () => {
  it("says what the record says, in its own parts", () => {
    expect(wordsOf(facts)).toMatchObject({
      care: "We have worked together since 5 January 2026. 7 sessions took place from 12 January 2026 to 2 March 2026. 1 planned session did not take place.",
      problems: "• Staying in bed (working on it)",
      skills: "• Walk, for: going back to bed. So far used 12 times; it helped in 8 of 10 rated uses.",
      change: "Staying in bed: How often. Less often.",
      mood: "On 20 days of the last four weeks a mood was logged, on average 6.1 of 10. In the four weeks before it was 5 of 10 (18 days).",
      summary: "",
    });
  });

  it("says nothing of what is not shared", () => {
    const parts = prefilled("progress", { ...facts, work: null, mood: null }).parts;
    expect(parts.filter(({ words }) => words !== "").map(({ part }) => part)).toEqual(["care"]);
    expect(scopesOf(parts)).toEqual([]);
  });

  it("averages no mood from too few days", () => {
    const now = { days: ENOUGH_DAYS - 1, mean: 6 };
    expect(wordsOf({ ...facts, mood: { now, before: now } }).mood).toBe("");
    const some = { now: { days: ENOUGH_DAYS, mean: 6 }, before: now };
    expect(wordsOf({ ...facts, mood: some }).mood).not.toContain("before");
  });

  it("gives a referral its reason and its request, and no summary", () => {
    expect(Object.keys(wordsOf(facts, "referral"))).toEqual([
      "reason",
      "care",
      "problems",
      "skills",
      "change",
      "mood",
      "request",
    ]);
  });
});

describe("what leaves the desk", () => {
  const parts: readonly DraftPart[] = [
    { part: "problems", words: "Sleep", included: false },
    { part: "mood", words: " Better. ", included: true },
    { part: "summary", words: "  ", included: true },
  ];
  const card = { displayName: "Dr Ada", practice: null, register: "R", registrationNumber: "1" };

  it("is what was included and written, and nothing else", () => {
    const letter = letterFrom("progress", { about: " Maya ", parts }, card);
    expect(letter).toEqual({
      title: "Progress report",
      about: "Maya",
      author: { name: "Dr Ada", lines: ["R, 1"] },
      sections: [{ heading: "Mood", words: "Better." }],
    });
  });

  it("needs the consent for what it draws on, and no other", () => {
    expect(scopesOf(parts)).toEqual(["mood"]);
    expect(scopesOf([{ part: "skills", words: "Walk", included: true }])).toEqual(["work"]);
  });

  it("keeps the parts of its kind in their order", () => {
    expect(fittingParts("referral", parts).map(({ part }) => part)).not.toContain("summary");
    expect(fittingParts("progress", parts)[0]).toEqual({ part: "care", words: "", included: false });
  });

  it("refuses to read what it did not write", () => {
    expect(() => parseCopyText('{"about":"a"}')).toThrow();
  });
});

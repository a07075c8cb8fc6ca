import { expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { lastPlanLine } from "./last-plan";

const plan = (words: string) => ({ lastPlan: { noteId: "n1", words, day: "2026-03-02" as LocalDay } });

it("says the last plan on one line, with its day and its note", () => {
  expect(lastPlanLine(plan("Walk.\n Call Ana."))).toEqual({
    at: "/practice/notes/n1",
    day: "2 March",
    words: "Walk. Call Ana.",
  });
});

it("says no more of a plan than fits the page", () => {
  expect(lastPlanLine(plan("word ".repeat(200)))?.words).toHaveLength(400);
});

it("says nothing where no signed note has a plan", () => {
  expect(lastPlanLine({ lastPlan: null })).toBeNull();
});

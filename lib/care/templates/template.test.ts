import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { contentOf, mondayOf, plannedIn, stepsOf } from "./template";

const day = (text: string) => text as LocalDay;

describe("what a template holds", () => {
  it("is the content of its kind, and nothing of another", () => {
    const note = { format: "dap", boxes: {} } as const;
    expect(contentOf({ kind: "note", note, plan: { activities: [] } })).toEqual({ kind: "note", note });
    expect(contentOf({ kind: "skill", note })).toBeNull();
  });

  it("has one step a line", () => {
    expect(stepsOf(" Shoes on \n\nOut\n")).toEqual(["Shoes on", "Out"]);
    expect(stepsOf("a\n".repeat(30))).toHaveLength(20);
  });

  it.each([
    ["2026-03-02", "2026-03-02"],
    ["2026-03-05", "2026-03-02"],
    ["2026-03-08", "2026-03-02"],
    ["2026-03-09", "2026-03-09"],
  ])("is put into the week of %s from %s on", (any, monday) => {
    expect(mondayOf(day(any))).toBe(monday);
  });

  it("puts what was named on its day of the week", () => {
    const activities = [
      { name: "Swim", weekday: 7, time: "18:00", minutes: 30 },
      { weekday: 1, time: "09:00", minutes: 30 },
    ];
    expect(plannedIn({ activities }, day("2026-03-02"))).toEqual([
      { name: "Swim", starts_at: "2026-03-08T18:00", minutes: 30 },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { daysIn, parseRange } from "./range";

const today = "2026-03-30" as LocalDay;

describe("the days a page shows", () => {
  it.each([
    [{}, "2026-03-01", 30],
    [{ range: "14" }, "2026-03-17", 14],
    [{ range: "365" }, "2025-03-31", 365],
    [{ range: "31; drop table" }, "2026-03-01", 30],
  ])("are ready-made for %j", (asked, from, days) => {
    const range = parseRange(asked, today);
    expect(range).toMatchObject({ from, to: today, problem: null });
    expect(range.preset).toBe(days);
    expect(daysIn(range)).toBe(days);
  });

  it("can be one's own", () => {
    expect(parseRange({ from: "2026-01-01", to: "2026-01-31" }, today)).toEqual({
      from: "2026-01-01",
      to: "2026-01-31",
      preset: null,
      problem: null,
    });
  });

  it("end today at the latest", () => {
    expect(parseRange({ from: "2026-03-29", to: "2027-01-01" }, today).to).toBe(today);
  });

  it.each([
    [{ from: "2026-03-10", to: "2026-03-01" }, "from", "after the last"],
    [{ from: "2026-02-30", to: "" }, "from", "give a day"],
    [{ from: "2026-03-01", to: "soon" }, "to", "give a day"],
    [{ from: "2026-04-01", to: "2026-04-02" }, "from", "not come yet"],
  ])("fall back to 30 days for %j and say why beside the field", (asked, field, words) => {
    const { preset, problem } = parseRange(asked, today);
    expect(preset).toBe(30);
    expect(problem).toMatchObject({ field, message: expect.stringContaining(words) });
  });
});

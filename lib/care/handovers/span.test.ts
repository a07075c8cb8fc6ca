import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { lastMoment, spanOf } from "./span";

const day = (text: string) => text as LocalDay;

describe("the days of a cover", () => {
  it.each([
    ["2026-07-01", "2026-07-14", "Europe/London", "2026-06-30T23:00:00.000Z", "2026-07-14T23:00:00.000Z"],
    ["2026-03-28", "2026-03-29", "Europe/London", "2026-03-28T00:00:00.000Z", "2026-03-29T23:00:00.000Z"],
    ["2026-07-01", "2026-07-01", "Pacific/Auckland", "2026-06-30T12:00:00.000Z", "2026-07-01T12:00:00.000Z"],
  ])("from %s to %s in %s are whole days on that calendar", (from, to, zone, startsAt, endsAt) => {
    const span = spanOf(day(from), day(to), zone);
    expect(span.startsAt?.toISOString()).toBe(startsAt);
    expect(span.endsAt?.toISOString()).toBe(endsAt);
  });

  it("may be open at either end", () => {
    expect(spanOf(null, null, "UTC")).toEqual({ startsAt: null, endsAt: null });
  });

  it("end within the last day, not on the next", () => {
    const { endsAt } = spanOf(null, day("2026-07-14"), "UTC");
    expect(endsAt && lastMoment(endsAt).toISOString().slice(0, 10)).toBe("2026-07-14");
  });
});

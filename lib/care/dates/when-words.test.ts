import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { isDue, whenWords } from "./when-words";

const session = (iso: string, zone: string) => ({ startsAt: new Date(iso), minutes: 50, zone });

describe("when a session is, in words", () => {
  it.each([
    ["the reader's own zone", "Europe/London", null],
    ["a zone with the same clock", "Europe/Lisbon", null],
    ["a zone with another clock", "America/New_York", "09:30 in New York"],
    ["a zone with another day", "Pacific/Auckland", "Friday 6 March 2026, 03:30 in Auckland"],
  ])("names %s only where it differs", (_, zone, there) => {
    expect(whenWords(session("2026-03-05T14:30:00Z", zone), "Europe/London")).toEqual({
      day: "Thursday 5 March 2026",
      time: "14:30 to 15:20",
      there,
    });
  });
});

describe("whether a session was held", () => {
  it.each([
    ["not on its own day", "2026-03-05T23:59:00Z", "planned", false],
    ["the day after", "2026-03-06T00:01:00Z", "planned", true],
    ["never once somebody said so", "2026-03-09T00:01:00Z", "held", false],
    ["never of one that was cancelled", "2026-03-09T00:01:00Z", "cancelled", false],
  ] as const)("is asked %s", (_, now, status, expected) => {
    const date = { status, localDay: "2026-03-05" as LocalDay, zone: "Europe/London" };
    expect(isDue(date, new Date(now))).toBe(expected);
  });
});

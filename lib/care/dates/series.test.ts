import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { type Repeat, slotsOf } from "./series";

const slots = (day: string, time: string, zone: string, repeat: Repeat, times: number) =>
  slotsOf({ day: day as LocalDay, time, zone, repeat, times })?.map(({ startsAt, localDay }) => [
    startsAt.toISOString().slice(0, 16),
    localDay,
  ]) ?? null;

describe("a series of sessions", () => {
  it.each([
    [
      "keeps its time on the wall when the clocks go forward",
      ["2026-03-22", "14:30", "Europe/London", "weekly", 3],
      [
        ["2026-03-22T14:30", "2026-03-22"],
        ["2026-03-29T13:30", "2026-03-29"],
        ["2026-04-05T13:30", "2026-04-05"],
      ],
    ],
    [
      "keeps its time on the wall when the clocks go back",
      ["2026-10-21", "09:00", "America/New_York", "fortnightly", 2],
      [
        ["2026-10-21T13:00", "2026-10-21"],
        ["2026-11-04T14:00", "2026-11-04"],
      ],
    ],
    [
      "takes the hour after a time that a spring night leaves out",
      ["2026-03-22", "01:30", "Europe/London", "weekly", 2],
      [
        ["2026-03-22T01:30", "2026-03-22"],
        ["2026-03-29T01:30", "2026-03-29"],
      ],
    ],
    [
      "keeps the day of its own zone where UTC has another",
      ["2026-03-05", "08:00", "Pacific/Auckland", "weekly", 2],
      [
        ["2026-03-04T19:00", "2026-03-05"],
        ["2026-03-11T19:00", "2026-03-12"],
      ],
    ],
    [
      "goes on over the end of a leap February",
      ["2028-02-24", "10:00", "UTC", "weekly", 2],
      [
        ["2028-02-24T10:00", "2028-02-24"],
        ["2028-03-02T10:00", "2028-03-02"],
      ],
    ],
    [
      "is one session when it does not repeat, whatever number stands beside it",
      ["2026-03-05", "10:00", "UTC", "once", 9],
      [["2026-03-05T10:00", "2026-03-05"]],
    ],
  ] as const)("%s", (_, [day, time, zone, repeat, times], expected) => {
    expect(slots(day, time, zone, repeat, times)).toEqual(expected);
  });

  it("is nothing where the calendar ends", () => {
    expect(slots("9999-12-27", "10:00", "UTC", "weekly", 3)).toBeNull();
  });
});

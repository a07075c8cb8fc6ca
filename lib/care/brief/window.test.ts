import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import type { SessionFact } from "./facts";
import { before, lastHeldOf, nextPlannedOf, windowOf, within } from "./window";

const d = (day: string) => day as LocalDay;
const session = (startsAt: string, status: SessionFact["status"]): SessionFact => ({
  id: startsAt,
  startsAt,
  day: d(startsAt.slice(0, 10)),
  zone: "UTC",
  minutes: 50,
  place: "phone",
  status,
});

describe("since last time", () => {
  it.each([
    ["a week", "2026-03-13", "2026-03-14", 7, "2026-03-07"],
    ["the day after", "2026-03-19", "2026-03-20", 1, "2026-03-19"],
    ["the same day", "2026-03-20", "2026-03-20", 1, "2026-03-19"],
    ["90 days", "2025-12-20", "2025-12-21", 90, "2025-09-22"],
    ["a year: 90 days at most", "2025-03-20", "2025-12-21", 90, "2025-09-22"],
  ])("covers the right days after %s", (_, held, from, days, beforeFrom) => {
    expect(windowOf(d(held), d("2026-03-20"))).toMatchObject({
      held,
      from,
      days,
      beforeFrom,
      to: "2026-03-20",
    });
  });

  it("covers 90 days when no session was held yet", () => {
    expect(windowOf(null, d("2026-03-20"))).toMatchObject({ held: null, from: "2025-12-21", days: 90 });
  });

  it("puts each day on one side, the day of the session before", () => {
    const window = windowOf(d("2026-03-13"), d("2026-03-20"));
    const days = ["2026-03-06", "2026-03-07", "2026-03-13", "2026-03-14", "2026-03-20", "2026-03-21"].map(
      (day) => ({
        day: d(day),
      }),
    );
    expect(within(days, window).map(({ day }) => day)).toEqual(["2026-03-14", "2026-03-20"]);
    expect(before(days, window).map(({ day }) => day)).toEqual(["2026-03-07", "2026-03-13"]);
  });

  it("means the last session that was held, not one missed, nor one marked ahead of its time", () => {
    const now = new Date("2026-03-20T12:00:00Z");
    const sessions = [
      session("2026-03-27T10:00:00.000Z", "held"),
      session("2026-03-17T10:00:00.000Z", "missed"),
      session("2026-03-10T10:00:00.000Z", "held"),
      session("2026-03-03T10:00:00.000Z", "held"),
    ];
    expect(lastHeldOf(sessions, now)?.day).toBe("2026-03-10");
    expect(lastHeldOf([], now)).toBeNull();
  });

  it("names the next session planned, the one that runs now too", () => {
    const sessions = [
      session("2026-03-27T10:00:00.000Z", "planned"),
      session("2026-03-20T10:00:00.000Z", "planned"),
      session("2026-03-19T10:00:00.000Z", "planned"),
    ];
    expect(nextPlannedOf(sessions, new Date("2026-03-20T10:40:00Z"))?.day).toBe("2026-03-20");
    expect(nextPlannedOf(sessions, new Date("2026-03-20T10:51:00Z"))?.day).toBe("2026-03-27");
  });
});

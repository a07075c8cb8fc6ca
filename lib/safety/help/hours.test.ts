import { describe, expect, it } from "vitest";
import type { Hours } from "@/lib/safety/help/helpline";
import { formatHours, isOpenNow } from "@/lib/safety/help/hours";

const nights: Hours = {
  kind: "window",
  days: [5, 6, 0],
  from: "19:00",
  to: "07:00",
  zone: "Europe/Bucharest",
};
const evenings: Hours = {
  kind: "window",
  days: [0, 1, 2, 3, 4, 5, 6],
  from: "17:00",
  to: "00:00",
  zone: "Europe/London",
};
const office: Hours = {
  kind: "window",
  days: [1, 2, 3, 4, 5],
  from: "08:30",
  to: "17:00",
  zone: "Africa/Kampala",
};

// 2026-11-20 is a Friday. Bucharest is UTC+2, London UTC, Kampala UTC+3 on that day.
describe("a line with nights from Friday to Sunday", () => {
  it.each([
    ["Friday 18:59", "2026-11-20T16:59:00Z", false],
    ["Friday 19:00", "2026-11-20T17:00:00Z", true],
    ["Saturday 06:59, the night of Friday", "2026-11-21T04:59:00Z", true],
    ["Saturday 07:00", "2026-11-21T05:00:00Z", false],
    ["Saturday 23:30", "2026-11-21T21:30:00Z", true],
    ["Monday 03:00, the night of Sunday", "2026-11-23T01:00:00Z", true],
    ["Monday 19:30", "2026-11-23T17:30:00Z", false],
    ["Friday 03:00, before the first night", "2026-11-20T01:00:00Z", false],
  ])("is told open or closed at %s", (_when, now, open) => {
    expect(isOpenNow(nights, new Date(now))).toBe(open);
  });
});

describe("a line that closes at midnight", () => {
  it.each([
    ["16:59", "2026-11-20T16:59:00Z", false],
    ["17:00", "2026-11-20T17:00:00Z", true],
    ["23:59", "2026-11-20T23:59:00Z", true],
    ["00:00", "2026-11-21T00:00:00Z", false],
    ["17:30 in summer time", "2026-07-20T16:30:00Z", true],
  ])("is told open or closed at %s", (_when, now, open) => {
    expect(isOpenNow(evenings, new Date(now))).toBe(open);
  });
});

describe("a line with office hours", () => {
  it.each([
    ["Friday 08:29", "2026-11-20T05:29:00Z", false],
    ["Friday 08:30", "2026-11-20T05:30:00Z", true],
    ["Friday 17:00", "2026-11-20T14:00:00Z", false],
    ["Saturday noon", "2026-11-21T09:00:00Z", false],
  ])("is told open or closed at %s", (_when, now, open) => {
    expect(isOpenNow(office, new Date(now))).toBe(open);
  });
});

describe("other hours", () => {
  it("a line that never closes is open at any moment", () => {
    expect(isOpenNow({ kind: "always" }, new Date("2026-12-25T03:00:00Z"))).toBe(true);
  });

  it("a line whose hours we do not know is neither open nor closed", () => {
    expect(isOpenNow({ kind: "unknown" }, new Date("2026-11-20T12:00:00Z"))).toBeNull();
  });

  it.each<[Hours, string]>([
    [{ kind: "always" }, "Day and night, every day"],
    [{ kind: "unknown" }, "Hours not on our list"],
    [evenings, "Every day, 17:00 to midnight"],
    [nights, "Friday to Sunday, 19:00 to 07:00 the next morning"],
    [office, "Monday to Friday, 08:30 to 17:00"],
  ])("are said in words", (hours, words) => {
    expect(formatHours(hours)).toBe(words);
  });
});

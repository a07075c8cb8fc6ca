import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { isFailure } from "@/lib/core/result";
import { feltAt, feltOr } from "./felt";
import { formatWhen, parseWhen } from "./when";

describe("when a moment was", () => {
  it.each([
    ["2026-03-05T14:30", "America/New_York", "2026-03-05T19:30:00.000Z"],
    ["2026-03-05T14:30:15", "Asia/Kolkata", "2026-03-05T09:00:15.000Z"],
    ["2026-03-05T14:30Z", "America/New_York", "2026-03-05T14:30:00.000Z"],
    ["2026-03-05T14:30:00.5+02:00", "America/New_York", "2026-03-05T12:30:00.500Z"],
    // The hour that spring skips is the one after.
    ["2026-03-29T01:30", "Europe/London", "2026-03-29T01:30:00.000Z"],
    ["2024-02-29T00:00", "Pacific/Auckland", "2024-02-28T11:00:00.000Z"],
  ])("reads %s in %s", (text, zone, expected) => {
    expect(parseWhen(text, zone)?.toISOString()).toBe(expected);
  });

  it.each([
    "",
    "yesterday",
    "2026-02-30T10:00",
    "2026-13-01T10:00",
    "2026-03-05T24:00",
    "2026-03-05",
    "1066-10-14T09:00",
  ])("does not take %j for a time", (text) => {
    expect(parseWhen(text, "UTC")).toBeNull();
  });

  it.each(["Europe/London", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu"])(
    "comes back from a field in %s as it went in",
    (zone) => {
      const at = new Date("2026-07-05T22:45:00Z");
      expect(parseWhen(formatWhen(at, zone), zone)).toEqual(at);
    },
  );
});

describe("the time of a moment", () => {
  const now = new Date("2026-03-05T10:00:00Z");
  const before = {
    recordedAt: new Date("2025-10-26T01:30:20Z"),
    localDay: "2025-10-26" as LocalDay,
    zone: "Europe/London",
  };

  it("may be a little ahead of our clock, not more", () => {
    expect(isFailure(feltAt("2026-03-05T10:05", "UTC", now))).toBe(false);
    expect(isFailure(feltAt("2026-03-05T10:06", "UTC", now))).toBe(true);
  });

  it("is the day it was where the person is", () => {
    expect(feltAt(undefined, "Pacific/Auckland", new Date("2026-03-05T11:30:00Z"))).toMatchObject({
      localDay: "2026-03-06",
    });
  });

  it("stays to the second when its field comes back untouched, also in the hour that autumn repeats", () => {
    expect(feltOr(before, formatWhen(before.recordedAt, before.zone), now)).toEqual(before);
    expect(feltOr(before, undefined, now)).toEqual(before);
  });

  it("is read on the clock of where it was, however far the person moved since", () => {
    expect(feltOr(before, "2025-10-25T23:10", now)).toMatchObject({
      recordedAt: new Date("2025-10-25T22:10:00Z"),
      localDay: "2025-10-25",
      zone: "Europe/London",
    });
  });
});

import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { changesCredentials, type Facts, type Standing, standingOf } from "./standing";

const today = "2026-03-02" as LocalDay;
const early = new Date("2025-01-10T09:00:00Z");
const late = new Date("2026-02-01T09:00:00Z");
const until = (day: string) => ({ registeredUntil: day as LocalDay });
const facts: Facts = {
  appliedAt: early,
  verifiedAt: late,
  suspendedAt: null,
  registeredUntil: "2027-01-01" as LocalDay,
};

describe("where a psychologist stands", () => {
  it.each<[string, Partial<Facts>, Standing]>([
    ["applied and not looked at", { verifiedAt: null }, "waiting"],
    [
      "applied long ago with a registration that ended",
      { verifiedAt: null, ...until("2020-01-01") },
      "waiting",
    ],
    ["declined", { appliedAt: null, verifiedAt: null }, "declined"],
    ["verified for long", {}, "verified"],
    ["verified with 61 days left", until("2026-05-02"), "verified"],
    ["verified with 60 days left", until("2026-05-01"), "expiring"],
    ["verified until today", until("2026-03-02"), "expiring"],
    ["verified until yesterday", until("2026-03-01"), "expired"],
    ["changed what was looked up", { appliedAt: late, verifiedAt: early }, "again"],
    ["changed it after it ended", { appliedAt: late, verifiedAt: early, ...until("2026-01-01") }, "again"],
    ["suspended, whatever else", { suspendedAt: late, ...until("2020-01-01") }, "suspended"],
  ])("%s", (_who, some, standing) => {
    expect(standingOf({ ...facts, ...some }, today)).toBe(standing);
  });
});

describe("a change of the card", () => {
  const card = {
    register: "A register",
    registrationNumber: "1",
    jurisdiction: "GB",
    registeredUntil: "2027-01-01",
  };

  it("needs another look when it touches what was looked up, and not otherwise", () => {
    expect(changesCredentials(card, { ...card })).toBe(false);
    for (const name of ["register", "registrationNumber", "jurisdiction", "registeredUntil"] as const)
      expect(changesCredentials(card, { ...card, [name]: "2" }), name).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import type { Flag } from "./flags";
import { inOrder, orderRules, parseOrder } from "./order";
import type { CaseloadRow } from "./row";

const flag: Flag = { kind: "quiet", since: "2026-03-01" as LocalDay, reason: "Nothing shared for 9 days." };
const row = (name: string, flags: number, startsAt: string | null = null): CaseloadRow => ({
  clientId: name,
  name,
  kind: "care",
  scopes: [],
  next:
    startsAt === null
      ? null
      : {
          id: "1",
          startsAt,
          day: "2026-03-09" as LocalDay,
          zone: "UTC",
          minutes: 50,
          place: "video",
          status: "planned",
        },
  lastHeld: null,
  lastEntry: null,
  unread: null,
  homework: null,
  uses: null,
  working: null,
  moods: null,
  flags: Array.from({ length: flags }, () => flag),
  snoozed: [],
  todays: [],
});

const rows = [
  row("Cleo", 0),
  row("Ada", 0, "2026-03-09T10:00:00Z"),
  row("Dan", 2),
  row("Ben", 1, "2026-03-08T10:00:00Z"),
  row("Eva", 1, "2026-03-07T10:00:00Z"),
  row("Bo", 0),
];
const names = (order: Parameters<typeof inOrder>[1]) => inOrder(rows, order).map(({ name }) => name);

describe("the order of the caseload", () => {
  it("puts what needs a look first: most flags, then the next session, then the name", () => {
    expect(names("look")).toEqual(["Dan", "Eva", "Ben", "Ada", "Bo", "Cleo"]);
  });

  it("can be by the next session, those without one last, and by name", () => {
    expect(names("session")).toEqual(["Eva", "Ben", "Ada", "Bo", "Cleo", "Dan"]);
    expect(names("name")).toEqual(["Ada", "Ben", "Bo", "Cleo", "Dan", "Eva"]);
  });

  it("says its rule, and that it is no measure of risk", () => {
    expect(orderRules.look).toContain("Most flags first, then the next session, then the name");
    expect(orderRules.look).toContain("does not measure risk");
  });

  it.each([
    ["name", "name"],
    ["worst", "look"],
    [undefined, "look"],
    [["name"], "look"],
  ] as const)("falls back to what needs a look (%#)", (asked, order) => {
    expect(parseOrder(asked)).toBe(order);
  });
});

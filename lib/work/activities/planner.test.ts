import { describe, expect, it } from "vitest";
import { type LocalDay, localDayOf } from "@/lib/core/local-day";
import { parseWhen } from "@/lib/record/mood/when";
import { clockOf, hoursShown, planOf, sameTimeOn, slotAt, weekOf } from "./planner";

const day = (text: string) => text as LocalDay;

function at(when: string, zone = "Europe/London") {
  const startsAt = parseWhen(when, zone);
  if (startsAt === null) throw new Error("no such moment");
  return { name: when, startsAt, zone, localDay: localDayOf(startsAt, zone) };
}

describe("a week of the plan", () => {
  it.each([
    ["2026-03-02", "2026-03-02", "2026-03-08"],
    ["2026-03-05", "2026-03-02", "2026-03-08"],
    ["2026-03-08", "2026-03-02", "2026-03-08"],
    ["2026-01-01", "2025-12-29", "2026-01-04"],
    ["2028-02-29", "2028-02-28", "2028-03-05"],
  ])("for %s runs from Monday %s to Sunday %s", (of, monday, sunday) => {
    const week = weekOf(day(of));
    expect([week[0], week.at(-1), week.length]).toEqual([monday, sunday, 7]);
  });
});

describe("the hours of the plan", () => {
  it.each([
    ["nothing is planned", [], 7, 21],
    ["all lies in the day", ["2026-03-05T09:30"], 7, 21],
    ["something begins early", ["2026-03-05T05:15"], 5, 21],
    ["something begins late", ["2026-03-05T23:00"], 7, 23],
    ["something begins at midnight", ["2026-03-05T00:00"], 0, 21],
  ])("are as many as needed when %s", (_, when, first, last) => {
    const hours = hoursShown(when.map((one) => at(one)));
    expect([hours[0], hours.at(-1)]).toEqual([first, last]);
  });

  it("hold what begins in them, in order, on the right day", () => {
    const late = at("2026-03-05T09:45");
    const early = at("2026-03-05T09:15");
    const other = at("2026-03-06T09:00");
    const [thursday, friday] = planOf([day("2026-03-05"), day("2026-03-06")], [late, other, early]);
    expect(thursday?.hours.find(({ hour }) => hour === 9)?.activities).toEqual([early, late]);
    expect(friday?.hours.find(({ hour }) => hour === 9)?.activities).toEqual([other]);
  });

  it("follow the clock where it was planned, not where the server stands", () => {
    const evening = at("2026-03-05T20:00", "America/Los_Angeles");
    const [plan] = planOf([day("2026-03-05")], [evening]);
    expect(plan?.hours.find(({ hour }) => hour === 20)?.activities).toEqual([evening]);
  });
});

describe("clocks that change", () => {
  it("put an hour that spring leaves out one hour later", () => {
    const skipped = at("2026-03-29T01:30");
    expect(clockOf(skipped)).toBe("02:30");
    const [plan] = planOf([day("2026-03-29")], [skipped]);
    expect(plan?.hours.find(({ hour }) => hour === 2)?.activities).toEqual([skipped]);
  });

  it("keep both of the hours that autumn shows twice in one slot", () => {
    const zone = "Europe/London";
    const first = { startsAt: new Date("2026-10-25T00:30:00Z"), zone, localDay: day("2026-10-25") };
    const second = { startsAt: new Date("2026-10-25T01:30:00Z"), zone, localDay: day("2026-10-25") };
    const [plan] = planOf([day("2026-10-25")], [second, first]);
    expect(plan?.hours.find(({ hour }) => hour === 1)?.activities).toEqual([first, second]);
  });

  it("leave a repeated activity at its time on the clock, across spring and autumn", () => {
    const walk = at("2026-03-28T09:00");
    expect(sameTimeOn(day("2026-03-29"), walk)).toEqual(new Date("2026-03-29T08:00:00Z"));
    const swim = at("2026-10-24T09:00");
    expect(sameTimeOn(day("2026-10-25"), swim)).toEqual(new Date("2026-10-25T09:00:00Z"));
  });
});

it("offers a slot as a field for date and time takes it", () => {
  expect(slotAt(day("2026-03-05"), 9)).toBe("2026-03-05T09:00");
});

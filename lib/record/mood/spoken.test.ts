import { describe, expect, it } from "vitest";
import type { LocalDay } from "@/lib/core/local-day";
import { greetingAt, hourOf, longDay, shortDay, speakDay, speakTime, weekDay } from "./spoken";

const today = "2026-03-05" as LocalDay;
const day = (text: string) => text as LocalDay;

describe("a day in words", () => {
  it.each([
    ["2026-03-05", "Today"],
    ["2026-03-04", "Yesterday"],
    ["2026-03-03", "Tuesday 3 March"],
    ["2025-12-24", "Wednesday 24 December 2025"],
  ])("of %s is said as %s on 5 March 2026", (text, said) => {
    expect(speakDay(day(text), today)).toBe(said);
  });

  it("is short where there is little room", () => {
    expect(shortDay(day("2026-02-01"), today)).toBe("1 Feb");
    expect(weekDay(day("2025-02-01"), today)).toBe("Sat 1 Feb 2025");
    expect(longDay(today)).toBe("Thursday 5 March");
  });
});

describe("the clock where somebody is", () => {
  it("tells their time and hour", () => {
    const at = new Date("2026-03-05T23:05:00Z");
    expect(speakTime(at, "Europe/Berlin")).toBe("00:05");
    expect(hourOf(at, "America/New_York")).toBe(18);
  });

  it("greets each hour quietly", () => {
    const said = Array.from({ length: 24 }, (_, hour) => greetingAt(hour));
    expect([said[3], said[5], said[12], said[18], said[23]]).toEqual([
      "Hello, it is late",
      "Good morning",
      "Good afternoon",
      "Good evening",
      "Good evening",
    ]);
    expect(said.join("")).not.toContain("!");
  });
});

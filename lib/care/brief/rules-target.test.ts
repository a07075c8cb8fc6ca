import { describe, expect, it } from "vitest";
import { march, read, target, work } from "@/db/testing/brief";
import type { TargetFact } from "./facts";
import { targetRules } from "./rules-target";
import { targetLines } from "./sentences";

describe("the line of a problem area", () => {
  const said = (one: TargetFact) => {
    const [line] = targetLines(work({ targets: [one] }));
    return Object.fromEntries((line?.clauses ?? []).map(({ rule, text }) => [rule, text]));
  };

  it.each([
    ["target-not-read", target(), "not recorded in this time"],
    ["target-too-few-days", target({ readings: read(12, 14, 2) }), "not enough days yet: 3 of 4"],
    [
      "target-how-often",
      target({ baselineTimes: 14, targetTimes: 3, readings: [...read(2, 6, 2), ...read(12, 15, 1)] }),
      "7 times a week (before 14, at the start 14, aim 3)",
    ],
    ["target-how-often", target({ countedPer: "day", readings: read(12, 15, 0) }), "0 times a day"],
    [
      "target-how-strong",
      target({ targetStrength: 3, readings: read(12, 15, null, 5.5) }),
      "strength 5.5 of 10 (aim 3)",
    ],
    ["target-reached", target({ targetStrength: 3, readings: read(12, 15, null, 3) }), "the aim is met"],
  ])("says by %s what there is to say", (rule, facts, text) => {
    expect(said(facts)[rule]).toBe(text);
  });

  it.each([
    ["target-not-read", "it rests", target({ statuses: [{ status: "resting", day: march(1) }] })],
    ["target-not-read", "it was read once", target({ readings: read(12, 12, 0) })],
    ["target-too-few-days", "there are four", target({ readings: read(12, 15, 0) })],
    ["target-too-few-days", "there are none", target()],
    ["target-how-often", "only strength was asked", target({ readings: read(12, 16, null, 4) })],
    ["target-how-strong", "only times were asked", target({ readings: read(12, 16, 4) })],
    [
      "target-reached",
      "one of two aims is not met",
      target({ targetTimes: 1, targetStrength: 3, readings: read(12, 15, 2, 3) }),
    ],
    ["target-reached", "there is no aim", target({ readings: read(12, 15, 0, 0) })],
    ["target-reached", "three days only", target({ targetTimes: 9, readings: read(12, 14, 0) })],
  ])("stays silent by %s when %s", (rule, _, facts) => {
    expect(said(facts)).not.toHaveProperty(rule);
  });

  it("has every rule in these tables", () => {
    expect(targetRules.map(({ id }) => id)).toEqual([
      "target-not-read",
      "target-too-few-days",
      "target-how-often",
      "target-how-strong",
      "target-reached",
    ]);
  });

  it("tells what happened to it, and leaves out what was resolved before", () => {
    const resolved = target({
      statuses: [
        { status: "working", day: march(1) },
        { status: "resolved", day: march(9) },
      ],
    });
    const lately = target({
      statuses: [
        { status: "working", day: march(1) },
        { status: "resolved", day: march(12) },
      ],
    });
    expect(targetLines(work({ targets: [resolved] }))).toEqual([]);
    expect(targetLines(work({ targets: [lately] }))[0]?.events).toEqual([
      { day: "12 March", text: "resolved" },
    ]);
  });
});

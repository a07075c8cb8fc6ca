import { describe, expect, it } from "vitest";
import { runsOf } from "./runs";

const line = (minutes: number, what = "Looked at your moods", who = "Dr Example") => ({
  at: new Date(Date.UTC(2026, 2, 5, 10, minutes)),
  who,
  what,
  parts: ["moods"],
});

describe("lines of the access log that repeat each other", () => {
  it.each([
    ["are one line within an hour", [line(59), line(22), line(0)], [3]],
    ["are two lines when more than an hour lies between", [line(61), line(0)], [1, 1]],
    ["never grow a line beyond an hour", [line(90), line(60), line(20)], [2, 1]],
    [
      "are gathered across something else that lies between",
      [line(30), line(29, "Looked at a skill"), line(28), line(27, "Looked at a skill")],
      [2, 2],
    ],
    ["stay apart when they are of two people", [line(30), line(29, undefined, "Dr Other")], [1, 1]],
    ["stay apart when other parts were open", [line(30), { ...line(29), parts: [] }], [1, 1]],
    ["are none where there are none", [], []],
  ])("%s", (_, lines, counts) => {
    const runs = runsOf(lines);
    expect(runs.map(({ count }) => count)).toEqual(counts);
    expect(runs[0]?.last).toBe(lines[0]);
  });

  it("keep when the first and the last of them were", () => {
    const [run] = runsOf([line(30), line(25), line(20)]);
    expect([run?.since, run?.last.at]).toEqual([line(20).at, line(30).at]);
  });
});

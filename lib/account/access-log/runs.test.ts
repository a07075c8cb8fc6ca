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
    ["are one visit when they are minutes apart", [line(30), line(22), line(14)], [3]],
    ["are two visits when more than ten minutes lie between", [line(30), line(19)], [1, 1]],
    [
      "stay apart when something else lies between",
      [line(30), line(29, "Looked at a skill"), line(28)],
      [1, 1, 1],
    ],
    ["stay apart when they are of two people", [line(30), line(29, undefined, "Dr Other")], [1, 1]],
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

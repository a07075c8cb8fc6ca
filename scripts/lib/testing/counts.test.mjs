import { describe, expect, test } from "vitest";
import { addUp, countChecks, countPlaywright, countVitest } from "./counts.mjs";

const vitestReport = (over) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...over,
});

describe("a Vitest report", () => {
  test("counts its tests", () => {
    const report = vitestReport({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1 });
    expect(countVitest(report, 1)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  test("counts a file that could not be loaded as a failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
    ];
    expect(countVitest(vitestReport({ numFailedTests: 1, testResults }), 1).failed).toBe(2);
  });

  test("does not count a file with failed tests twice", () => {
    const testResults = [{ status: "failed", assertionResults: [{ status: "failed" }] }];
    expect(countVitest(vitestReport({ numFailedTests: 1, testResults }), 1).failed).toBe(1);
  });

  test("counts an error outside every test as a failure", () => {
    expect(countVitest(vitestReport({ numPassedTests: 7 }), 1).failed).toBe(1);
  });

  test("that is missing counts as a failure", () => {
    expect(countVitest(null, 0).failed).toBe(1);
  });
});

describe("a Playwright report", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };

  test("counts its tests, and those that passed when tried again as passed", () => {
    expect(countPlaywright({ stats, errors: [] }, 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  test("counts a server that never started as a failure", () => {
    const nothing = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright({ stats: nothing, errors: [{ message: "timed out" }] }, 1).failed).toBe(1);
  });

  test("that is missing counts as a failure", () => {
    expect(countPlaywright(null, 1).failed).toBe(1);
  });
});

describe("what the checks print", () => {
  test("is counted by its closing line", () => {
    const output = "types  ok\n1 passed, 1 failed\nlint  ok\n9 passed, 2 failed\n";
    expect(countChecks(output, 1)).toEqual({ passed: 9, failed: 2, skipped: 0 });
  });

  test("counts as a failure when they died before that line", () => {
    expect(countChecks("types  ok\n", 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("counts as a failure when the line says none failed and the exit code says otherwise", () => {
    expect(countChecks("9 passed, 0 failed\n", 1).failed).toBe(1);
  });
});

describe("the sum of the stages", () => {
  test("adds passed and failed", () => {
    const stages = [
      { passed: 3, failed: 0 },
      { passed: 4, failed: 2 },
    ];
    expect(addUp(stages)).toEqual({ passed: 7, failed: 2 });
  });

  test("counts a stage in which nothing ran as a failure", () => {
    expect(addUp([{ passed: 0, failed: 0 }])).toEqual({ passed: 0, failed: 1 });
  });
});

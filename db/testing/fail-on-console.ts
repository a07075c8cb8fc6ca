import { afterEach, expect, vi } from "vitest";

// A warning nobody reads becomes a fault somebody meets: console.error fails the test that caused it.
const spy = vi.spyOn(console, "error");

afterEach(() => {
  const calls = spy.mock.calls.map((call) => call.map(String).join(" "));
  spy.mockClear();
  expect(calls).toEqual([]);
});

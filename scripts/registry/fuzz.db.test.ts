import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { nextHeaders } from "@/db/testing/next-request";
import { aPerson, type Someone } from "@/db/testing/people";
import { scaled } from "@/db/testing/scale";
import { log } from "@/lib/server/log";
import { inputFor } from "./arbitrary";
import { collectOperations } from "./collect";
import { callAction, callRoute, loadAction } from "./drive";

vi.mock("next/headers", () => nextHeaders);
vi.mock("next/cache", () => ({ revalidatePath: () => undefined, revalidateTag: () => undefined }));

// Goals of docs/testing.md: 40,000 calls of actions and 20,000 of routes at full scale, none our fault.
const ACTION_CALLS = scaled(40_000);
const ROUTE_CALLS = scaled(20_000);
/** One person is good for this many calls before the brake on writes would answer instead of the code under test. */
const CALLS_A_PERSON = 200;
const HALF_AN_HOUR = 1_800_000;

const operations = await collectOperations();
const faults: unknown[] = [];

beforeAll(() => {
  vi.spyOn(log, "error").mockImplementation((...said: unknown[]) => {
    faults.push(said);
  });
});

/** The same calls in every run, so that a red run is red again; another seed finds other faults. */
const SEED = Number(process.env.FUZZ_SEED ?? 42);
const anId = fc.oneof(fc.uuid(), fc.string());
const anAddress = (index: number) => `2001:db8::${(index % 0xffff).toString(16)}`;

function people(): () => Promise<Someone> {
  let calls = 0;
  let current: Promise<Someone> | undefined;
  return () => {
    if (calls % CALLS_A_PERSON === 0) current = aPerson();
    calls += 1;
    return current ?? aPerson();
  };
}

describe("every action, whatever a browser sends", () => {
  const each = Math.ceil(ACTION_CALLS / Math.max(1, operations.actions.length));
  const next = people();
  it.each(operations.actions.map((entry) => [entry.name, entry] as const))(
    "%s answers a result and never a fault of ours",
    async (_, entry) => {
      const action = await loadAction(entry);
      let index = 0;
      await fc.assert(
        fc.asyncProperty(inputFor(entry.operation.input), async (input) => {
          index += 1;
          const { token } = await next();
          const before = faults.length;
          const state = await callAction(action, input, { token, address: anAddress(index) });
          expect(faults.slice(before)).toEqual([]);
          expect(state === null || state.ok || state.code !== "failed").toBe(true);
        }),
        { numRuns: each, seed: SEED },
      );
    },
    HALF_AN_HOUR,
  );
});

describe("every route, whatever a program sends", () => {
  const each = Math.ceil(ROUTE_CALLS / Math.max(1, operations.routes.length));
  const next = people();
  it.each(operations.routes.map((entry) => [`${entry.method} ${entry.path}`, entry] as const))(
    "%s answers in the envelope and never with a 5xx",
    async (_, entry) => {
      let index = 0;
      await fc.assert(
        fc.asyncProperty(inputFor(entry.operation.input), anId, async (input, id) => {
          index += 1;
          const { token } = await next();
          const response = await callRoute(entry, { token, input, id, address: anAddress(index) });
          expect(response.status).toBeLessThan(500);
          const body = await response.json();
          const enveloped =
            response.status < 300
              ? "data" in body || "openapi" in body
              : typeof body.error?.requestId === "string";
          expect(enveloped).toBe(true);
        }),
        { numRuns: each, seed: SEED },
      );
    },
    HALF_AN_HOUR,
  );
});

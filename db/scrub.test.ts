import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { isConnectionLost, isTaken, StatementError, scrubbed } from "./scrub";

const WORDS = "the heron stood in the rain";
const refusal = Object.assign(new Error(`Key (username)=(${WORDS}) already exists.`), {
  code: "23505",
  constraint: "accounts_username_key",
});

test("a failed statement is told without its values, whatever a build calls its class", () => {
  // What a minifier leaves of the class's name.
  class p extends DrizzleQueryError {}
  for (const Failed of [DrizzleQueryError, p]) {
    const clean = scrubbed(new Failed("update accounts set username = $1", [WORDS], refusal));
    expect(clean).toBeInstanceOf(StatementError);
    expect(`${clean} ${clean instanceof Error ? clean.stack : ""}`).not.toContain("heron");
    expect(isTaken(clean, "accounts_username_key")).toBe(true);
  }
});

test("an error of ours passes through as it is", () => {
  const ours = new Error("the page is missing");
  expect(scrubbed(ours)).toBe(ours);
});

test.each([
  ["08006", true],
  ["57P01", true],
  ["55P03", true],
  ["40P01", true],
  ["ECONNREFUSED", true],
  ["23505", false],
  ["42501", false],
])("the code %s asks for another try: %s", (code, expected) => {
  expect(isConnectionLost(Object.assign(new Error("failed"), { code }))).toBe(expected);
});

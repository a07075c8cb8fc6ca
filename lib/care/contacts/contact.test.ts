import { describe, expect, it } from "vitest";
import { callLink } from "./contact";
import { contactInput } from "./schema";

describe("a phone number that can be called", () => {
  it.each([
    ["+44 20 7946 0958", "tel:+442079460958"],
    ["+44 (0)20 7946 0958", "tel:+442079460958"],
    ["(020) 7946-0958", "tel:02079460958"],
    ["116 123", "tel:116123"],
    ["12", null],
    ["ask at the desk", null],
  ])("of %s is %s", (phone, link) => {
    expect(callLink(phone)).toBe(link);
  });
});

describe("what may be written about a psychologist", () => {
  it.each([
    [{ name: "Dr Ada" }, []],
    [{ name: "Dr Ada", phone: "", email: "" }, []],
    [{ name: "Dr Ada", phone: "020 7946 0958 ext 12", email: "ada@example.org" }, []],
    [{ name: "  " }, ["name"]],
    [{ name: "Dr Ada", email: "ada" }, ["email"]],
    [{ name: "Dr Ada", phone: "call me" }, ["phone"]],
    [{ name: "Dr Ada", phone: "11111111-1111-7111-8111-111111111111" }, ["phone"]],
    [{ name: "Dr\nAda" }, ["name"]],
    [{ name: "Dr Ada", email: `a@${".".repeat(200_000)}@` }, ["email"]],
  ])("of %o, these are refused: %o", (input, wrong) => {
    const parsed = contactInput.safeParse(input);
    const paths = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
    expect([...new Set(paths)]).toEqual(wrong);
  });
});

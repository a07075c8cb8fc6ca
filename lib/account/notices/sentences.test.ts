import { describe, expect, it } from "vitest";
import { NOTICE_KINDS } from "@/lib/server/notices/kinds";
import { sentenceOf } from "./sentences";

const told = (kind: string, name: string | null = "Dr Example") => ({
  kind,
  name,
  aboutId: "p-1",
  subjectId: "s-1",
});
const UNKNOWN = sentenceOf(told("of another version"), "client").words;

describe("a notice in words", () => {
  it.each(NOTICE_KINDS)("%s is a sentence for somebody, and leads somewhere", (kind) => {
    const said = (["client", "psychologist", "admin"] as const)
      .map((role) => sentenceOf(told(kind), role))
      .filter(({ words }) => words !== UNKNOWN);
    expect(said.length).toBeGreaterThan(0);
    for (const { words, href } of said) {
      expect(words).toMatch(/^[A-Z].*\.$/);
      expect(href).toMatch(/^\/[a-z]/);
    }
  });

  it.each([
    ["client", "skill-proposed", "/skills/s-1"],
    ["psychologist", "skill-agreed", "/practice/clients/p-1/skills/s-1"],
    ["psychologist", "dates-changed", "/practice/clients/p-1/dates"],
    ["admin", "application-received", "/admin/psychologists"],
  ] as const)("leads a %s from %s to their own page", (role, kind, href) => {
    expect(sentenceOf(told(kind), role).href).toBe(href);
  });

  it("names nobody whose name the reader may not know", () => {
    expect(sentenceOf(told("dates-changed", null), "psychologist").words).toBe(
      "A client changed your session dates.",
    );
  });
});

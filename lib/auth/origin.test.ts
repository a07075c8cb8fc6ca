import { describe, expect, it } from "vitest";
import { originVerdict, ownOrigins, safeNext } from "./origin";

describe("where a request comes from", () => {
  const own = ownOrigins("https://diary.example");

  it.each([
    ["https://diary.example", null, "own"],
    ["https://diary.example", "cross-site", "own"],
    ["https://evil.example", "same-origin", "foreign"],
    ["http://diary.example", null, "foreign"],
    ["https://diary.example.evil.example", null, "foreign"],
    ["https://diary.example:444", null, "foreign"],
    ["null", null, "foreign"],
    ["", null, "foreign"],
    ["not an origin", "same-origin", "foreign"],
    [null, "same-origin", "own"],
    [null, "same-site", "foreign"],
    [null, "none", "foreign"],
    [null, null, "not-a-browser"],
  ] as const)("origin %o with Sec-Fetch-Site %o is %s", (origin, fetchSite, verdict) => {
    expect(originVerdict({ origin, fetchSite }, own)).toBe(verdict);
  });

  it("takes both names of this machine on plain http, with the same port, and only there", () => {
    expect([...ownOrigins("http://127.0.0.1:3000")].sort()).toEqual([
      "http://127.0.0.1:3000",
      "http://localhost:3000",
    ]);
    expect([...ownOrigins("http://localhost:3000")].sort()).toEqual([
      "http://127.0.0.1:3000",
      "http://localhost:3000",
    ]);
    expect([...ownOrigins("https://localhost:3000")]).toEqual(["https://localhost:3000"]);
  });
});

describe("where to go next", () => {
  it.each([
    ["/today", "/today"],
    ["/journal?mood=3&tag=a", "/journal?mood=3&tag=a"],
    ["/journal#end", "/journal"],
    ["/a/../settings", "/settings"],
  ])("%s leads to %s", (next, path) => {
    expect(safeNext(next, "/home")).toBe(path);
  });

  it.each([
    undefined,
    null,
    "",
    "today",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/\n/evil.example",
    "/a\u0000b",
    " /today",
  ])("%o leads home", (next) => {
    expect(safeNext(next, "/home")).toBe("/home");
  });

  it("never leaves the app, even through dots that end in two slashes", () => {
    for (const next of ["/..//evil.example", "/.//evil.example", "/a/..//evil.example"]) {
      const resolved = new URL(safeNext(next, "/home"), "https://diary.example");
      expect(resolved.origin).toBe("https://diary.example");
    }
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fingerprint, listSources } from "./sources.mjs";

let folder;
const write = (file, text) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "mmd-sources-"));
  write("app/page.tsx", "page");
  write("package-lock.json", "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the build's fingerprint", () => {
  test("covers pages, rules, styles, pictures and the lockfile", () => {
    for (const file of ["lib/core/ids.ts", "public/a.svg", "next.config.ts", "proxy.ts"]) write(file, file);
    expect(listSources(folder)).toEqual(
      [
        "app/page.tsx",
        "lib/core/ids.ts",
        "next.config.ts",
        "package-lock.json",
        "proxy.ts",
        "public/a.svg",
      ].sort(),
    );
  });

  test("changes with a source", () => {
    const before = fingerprint(folder);
    write("app/page.tsx", "another page");
    expect(fingerprint(folder)).not.toBe(before);
  });

  test("changes when a source is moved", () => {
    const before = fingerprint(folder);
    rmSync(path.join(folder, "app/page.tsx"));
    write("app/about/page.tsx", "page");
    expect(fingerprint(folder)).not.toBe(before);
  });

  test("does not change with a test, a document or what a tool writes", () => {
    const before = fingerprint(folder);
    for (const file of [
      "lib/a.test.ts",
      "docs/a.md",
      "scripts/a.mjs",
      "next-env.d.ts",
      ".data/a",
      "README.md",
    ])
      write(file, "x");
    expect(fingerprint(folder)).toBe(before);
  });
});

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ensureSecrets, formatEnv, makeSecrets, parseEnv } from "./secrets.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "mmd-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text) => Buffer.from(text, "base64url").length;

describe("fresh secrets", () => {
  test("have the shapes the app asks for", () => {
    const made = makeSecrets();
    const [id, key] = made.SEALING_KEYS.split(":");
    expect(id).toBe(made.SEALING_KEY);
    expect([key, made.LOOKUP_KEY, made.AUDIT_KEY, made.NEXTAUTH_SECRET].map(bytes)).toEqual([32, 32, 32, 32]);
  });

  test("are never the same twice, nor the same for two purposes", () => {
    const keys = [makeSecrets(), makeSecrets()].flatMap(({ SEALING_KEY, ...rest }) => Object.values(rest));
    expect(new Set(keys).size).toBe(8);
  });
});

describe("a world's secrets", () => {
  test("stay the same from one start to the next", () => {
    expect(ensureSecrets(folder)).toEqual(ensureSecrets(folder));
  });

  test("can be read by their owner only", () => {
    ensureSecrets(folder);
    expect(statSync(path.join(folder, "secrets.env")).mode & 0o777).toBe(0o600);
  });

  test("gain a name that a newer version asks for and keep what is there", () => {
    const file = path.join(folder, "secrets.env");
    writeFileSync(file, "SEALING_KEYS=old:abc,new:def\nSEALING_KEY=new\nMINE=1\n");
    const all = ensureSecrets(folder);
    expect(all).toMatchObject({ SEALING_KEYS: "old:abc,new:def", SEALING_KEY: "new", MINE: "1" });
    expect(parseEnv(readFileSync(file, "utf8"))).toEqual(all);
    expect(bytes(all.AUDIT_KEY)).toBe(32);
  });
});

describe("an env file", () => {
  test.each([
    ["A=1\nB = two words \n", { A: "1", B: "two words" }],
    ["# A=1\n\nB=\"x y\"\nC='z'\n", { B: "x y", C: "z" }],
    ["URL=postgres://owner@c/d?host=%2Ftmp\n", { URL: "postgres://owner@c/d?host=%2Ftmp" }],
    ["EMPTY=\nA=1\nA=2\n", { EMPTY: "", A: "2" }],
    ["no line of ours", {}],
  ])("%j is read", (text, values) => {
    expect(parseEnv(text)).toEqual(values);
  });

  test("reads back what was written", () => {
    const values = makeSecrets();
    expect(parseEnv(formatEnv(values))).toEqual(values);
  });
});

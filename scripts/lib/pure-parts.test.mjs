import { describe, expect, test } from "vitest";
import { majorOf } from "./backup/logical.mjs";
import { keyMarks, requireKeys } from "./backup/manifest.mjs";
import { missingPackages } from "./installed.mjs";
import { takeFlag, takeOption } from "./options.mjs";
import { findNobody } from "./postgres/owner.mjs";
import { parsePostmasterFile } from "./postgres/postmaster-file.mjs";
import { readFields, readRow } from "./postgres/wire.mjs";

describe("arguments", () => {
  test.each([
    [["a.ts", "--world", "demo", "x"], { value: "demo", rest: ["a.ts", "x"] }],
    [["--world=demo", "a.ts"], { value: "demo", rest: ["a.ts"] }],
    [["a.ts", "--worldly", "x"], { value: null, rest: ["a.ts", "--worldly", "x"] }],
    [["a.ts", "--world"], { value: null, rest: ["a.ts"] }],
  ])("%j give up the option", (args, taken) => {
    expect(takeOption(args, "--world")).toEqual(taken);
  });

  test("give up a flag", () => {
    expect(takeFlag(["--reset", "x"], "--reset")).toEqual({ given: true, rest: ["x"] });
    expect(takeFlag(["x"], "--reset")).toEqual({ given: false, rest: ["x"] });
  });
});

describe("what is installed", () => {
  const lock = {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/next": { version: "16.4.6" },
      "node_modules/a/node_modules/b": { version: "2.0.0" },
      "node_modules/@next/swc-darwin-arm64": { version: "16.4.6", optional: true },
    },
  };

  test("is whole without the packages of other machines", () => {
    const packages = {
      "node_modules/next": { version: "16.4.6" },
      "node_modules/a/node_modules/b": { version: "2.0.0" },
    };
    expect(missingPackages(lock, { packages })).toEqual([]);
  });

  test("lacks what is absent and what is another version", () => {
    const packages = { "node_modules/next": { version: "16.4.5" } };
    expect(missingPackages(lock, { packages })).toEqual(["next@16.4.6", "b@2.0.0"]);
  });
});

describe("the database's user", () => {
  test("is nobody, as this machine numbers it", () => {
    expect(findNobody("root:x:0:0::/root:/bin/sh\nnobody:x:99:98::/:/bin/false\n")).toEqual({
      uid: 99,
      gid: 98,
    });
  });

  test("has the usual number where nobody is not listed", () => {
    expect(findNobody("root:x:0:0::/root:/bin/sh\n")).toEqual({ uid: 65534, gid: 65534 });
  });
});

describe("postmaster.pid", () => {
  test("tells the process, the socket's folder and the state", () => {
    const text = "4711\n/data\n1795164916\n5432\n/tmp/mmd-1\n\n 29022 13\nready   \n";
    expect(parsePostmasterFile(text)).toEqual({ pid: 4711, socketFolder: "/tmp/mmd-1", status: "ready" });
  });

  test("that is half written tells no process", () => {
    expect(parsePostmasterFile("")).toEqual({ pid: 0, socketFolder: "", status: "" });
  });
});

describe("the server's answers", () => {
  test("hold rows of texts and nulls", () => {
    const body = Buffer.from("\0\x03\0\0\0\x02ab\xff\xff\xff\xff\0\0\0\0", "latin1");
    expect(readRow(body)).toEqual(["ab", null, ""]);
  });

  test("hold errors with a code", () => {
    expect(readFields(Buffer.from("SFATAL\0C57P03\0Mstarting up\0\0"))).toEqual({
      S: "FATAL",
      C: "57P03",
      M: "starting up",
    });
  });
});

describe("a backup", () => {
  const manifest = { keys: keyMarks("k1:AAAA,k2:BBBB") };

  test("is opened by its own keys, also among newer ones", () => {
    expect(() => requireKeys(manifest, "k3:CCCC,k2:BBBB,k1:AAAA")).not.toThrow();
  });

  test("is refused when a key is another or is missing", () => {
    expect(() => requireKeys(manifest, "k1:AAAA")).toThrow(/secrets\.env/);
    expect(() => requireKeys(manifest, "k1:AAAA,k2:XXXX")).toThrow(/secrets\.env/);
  });

  test("tells nothing of the keys themselves", () => {
    expect(JSON.stringify(manifest)).not.toMatch(/AAAA|BBBB|k1/);
  });

  test.each([
    ["pg_dump (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", 15],
    ["pg_dump (PostgreSQL) 18beta1", 18],
    ["", 0],
  ])("by %j needs version %i", (text, major) => {
    expect(majorOf(text)).toBe(major);
  });
});

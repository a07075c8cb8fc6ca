import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { completeLockfile, leftOut, machineOf } from "./lockfile.mjs";
import { root } from "./project.mjs";

const lock = {
  packages: {
    "": { optionalDependencies: { "of-the-project": "1.0.0" } },
    "node_modules/tool": {
      version: "2.0.0",
      dev: true,
      optionalDependencies: { "@tool/linux-x64": "2.0.0", "@tool/darwin-arm64": "2.0.0" },
    },
    "node_modules/@tool/linux-x64": { version: "2.0.0", optional: true },
    "node_modules/other": { version: "1.0.0", optionalDependencies: { nested: "3.0.0" } },
    "node_modules/other/node_modules/nested": { version: "3.0.0", optional: true },
  },
};

describe("the lockfile", () => {
  test("of this project holds every optional package, so that npm ci accepts it on any machine", () => {
    const ours = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
    expect(leftOut(ours)).toEqual([]);
  });

  test("is told which packages it leaves out, wherever they may lie", () => {
    expect(leftOut(lock)).toEqual([{ name: "@tool/darwin-arm64", version: "2.0.0", dev: true }]);
  });

  test("is completed by what is left out and by nothing else", () => {
    const complete = completeLockfile(lock);
    expect(leftOut(complete)).toEqual([]);
    expect(complete.packages["node_modules/@tool/darwin-arm64"]).toEqual({
      version: "2.0.0",
      cpu: ["arm64"],
      os: ["darwin"],
      dev: true,
      optional: true,
    });
    expect(Object.keys(complete.packages)).toHaveLength(Object.keys(lock.packages).length + 1);
  });
});

test.each([
  ["@next/swc-win32-arm64-msvc", { cpu: ["arm64"], os: ["win32"] }],
  ["@biomejs/cli-linux-x64-musl", { cpu: ["x64"], os: ["linux"], libc: ["musl"] }],
  ["@swc/core-linux-arm-gnueabihf", { cpu: ["arm"], os: ["linux"], libc: ["glibc"] }],
  ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
])("%s is for the machines its name says", (name, machines) => {
  expect(machineOf(name)).toEqual(machines);
});

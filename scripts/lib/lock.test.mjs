import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withLock } from "./lock.mjs";
import { identify, isAlive, isRunning } from "./processes.mjs";

let file;
beforeEach(() => {
  file = path.join(mkdtempSync(path.join(os.tmpdir(), "mmd-lock-")), "a.lock");
});
afterEach(() => rmSync(path.dirname(file), { recursive: true }));

describe("a lock", () => {
  test("lets one in at a time", async () => {
    let inside = 0;
    const most = await Promise.all(
      Array.from({ length: 8 }, () =>
        withLock(file, async () => {
          inside += 1;
          const seen = inside;
          await sleep(5);
          inside -= 1;
          return seen;
        }),
      ),
    );
    expect(most).toEqual(Array(8).fill(1));
    expect(existsSync(file)).toBe(false);
  });

  test("is let go when the body fails", async () => {
    await expect(withLock(file, () => Promise.reject(new Error("planned")))).rejects.toThrow("planned");
    expect(await withLock(file, async () => "in")).toBe("in");
  });

  test("is taken over from a process that is gone, by one of many", async () => {
    writeFileSync(file, "2147483646 gone");
    let inside = 0;
    const seen = await Promise.all(
      Array.from({ length: 8 }, () =>
        withLock(file, async () => {
          inside += 1;
          const now = inside;
          await sleep(2);
          inside -= 1;
          return now;
        }),
      ),
    );
    expect(seen).toEqual(Array(8).fill(1));
  });

  test("is taken over from a newer process that merely has the same number", async () => {
    writeFileSync(file, `${process.pid} another-start-time`);
    expect(await withLock(file, async () => "in")).toBe("in");
  });

  test("that is held too long names its holder and says what to do", async () => {
    writeFileSync(file, identify(process.pid));
    const waiting = withLock(file, async () => "in", { waitMs: 100 });
    await expect(waiting).rejects.toThrow(new RegExp(`process ${process.pid}[\\s\\S]*remove the file`));
  });
});

describe("a process", () => {
  test("is known while it runs and not after", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => undefined, 60000)"]);
    const identity = identify(child.pid);
    expect(isRunning(identity)).toBe(true);
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
    expect(isRunning(identity)).toBe(false);
    expect(isAlive(child.pid)).toBe(false);
  });

  test("that was killed and never asked how it ended is not running", async () => {
    // The shell leaves a child behind and becomes a program that never looks after it.
    const keeper = spawn("/bin/sh", ["-c", "sleep 0.2 & echo $!; exec sleep 60"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pid = await new Promise((resolve) => keeper.stdout.once("data", (text) => resolve(Number(text))));
    await expect.poll(() => isAlive(pid)).toBe(false);
    expect(() => process.kill(pid, 0)).not.toThrow();
    keeper.kill("SIGKILL");
  });
});

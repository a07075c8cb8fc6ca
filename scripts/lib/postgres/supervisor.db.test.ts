import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { waitForExit } from "../processes.mjs";
import { isServerOf, readPostmasterFile } from "./postmaster-file.mjs";
import { ensureDatabase, ensureServer, releaseServer, type Server } from "./supervisor.mjs";
import { ask } from "./wire.mjs";

const starter = fileURLToPath(new URL("./starter.fixture.mjs", import.meta.url));
const said: string[] = [];
const say = (line: string) => said.push(line);
let folder: string;
let started: Server | null = null;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "mmd-supervisor-"));
  chmodSync(folder, 0o755);
  started = null;
  said.length = 0;
});

afterEach(async () => {
  if (started !== null) await releaseServer(folder, started, say);
  rmSync(folder, { recursive: true, force: true });
});

async function ensure(): Promise<Server> {
  started = await ensureServer(folder, say);
  return started;
}

async function kill(pid: number): Promise<void> {
  process.kill(pid, "SIGKILL");
  expect(await waitForExit(pid, 5_000)).toBe(true);
}

/** A command in a process of its own that starts the same server, says so, and stays until it is killed. */
function anotherCommand(): { child: ChildProcess; server: Promise<Server> } {
  const child = spawn(process.execPath, [starter, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const server = new Promise<Server>((resolve, reject) => {
    child.stdout.once("data", (line) => resolve(JSON.parse(String(line))));
    child.once("exit", (code) => reject(new Error(`the other command ended with ${code}`)));
  });
  return { child, server };
}

async function end({ child }: { child: ChildProcess }): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

describe("a first start", () => {
  test("makes a cluster with checksums and a locale that no machine changes", async () => {
    const { socketFolder } = await ensure();
    const [row] = await ask(socketFolder, [
      `select current_setting('data_checksums'), datlocale, pg_encoding_to_char(encoding) from pg_database where datname = 'postgres'`,
    ]);
    expect(row).toEqual(["on", "C.UTF-8", "UTF8"]);
  });

  test("opens no network port and lets nobody else at its socket", async () => {
    const { socketFolder } = await ensure();
    expect(await ask(socketFolder, "show listen_addresses")).toEqual([[""]]);
    expect(statSync(socketFolder).mode & 0o777).toBe(0o700);
    expect(path.join(socketFolder, ".s.PGSQL.5432").length).toBeLessThan(100);
  });

  test("writes nothing into its log of what a statement said", async () => {
    const { socketFolder } = await ensure();
    await expect(ask(socketFolder, "select 'canary-in-a-cast'::int")).rejects.toThrow(/canary-in-a-cast/);
    await expect(ask(socketFolder, "select 'canary-in-a-statement' from nowhere")).rejects.toThrow(/nowhere/);
    expect(readFileSync(path.join(folder, "server.log"), "utf8")).not.toContain("canary");
  });

  test("is not misled by a data folder that was left half made", async () => {
    mkdirSync(path.join(folder, "cluster", "base"), { recursive: true });
    writeFileSync(path.join(folder, "cluster", "PG_VERSION"), "18\n");
    mkdirSync(path.join(folder, "cluster.new-abc"));
    const { socketFolder } = await ensure();
    expect(await ask(socketFolder, "select 1")).toEqual([["1"]]);
    const names = readdirSync(folder);
    expect(names.filter((name) => name.startsWith("cluster.damaged-"))).toHaveLength(1);
    expect(names).not.toContain("cluster.new-abc");
  });
});

describe("a later start", () => {
  test("adopts the server that runs", async () => {
    const first = await ensure();
    const second = await ensure();
    expect(second).toMatchObject({ pid: first.pid, adopted: true });
  });

  test("recovers what was committed when the server was killed", async () => {
    const first = await ensure();
    await ensureDatabase(first.socketFolder, "diary");
    await ask(first.socketFolder, ["create table kept (id int)", "insert into kept values (7)"], {
      database: "diary",
    });
    await kill(first.pid);
    const second = await ensure();
    expect(second.adopted).toBe(false);
    expect(await ask(second.socketFolder, "select id from kept", { database: "diary" })).toEqual([["7"]]);
  });

  test("is not misled when another process has the killed server's number", async () => {
    const first = await ensure();
    const file = path.join(first.cluster, "postmaster.pid");
    const left = readFileSync(file, "utf8");
    await kill(first.pid);
    writeFileSync(file, [String(process.pid), ...left.split("\n").slice(1)].join("\n"));
    const second = await ensure();
    expect(second.adopted).toBe(false);
    expect(await ask(second.socketFolder, "select 1")).toEqual([["1"]]);
  });

  test("replaces a server whose socket was cleaned away", async () => {
    const first = await ensure();
    rmSync(first.socketFolder, { recursive: true });
    const second = await ensure();
    expect(second.pid).not.toBe(first.pid);
    expect(await ask(second.socketFolder, "select 1")).toEqual([["1"]]);
  });

  test("adopts what a killed command left running", async () => {
    const other = anotherCommand();
    const theirs = await other.server;
    await end(other);
    const mine = await ensure();
    expect(mine).toMatchObject({ pid: theirs.pid, adopted: true });
  });

  test.each([
    ["cannot start", "postgresql.conf"],
    ["starts and lets nobody in", "global/pg_filenode.map"],
  ])("says what to do when the server %s", async (_, file) => {
    const first = await ensure();
    await releaseServer(folder, first, say);
    started = null;
    rmSync(path.join(first.cluster, file));
    const words = new RegExp(`did not start[\\s\\S]*${file}[\\s\\S]*try again`);
    await expect(ensureServer(folder, say)).rejects.toThrow(words);
    expect(isServerOf(readPostmasterFile(first.cluster)?.pid ?? 0, first.cluster)).toBe(false);
  });
});

describe("two commands at once", () => {
  test("share one server, made once", async () => {
    const others = [anotherCommand(), anotherCommand()];
    const mine = await ensure();
    const theirs = await Promise.all(others.map(({ server }) => server));
    await Promise.all(others.map(end));
    expect(theirs.map(({ pid }) => pid)).toEqual([mine.pid, mine.pid]);
    expect([mine, ...theirs].filter(({ adopted }) => !adopted)).toHaveLength(1);
  });

  test("keep the server until the last of them leaves", async () => {
    const other = anotherCommand();
    await other.server;
    const mine = await ensure();
    expect(await releaseServer(folder, mine, say)).toBe(false);
    await end(other);
    expect(await releaseServer(folder, mine, say)).toBe(true);
    expect(existsSync(path.join(mine.cluster, "postmaster.pid"))).toBe(false);
    started = null;
  });

  test("are not held up by a lock whose holder was killed", async () => {
    writeFileSync(path.join(folder, "server.lock"), "2147483646 gone");
    const { socketFolder } = await ensure();
    expect(await ask(socketFolder, "select 1")).toEqual([["1"]]);
    expect(said.join()).not.toContain("Waiting");
  });
});

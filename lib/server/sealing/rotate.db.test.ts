import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { personKeys, sealingCanaries } from "@/db/schema";
import { aPerson } from "@/db/testing/people";
import type { PersonId } from "@/lib/core/ids";

// A rotation touches everybody's key, so it happens in a transaction that is taken back: other tests' people keep theirs.
const now = new Date();
const OLD = `${process.env.SEALING_KEYS}`;
const OLD_ID = `${process.env.SEALING_KEY}`;
const NEW_ID = `n${process.pid}`;
const NEW = `${NEW_ID}:${randomBytes(32).toString("base64url")}`;

class TakenBack extends Error {}

/** The sealing modules as a process with these settings has them. */
async function aProcessWith(keys: string, current: string) {
  vi.resetModules();
  vi.stubEnv("SEALING_KEYS", keys);
  vi.stubEnv("SEALING_KEY", current);
  const { asSystem: system } = await import("@/db/system");
  const { rotateKeys } = await import("./rotate");
  const { checkCanaries } = await import("./canary");
  const { sealerOf } = await import("./person-keys");
  const { closePool } = await import("@/db/connection");
  return { system, rotateKeys, checkCanaries, sealerOf, closePool };
}

type Process = Awaited<ReturnType<typeof aProcessWith>>;

/** Runs in the role and transaction that the modules join, and takes everything back. */
async function takenBack(app: Process, work: () => Promise<void>): Promise<void> {
  const run = app.system("keys", async () => {
    await work();
    throw new TakenBack("on purpose");
  });
  await expect(run).rejects.toBeInstanceOf(TakenBack);
}

const place = (rowId: string) => ({ table: "profiles", column: "name", rowId });

describe("rotating the keys", () => {
  let maya: PersonId;

  beforeAll(async () => {
    maya = (await aPerson()).actor.id;
    const { checkCanaries } = await aProcessWith(OLD, OLD_ID);
    await checkCanaries(now);
  });

  it("wraps every person's key anew, opens what was sealed before, and lets the old key leave", async () => {
    const before = await aProcessWith(OLD, OLD_ID);
    const sealed = (await before.system("keys", (tx) => before.sealerOf(tx, maya))).seal(place(maya), "Maya");
    const app = await aProcessWith(`${OLD},${NEW}`, NEW_ID);
    await takenBack(app, async () => {
      const rotation = await app.rotateKeys();
      expect(rotation).toMatchObject({ current: NEW_ID, retired: [OLD_ID] });
      expect(rotation.rewrapped).toBeGreaterThan(0);
      expect(await app.rotateKeys()).toMatchObject({ rewrapped: 0 });
      await app.system("keys", async (tx) => {
        const [key] = await tx.select().from(personKeys).where(eq(personKeys.ownerId, maya));
        expect(key?.wrappingKey).toBe(NEW_ID);
        expect((await app.sealerOf(tx, maya)).open(place(maya), sealed)).toBe("Maya");
        await app.checkCanaries(now);
        const left = await tx.select({ key: sealingCanaries.wrappingKey }).from(sealingCanaries);
        expect(left.map(({ key }) => key)).toEqual([NEW_ID]);
      });
    });
    await app.closePool();
  });
});

describe("starting with the wrong keys", () => {
  it("is refused when a key of the same name is another key", async () => {
    const app = await aProcessWith(`${OLD_ID}:${randomBytes(32).toString("base64url")}`, OLD_ID);
    await expect(app.checkCanaries(now)).rejects.toThrow(`"${OLD_ID}" is not the key`);
    await app.closePool();
  });

  it("is refused when a key is missing that people's keys are wrapped with", async () => {
    const app = await aProcessWith(NEW, NEW_ID);
    await expect(app.checkCanaries(now)).rejects.toThrow(`lacks the key "${OLD_ID}"`);
    await app.closePool();
  });

  it("is refused when the current key is not in the ring, or not 32 bytes", async () => {
    await expect((await aProcessWith(OLD, "nobody")).checkCanaries(now)).rejects.toThrow('names "nobody"');
    await expect((await aProcessWith("short:abcd", "short")).checkCanaries(now)).rejects.toThrow("32 bytes");
  });
});

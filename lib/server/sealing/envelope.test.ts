import { createSecretKey, randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonId } from "@/lib/core/ids";
import type { Sealed } from "@/lib/core/sealed";
import { decryptText, encryptText, PADDING } from "./envelope";
import { parseKeyring } from "./keyring";
import { makeSealer } from "./sealer";

const key = () => createSecretKey(randomBytes(32));
const maya = "0190b7a0-0000-7000-8000-000000000001" as PersonId;
const sam = "0190b7a0-0000-7000-8000-000000000002" as PersonId;
const place = { table: "journal_entries", column: "content", rowId: "0190b7a0-0000-7000-8000-00000000000a" };
const OVERHEAD = 1 + 12 + 16;

describe("sealing", () => {
  it("gives back any text, whatever is in it", () => {
    const sealer = makeSealer(maya, key());
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) => sealer.open(place, sealer.seal(place, text)) === text,
      ),
    );
  });

  it("says of a text's length only how many 256 bytes hold it", () => {
    const dataKey = key();
    for (const [length, blocks] of [
      [0, 1],
      [1, 1],
      [252, 1],
      [253, 2],
      [508, 2],
      [509, 3],
    ] as const) {
      expect(encryptText(dataKey, "place", "x".repeat(length))).toHaveLength(blocks * PADDING + OVERHEAD);
    }
  });

  it("never gives the same ciphertext twice", () => {
    const sealer = makeSealer(maya, key());
    expect(sealer.seal(place, "tired")).not.toEqual(sealer.seal(place, "tired"));
  });

  it.each([
    ["another column", { ...place, column: "title" }],
    ["another row", { ...place, rowId: "0190b7a0-0000-7000-8000-00000000000b" }],
    ["another table", { ...place, table: "mood_entries" }],
  ])("does not open in %s", (_, elsewhere) => {
    const sealer = makeSealer(maya, key());
    expect(() => sealer.open(elsewhere, sealer.seal(place, "mine"))).toThrow();
  });

  it("does not open for another person, even under the same key", () => {
    const shared = key();
    const sealed = makeSealer(maya, shared).seal(place, "mine");
    expect(() => makeSealer(sam, shared).open(place, sealed)).toThrow();
  });

  it("does not open when any single bit was changed", () => {
    const dataKey = key();
    const envelope = encryptText(dataKey, "place", "a short text");
    fc.assert(
      fc.property(fc.nat(envelope.length * 8 - 1), (bit) => {
        const broken = Buffer.from(envelope);
        broken.writeUInt8((broken.readUInt8(bit >> 3) ^ (1 << (bit & 7))) & 0xff, bit >> 3);
        expect(() => decryptText(dataKey, "place", broken)).toThrow();
      }),
    );
  });

  it("does not open a text cut short, down to nothing", () => {
    const sealer = makeSealer(maya, key());
    const sealed = sealer.seal(place, "mine");
    for (const length of [0, 1, 12, 28, sealed.length - 1]) {
      expect(() => sealer.open(place, sealed.subarray(0, length) as Sealed)).toThrow();
    }
  });

  it("gives a word the same fingerprint for its owner only, and another for another purpose", () => {
    const [one, two] = [makeSealer(maya, key()), makeSealer(maya, key())];
    expect(one.fingerprint("word|tag", "walk")).toEqual(one.fingerprint("word|tag", "walk"));
    expect(one.fingerprint("word|tag", "walk")).not.toEqual(two.fingerprint("word|tag", "walk"));
    expect(one.fingerprint("word|tag", "walk")).not.toEqual(one.fingerprint("word|feeling", "walk"));
  });

  it("keeps nothing written as nothing stored", () => {
    const sealer = makeSealer(maya, key());
    expect(sealer.sealOrNull(place, "")).toBeNull();
    expect(sealer.sealOrNull(place, undefined)).toBeNull();
    expect(sealer.openOrNull(place, null)).toBeNull();
  });
});

describe("the keyring", () => {
  const value = randomBytes(32).toString("base64url");

  it("holds several keys and knows the current one", () => {
    const ring = parseKeyring(`k1:${value},k2:${randomBytes(32).toString("base64url")}`, "k2");
    expect([ring.current, ring.keys.size]).toEqual(["k2", 2]);
  });

  it("names the fault and never the key", () => {
    expect(() => parseKeyring(`k1:${value}`, "k2")).toThrow(/"k2"/);
    const short = randomBytes(16).toString("base64url");
    expect(() => parseKeyring(`k1:${short}`, "k1")).toThrow(/32 bytes/);
    expect(() => parseKeyring(`k1:${short}`, "k1")).not.toThrow(new RegExp(short));
  });
});

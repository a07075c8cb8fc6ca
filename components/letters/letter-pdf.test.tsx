import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import type { SignedLetter } from "@/lib/care/letters/letter";
import { drawLetter } from "./letter-pdf";
import { signatureOf } from "./signature";

const letter: SignedLetter = {
  recipient: "Dr Lee",
  text: {
    title: "Progress report",
    about: "Maya R.",
    author: { name: "Dr Ada Okafor", lines: ["Example register, EX-0001"] },
    sections: [
      { heading: "Summary", words: "Sleep is better.\n• Two walks a week." },
      { heading: "What comes next", words: "Żółw café 🙂" },
    ],
  },
  answeredAt: new Date("2026-03-05T10:00:00Z"),
  signedAt: new Date("2026-03-06T10:00:00Z"),
};

/** The words a PDF draws: its streams unpacked, its hex strings read. */
function wordsIn(pdf: Buffer): string {
  const raw = pdf.toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body = ""]) => {
    try {
      return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return [...streams.join("\n").matchAll(/<([0-9a-f]+)>/gi)]
    .map(([, hex = ""]) => Buffer.from(hex, "hex").toString("latin1"))
    .join("");
}

test("S1-123 a signed letter is a PDF of its approved words and nothing else", async () => {
  const pdf = await drawLetter(letter, "UTC");
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const words = wordsIn(pdf);
  for (const part of ["Dr Lee", "Maya R.", "Sleep is better.", "Two walks a week.", "approved by the client"])
    expect(words).toContain(part);
  expect(words).not.toContain("Mood");
  expect(words).toContain("caf");
});

test("a letter says who approved and who signed it, and nothing of either before", () => {
  expect(signatureOf(letter, "UTC")).toEqual([
    "Read and approved by the client on 5 March 2026.",
    "Signed by Dr Ada Okafor on 6 March 2026.",
  ]);
  expect(signatureOf({ ...letter, answeredAt: null, signedAt: null }, "UTC")).toEqual([]);
});

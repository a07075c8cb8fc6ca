import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { type PersonId, parseId } from "@/lib/core/ids";

/** A session's or link's secret as it leaves the server: who it belongs to and 32 random bytes. */
export type Secret = { readonly ownerId: PersonId; readonly hash: Buffer };

const ID_BYTES = 16;
const RANDOM_BYTES = 32;

/** SHA-256 (32 bytes): enough for 32 random bytes, and all the database keeps. */
function hashSecret(random: Uint8Array): Buffer {
  return createHash("sha256").update(random).digest();
}

/** A new secret: the text to hand out once, and the hash to keep. */
export function makeSecret(ownerId: PersonId): { text: string; hash: Buffer } {
  const random = randomBytes(RANDOM_BYTES);
  const id = Buffer.from(ownerId.replaceAll("-", ""), "hex");
  return { text: Buffer.concat([id, random]).toString("base64url"), hash: hashSecret(random) };
}

/** The owner and hash of a secret's text, or null when it has another shape. Says nothing about whether it is valid. */
export function parseSecret(text: string): Secret | null {
  if (!/^[\w-]{64}$/.test(text)) return null;
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length !== ID_BYTES + RANDOM_BYTES) return null;
  const hex = bytes.toString("hex", 0, ID_BYTES);
  const id = parseId<"person">(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"));
  return id === null ? null : { ownerId: id, hash: hashSecret(bytes.subarray(ID_BYTES)) };
}

import "server-only";
import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from "node:crypto";

// Layout: version (1) | nonce (12) | ciphertext (n × 256) | tag (16). AES-256-GCM, NIST SP 800-38D, 96-bit random nonce.
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
/** Lengths are rounded up to this many bytes, so that a short word and a longer one look alike. */
export const PADDING = 256;
const LENGTH = 4;

function pad(text: string): Buffer {
  const length = Buffer.byteLength(text, "utf8");
  const padded = Buffer.alloc(Math.ceil((length + LENGTH) / PADDING) * PADDING);
  padded.writeUInt32BE(length, 0);
  padded.write(text, LENGTH, "utf8");
  return padded;
}

function unpad(padded: Buffer): string {
  const length = padded.readUInt32BE(0);
  if (length > padded.length - LENGTH) throw new Error("sealed text has an impossible length");
  return padded.toString("utf8", LENGTH, LENGTH + length);
}

/** Encrypts bytes with `key`, bound to `aad`. A fresh random nonce each time. */
export function encrypt(key: KeyObject, aad: string, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(aad, "utf8"));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, body, cipher.getAuthTag()]);
}

/** The bytes back; throws when the key, the place (`aad`) or a single bit differs. */
export function decrypt(key: KeyObject, aad: string, envelope: Uint8Array): Buffer {
  const bytes = Buffer.from(envelope.buffer, envelope.byteOffset, envelope.byteLength);
  if (bytes.length < 1 + NONCE + TAG || bytes[0] !== VERSION)
    throw new Error("not an envelope of this version");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(1, 1 + NONCE));
  decipher.setAAD(Buffer.from(aad, "utf8"));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE, bytes.length - TAG)), decipher.final()]);
}

/** Encrypts text padded to a multiple of 256 bytes. */
export function encryptText(key: KeyObject, aad: string, text: string): Buffer {
  return encrypt(key, aad, pad(text));
}

export function decryptText(key: KeyObject, aad: string, envelope: Uint8Array): string {
  return unpad(decrypt(key, aad, envelope));
}

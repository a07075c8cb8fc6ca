import "server-only";
import { createSecretKey, type KeyObject } from "node:crypto";

export type Keyring = { readonly current: string; readonly keys: ReadonlyMap<string, KeyObject> };

/**
 * Reads `id:base64url,id2:base64url` (32 bytes each) and the id new wraps use.
 * Throws, naming the id but never the key, when a key has another length or the current id is unknown.
 */
export function parseKeyring(text: string, current: string): Keyring {
  const keys = new Map<string, KeyObject>();
  for (const part of text.split(",")) {
    const [id = "", value = ""] = part.split(":");
    const raw = Buffer.from(value, "base64url");
    if (raw.length !== 32) throw new Error(`SEALING_KEYS: the key "${id}" must be 32 bytes in base64url`);
    keys.set(id, createSecretKey(raw));
  }
  if (!keys.has(current)) throw new Error(`SEALING_KEY names "${current}", which SEALING_KEYS does not hold`);
  return { current, keys };
}

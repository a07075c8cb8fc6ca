import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Failure } from "../failure.mjs";

const NAME = "backup.json";

/** Tells which keys open a backup without telling anything of the keys: one short hash for each. */
export function keyMarks(sealingKeys) {
  return sealingKeys
    .split(",")
    .map((pair) => createHash("sha256").update(`my-mood-diary backup ${pair}`).digest("hex").slice(0, 16));
}

/** Notes beside a backup when it was made and which keys open it. */
export function writeManifest(folder, { world, madeAt, sealingKeys }) {
  const manifest = { world, madeAt: madeAt.toISOString(), keys: keyMarks(sealingKeys) };
  writeFileSync(path.join(folder, NAME), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The note beside a backup. */
export function readManifest(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, NAME), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") throw new Failure(`${folder} is not a backup: it has no ${NAME}.`);
    throw error;
  }
}

/** Fails unless the keys at hand open everything in the backup. */
export function requireKeys(manifest, sealingKeys) {
  const held = new Set(keyMarks(sealingKeys));
  if (manifest.keys.every((mark) => held.has(mark))) return;
  throw new Failure(
    "The keys here are not those the backup was made with, so nothing in it could be opened.\n" +
      "Put the secrets.env that belongs to it in place first, then restore again.",
  );
}

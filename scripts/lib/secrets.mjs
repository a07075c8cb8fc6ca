import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

const key = () => randomBytes(32).toString("base64url");

/** Fresh secrets for one world: the names and shapes that the app's environment expects. */
export function makeSecrets() {
  return {
    NEXTAUTH_SECRET: key(),
    SEALING_KEYS: `k1:${key()}`,
    SEALING_KEY: "k1",
    LOOKUP_KEY: key(),
    AUDIT_KEY: key(),
  };
}

/** Reads NAME=value lines; blank lines and # comments are passed over, quotes around a value are dropped. */
export function parseEnv(text) {
  const found = {};
  for (const line of text.split("\n")) {
    const match = /^\s*([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line);
    if (match?.[1] !== undefined) found[match[1]] = (match[2] ?? "").replace(/^(["'])(.*)\1$/, "$2");
  }
  return found;
}

/** Writes values as the lines `parseEnv` reads. */
export function formatEnv(values) {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  return `# Keep these as safe as the database, and apart from it: without them nothing that was written can be opened.\n${lines.join("\n")}\n`;
}

/**
 * The world's secrets, made on first use and kept in `secrets.env`, readable by its owner only.
 * A name that a newer version needs is added; a value already there is never changed.
 */
export function ensureSecrets(folder) {
  const file = path.join(folder, "secrets.env");
  const kept = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  const fresh = makeSecrets();
  if ("SEALING_KEYS" in kept) delete fresh.SEALING_KEY;
  const all = { ...fresh, ...kept };
  if (Object.keys(all).some((name) => !(name in kept))) writePrivately(file, formatEnv(all));
  return all;
}

function writePrivately(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}

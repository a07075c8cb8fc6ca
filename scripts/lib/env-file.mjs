import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./project.mjs";
import { parseEnv } from "./secrets.mjs";

/** Takes over what `.env` says, where the environment itself says nothing. */
export function loadEnvFile() {
  const file = path.join(root, ".env");
  if (!existsSync(file)) return;
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, "utf8"))))
    process.env[name] ??= value;
}

import "./lib/node-version.mjs";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { main } from "./lib/failure.mjs";
import { completeLockfile, leftOut } from "./lib/lockfile.mjs";
import { root } from "./lib/project.mjs";

// node scripts/complete-lockfile.mjs, after every `npm install`: adds the packages for other machines that npm left
// out of package-lock.json, without which `npm ci` refuses it.
await main(async () => {
  const file = path.join(root, "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = leftOut(lock);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completeLockfile(lock), null, 2)}\n`);
  console.log(`${missing.length} packages added to package-lock.json.`);
});

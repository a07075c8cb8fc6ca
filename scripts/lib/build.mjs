import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./children.mjs";
import { Failure } from "./failure.mjs";
import { withLock } from "./lock.mjs";
import { dataFolder, root } from "./project.mjs";
import { fingerprint } from "./sources.mjs";

/** Builds the app into `dist`, unless what is there was built from the very same sources. */
export async function buildApp(dist, say) {
  await withLock(path.join(dataFolder, `build${dist}.lock`), () => buildUnlessFresh(dist, say), {
    waitMs: 900_000,
    onWait: (pid) => say(`Waiting for process ${pid}, which is building`),
  });
}

/** The program that serves a build. */
export function serverFile(dist) {
  return path.join(root, dist, "standalone", "server.js");
}

async function buildUnlessFresh(dist, say) {
  const stamp = path.join(root, dist, "build-stamp");
  const now = fingerprint(root);
  if (existsSync(stamp) && existsSync(serverFile(dist)) && readFileSync(stamp, "utf8") === now) {
    return say("The build is up to date");
  }
  say("Building the app (a minute or two)");
  rmSync(stamp, { force: true });
  const program = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NODE_ENV: "production", NEXT_DIST_DIR: dist, NEXT_TELEMETRY_DISABLED: "1" };
  const kept = keepFile(path.join(root, "tsconfig.json"));
  const code = await run(process.execPath, [program, "build"], { env }).finally(kept.putBack);
  if (code !== 0) throw new Failure(`The build failed (code ${code}); its message is above.`);
  completeStandalone(dist);
  writeFileSync(stamp, now);
  say("Built");
}

// Next adds the types of each new dist folder to tsconfig.json; ours are listed there once and for all.
function keepFile(file) {
  const before = readFileSync(file);
  return {
    putBack: () => {
      if (!readFileSync(file).equals(before)) writeFileSync(file, before);
    },
  };
}

// The standalone server serves these two folders only if they lie beside it.
function completeStandalone(dist) {
  const standalone = path.dirname(serverFile(dist));
  const target = path.join(standalone, dist, "static");
  rmSync(target, { recursive: true, force: true });
  cpSync(path.join(root, dist, "static"), target, { recursive: true });
  const assets = path.join(root, "public");
  if (existsSync(assets)) cpSync(assets, path.join(standalone, "public"), { recursive: true });
  // Next copies .env files along; settings come from the environment at the start, never from a build.
  for (const name of readdirSync(standalone).filter((entry) => entry.startsWith(".env"))) {
    rmSync(path.join(standalone, name));
  }
}

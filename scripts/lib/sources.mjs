import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const folders = ["app", "components", "lib", "db", "drizzle", "public"];
// Not those that begin with a dot: they belong to tools, and a build may write some.
const rootFile = /^[^.].*\.(ts|tsx|mjs|json|css)$/;
const notBuilt = /\.(test|spec)\.[a-z]+$|^next-env\.d\.ts$|^tsconfig\.json$/;

/** A fingerprint of everything a build is made from: the same fingerprint, the same build. */
export function fingerprint(root) {
  const hash = createHash("sha256").update(`node ${process.versions.node}\n`);
  for (const file of listSources(root)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** The files a build is made from, relative to the root, in a steady order. Tests are not among them. */
export function listSources(root) {
  const atRoot = readdirSync(root).filter(
    (name) => rootFile.test(name) && statSync(path.join(root, name)).isFile(),
  );
  const within = folders.flatMap((folder) => listFolder(root, folder));
  return [...atRoot, ...within].filter((file) => !notBuilt.test(path.basename(file))).sort();
}

function listFolder(root, folder) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return listFolder(root, file);
    return entry.isFile() ? [file] : [];
  });
}

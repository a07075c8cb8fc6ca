import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../../lib/project.mjs";

/** Makes a small project in a temporary folder, with our own settings and packages. Answers its folder. */
export function makeProject(texts, settings = []) {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  for (const file of settings) cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

export const removeProject = (folder) => rmSync(folder, { recursive: true, force: true });

import path from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's folder, whatever folder the command was called from. */
export const root = path.resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** What the commands keep between runs: one folder for each world. Ignored by git. */
export const dataFolder = path.join(root, ".data");

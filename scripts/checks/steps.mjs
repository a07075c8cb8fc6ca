import { checkBoundaries } from "./boundaries.mjs";
import { checkFloor } from "./floor.mjs";
import { checkMigrations } from "./migrations.mjs";
import { checkRegistry } from "./registry.mjs";
import { checkShape } from "./shape.mjs";
import { checkLint, checkTypes, checkUnused } from "./tools.mjs";
import { openTree } from "./tree.mjs";
import { checkWords } from "./words.mjs";

/** The steps of `npm run check`, longest first so that they overlap the short ones. */
export function allSteps(root) {
  const tree = openTree(root);
  return [
    { name: "types", run: () => checkTypes(root) },
    { name: "unused code", run: () => checkUnused(root) },
    { name: "lint and format", run: () => checkLint(root) },
    { name: "migrations fresh", run: () => checkMigrations(root) },
    { name: "registry fresh", run: () => checkRegistry(root) },
    { name: "floors and file powers", run: () => checkBoundaries(tree) },
    { name: "shape", run: async () => checkShape(tree) },
    { name: "forbidden words", run: async () => checkWords(tree) },
    { name: "dependency floor", run: async () => checkFloor(tree) },
  ];
}

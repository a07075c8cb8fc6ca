// Unused files, exports and packages. Tests are users too; there is no list of exceptions.
const IMPORT = /@(?:import|plugin|config)\s+(?:url\()?["']([^"']+)["']/g;

/** A style sheet uses what it imports: fonts, Tailwind, other sheets. */
const importsOfStyles = (text) =>
  [...text.matchAll(IMPORT)].map(([, path]) => `import "${path}";`).join("\n");

export default {
  entry: ["scripts/*.{mjs,ts}", "db/testing/empty.ts"],
  project: ["{app,components,db,e2e,lib,scripts}/**/*.{ts,tsx,mjs,css}", "*.{ts,mjs}"],
  ignoreExportsUsedInFile: { type: true },
  compilers: { css: importsOfStyles },
};

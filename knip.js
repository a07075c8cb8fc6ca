// Unused files, exports and packages. Tests are users too; there is no list of exceptions.
const IMPORT = /@(?:import|plugin|config)\s+(?:url\()?["']([^"']+)["']/g;

/** A style sheet uses what it imports: fonts, Tailwind, other sheets. */
const importsOfStyles = (text) =>
  [...text.matchAll(IMPORT)].map(([, path]) => `import "${path}";`).join("\n");

export default {
  // The schema walk (db/schema-walk.db.test.ts) finds every portability.ts by its name.
  entry: ["scripts/*.{mjs,ts}", "db/testing/empty.ts", "lib/**/portability.ts"],
  project: ["{app,components,db,e2e,lib,scripts}/**/*.{ts,tsx,mjs,css}", "*.{ts,mjs}"],
  playwright: { config: ["e2e/playwright.config.ts"], entry: ["e2e/**/*.spec.ts"] },
  ignoreExportsUsedInFile: { type: true },
  compilers: { css: importsOfStyles },
};

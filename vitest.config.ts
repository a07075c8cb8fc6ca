import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const alias = {
  "@": here("."),
  // `server-only` throws outside Next; the shape check proves powered files import it.
  "server-only": here("./db/testing/empty.ts"),
};

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["{lib,db,components,app,scripts}/**/*.test.{ts,tsx,mjs}"],
          exclude: ["**/*.db.test.ts", "node_modules/**"],
          // Property tests on a busy machine of two cores; a hang still ends.
          testTimeout: 60_000,
          setupFiles: [here("./db/testing/fail-on-console.ts")],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: ["{lib,db,app,scripts}/**/*.db.test.ts"],
          fileParallelism: true,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          setupFiles: [here("./db/testing/fail-on-console.ts")],
        },
      },
    ],
  },
});

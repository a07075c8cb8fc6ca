import "./lib/node-version.mjs";
import { bootstrap } from "./lib/bootstrap.mjs";
import { buildApp } from "./lib/build.mjs";
import { Failure, main } from "./lib/failure.mjs";
import { takeFlag } from "./lib/options.mjs";
import { requirePort } from "./lib/ports.mjs";
import { keepRunning } from "./lib/postgres/keep-running.mjs";
import { forget } from "./lib/postgres/supervisor.mjs";
import { migrate, seed } from "./lib/prepare.mjs";
import { say } from "./lib/progress.mjs";
import { listeningAt, serveBuild, untilReady } from "./lib/serve.mjs";
import { enterWorld, worldFolder } from "./lib/worlds.mjs";

const DIST = ".next";
const loopback = new Set(["127.0.0.1", "localhost", "::1"]);

// npm run demo [-- --empty] [-- --reset]: the whole app with made-up people, on this machine only.
await main(async () => {
  const reset = takeFlag(process.argv.slice(2), "--reset");
  const empty = takeFlag(reset.rest, "--empty");
  if (empty.rest.length > 0)
    throw new Failure(`The demo knows --empty and --reset, not ${empty.rest.join(" ")}.`);
  const place = listeningAt();
  refuseTheWorld(place);
  await bootstrap();
  await requirePort(place.port, place.host, "npm run demo");
  if (reset.given) await forget(worldFolder("demo"), say);
  const world = await enterWorld("demo", say, { origin: place.origin });
  try {
    return await show({ world, place, empty: empty.given });
  } finally {
    await world.leave();
  }
});

async function show({ world, place, empty }) {
  const env = { ...process.env, ...world.env };
  say("Bringing the database up to date");
  await migrate(env);
  say("Looking after the demo's people (the first time takes half a minute)");
  await seed(env, empty ? ["--empty"] : []);
  await buildApp(DIST, say);
  say("Starting");
  const app = serveBuild(DIST, { ...place, env });
  const keeper = keepRunning(world.folder, world.server.cluster, say);
  try {
    await untilReady(place.origin, app.exit);
    say("Ready");
    introduce(place.origin, empty);
    const code = await app.exit;
    // 130 and 143: Ctrl-C and SIGTERM, which is how a demo is meant to end.
    return code === 130 || code === 143 ? 0 : code;
  } finally {
    await keeper.stop();
    app.stop();
    await app.exit;
  }
}

function introduce(origin, empty) {
  const people = [
    "Maya, a client with low mood",
    "Sam, a client in recovery",
    "Dr Okafor, a psychologist",
    "Ana and Henrik, admins",
  ];
  const lines = empty
    ? [`My Mood Diary   ${origin}`, `Nobody lives here yet: sign up at ${origin}/sign-up`]
    : [
        `My Mood Diary   ${origin}`,
        `Be one of these with one click, at ${origin}/demo`,
        ...people.map((who) => `  · ${who}`),
      ];
  process.stdout.write(`\n${lines.join("\n")}\n`);
}

// The demo's people have no passwords worth the name, so nobody but this machine may meet them.
function refuseTheWorld({ host }) {
  if (!loopback.has(host)) {
    throw new Failure(
      `The demo answers this machine only, so HOST cannot be ${host}. For others to reach the app, use \`npm start\`.`,
    );
  }
  if (process.env.DATABASE_URL) {
    throw new Failure(
      "The demo has a database of its own and DATABASE_URL is set. Unset it for the demo,\n" +
        "or use `npm start` with APP_MODE=production to run the app on that database.",
    );
  }
}

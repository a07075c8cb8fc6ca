import { closePool } from "@/db/connection";
import { plantDemoWorld } from "@/db/seed/plant";
import { isPlayground } from "@/lib/server/env";

// The people of the demo, made once: `npm run demo -- --reset` forgets them and makes them anew, with today's dates.
if (!isPlayground())
  throw new Error("Made-up people do not live where real people write: APP_MODE=production.");
if (process.argv.includes("--empty")) {
  console.log("Nobody is made up: this world starts empty.");
} else {
  try {
    const made = await plantDemoWorld(new Date());
    console.log(made.length > 0 ? `Made up ${made.join(", ")}.` : "The people of the demo are here already.");
  } finally {
    // Left open, idle connections would hold the process for half a minute.
    await closePool();
  }
}

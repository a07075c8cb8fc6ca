import { closePool } from "@/db/connection";
import { rotateKeys } from "@/lib/server/sealing/rotate";

// npm run keys:rotate: after a new key was added to SEALING_KEYS and named by SEALING_KEY, and the app restarted.
const { current, rewrapped, retired } = await rotateKeys();
console.log(`${rewrapped} people's keys are newly wrapped; all are wrapped by "${current}" now.`);
for (const key of retired) {
  console.log(`The key "${key}" opens nothing any more. Keep it as long as you keep backups made with it;`);
  console.log("then it can leave SEALING_KEYS.");
}
if (retired.length === 0) console.log("There is no older key that could leave SEALING_KEYS.");
await closePool();

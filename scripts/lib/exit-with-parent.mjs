import { stopWhen } from "./stop-when.mjs";

// Loaded into the app's process before the app: when the command that started it is killed outright and can no
// longer pass a signal on, the app stops by itself instead of holding its port.
const parent = process.ppid;

stopWhen(() => process.ppid !== parent);

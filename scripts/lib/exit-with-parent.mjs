// Loaded into the app's process before the app: when the command that started it is killed outright and can no
// longer pass a signal on, the app stops by itself instead of holding its port.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid === parent) return;
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 25_000).unref();
}, 1_000).unref();

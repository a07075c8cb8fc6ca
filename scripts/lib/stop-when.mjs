const LOOK_MS = 1_000;
const GRACE_MS = 25_000;

/** Ends this process, as SIGTERM would, once `isGone` says that whom it serves is gone. */
export function stopWhen(isGone) {
  const looking = setInterval(() => {
    if (!isGone()) return;
    clearInterval(looking);
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  }, LOOK_MS);
  looking.unref();
}

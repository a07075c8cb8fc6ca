/** Runs once when a server process starts. Edge has no database, so only Node does anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startProcess } = await import("@/lib/registry/start");
  await startProcess();
}

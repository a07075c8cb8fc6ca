/** A failure whose message tells the person what to do; shown without a stack. */
export class Failure extends Error {}

/** Runs a command's body; a Failure ends it with its message, anything else with its stack. */
export async function main(body) {
  try {
    const code = await body();
    process.exitCode = typeof code === "number" ? code : 0;
  } catch (error) {
    process.stderr.write(`\n${explain(error)}\n`);
    process.exitCode = 1;
  }
}

function explain(error) {
  if (error instanceof Failure) return error.message;
  if (error?.code === "EACCES" || error?.code === "EPERM" || error?.code === "EROFS") {
    return (
      `Not allowed: ${error.message}\n` +
      "The folder belongs to another user, perhaps from an earlier run as root. Run this as that user, " +
      "or give yourself the folder (chown), or remove it."
    );
  }
  return error?.stack ?? String(error);
}

// Imported first by every command, so that an old Node says so instead of failing on something obscure.
const NEEDED = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  process.stderr.write(
    `My Mood Diary needs Node ${NEEDED.join(".")} or newer; this is ${process.versions.node}.\n` +
      "Install a current one from https://nodejs.org, then run the same command again.\n",
  );
  process.exit(1);
}

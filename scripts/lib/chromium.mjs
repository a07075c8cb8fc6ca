import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { run } from "./children.mjs";
import { Failure } from "./failure.mjs";
import { root } from "./project.mjs";

const DOWNLOAD_MS = 240_000;

const usualPlaces = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/** The path of a Chromium that starts: CHROMIUM_PATH, an installed one, Playwright's own, or one obtained now. */
export async function findOrObtainChromium(say) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !starts(named)) throw new Failure(`CHROMIUM_PATH is ${named}, which does not start.`);
  const found = named ?? (await findChromium());
  if (found) return found;
  say("No Chromium found; obtaining one");
  return (await obtainFromPlaywright()) ?? (await obtainFromDebian()) ?? adviseToInstall();
}

/** An installed Chromium, or null. */
async function findChromium() {
  const places = [...(usualPlaces[process.platform] ?? []), await playwrightsOwn()];
  return places.find((place) => place !== null && starts(place)) ?? null;
}

async function playwrightsOwn() {
  const { chromium } = await import("playwright");
  const place = chromium.executablePath();
  return existsSync(place) ? place : null;
}

// A browser may be there without the libraries it needs; only trying tells.
function starts(program) {
  if (!existsSync(program)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(program, ["--version"], { timeout: 30_000 }).status === 0;
}

async function obtainFromPlaywright() {
  const cli = path.join(root, "node_modules", "playwright", "cli.js");
  await run(process.execPath, [cli, "install", "chromium"], { timeout: DOWNLOAD_MS, killSignal: "SIGKILL" });
  return findChromium();
}

async function obtainFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  return findChromium();
}

function adviseToInstall() {
  const how = {
    linux:
      "  Debian, Ubuntu:  sudo apt-get install chromium\n  Fedora:          sudo dnf install chromium\n" +
      "  any, with its libraries:  sudo npx playwright install --with-deps chromium",
    darwin: "  brew install --cask google-chrome",
    win32: "  winget install Google.Chrome",
  };
  throw new Failure(
    "The browser tests need Chromium or Chrome, and none could be obtained. Install one:\n" +
      `${how[process.platform] ?? how.linux}\nor set CHROMIUM_PATH to one you have, then run the same command again.`,
  );
}

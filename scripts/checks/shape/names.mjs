import { GROUND, isInWing, isReserved, WINGS } from "../rooms.mjs";
import { isCode } from "../tree.mjs";

const ROOMS = /^(app|components|db|docs|e2e|lib|public|scripts)\//;
const WORD = "[a-z0-9]+(-[a-z0-9]+)*";
const PLAIN = new RegExp(`^\\.?${WORD}(\\.${WORD})*$`);
// Next's own marks: (group), [param], [...rest], @slot, _private. A parameter is a JavaScript name.
const ROUTE = new RegExp(`^(\\(${WORD}\\)|\\[{1,2}(\\.{3})?[a-z][a-zA-Z0-9-]*\\]{1,2}|[@_]${WORD})$`);
const BANNED = /(^|-)(utils?|helpers?|common|misc|managers?|stuff)(-|$)/;
const BARREL = /(^|\/)index\.(ts|tsx|mjs)$/;

const nameParts = (file) => file.split("/").flatMap((segment) => segment.split("."));
const when = (broken, message) => (broken ? [{ message }] : []);

function findUnkebabed(file) {
  const segments = ROOMS.test(file) && file !== "docs/README.md" ? file.split("/") : [];
  const odd = segments.filter((segment) => !PLAIN.test(segment) && !ROUTE.test(segment));
  return odd.map((segment) => ({ message: `"${segment}" is not kebab-case` }));
}

function findLostInLib(file) {
  const [room, wing, slice, name, ...deeper] = file.split("/");
  if (room !== "lib") return [];
  if (![...GROUND, ...WINGS].includes(wing)) return [{ message: `lib has no room called "${wing}"` }];
  if (isInWing(file) && (!slice || !name || deeper.length > 0)) {
    return [{ message: "a file in a wing stands in its slice: lib/<wing>/<slice>/<file>" }];
  }
  return [];
}

export const nameRules = [
  {
    name: "kebab-case-names",
    why: "One spelling for every file and folder, so that nobody has to guess",
    check: findUnkebabed,
  },
  {
    name: "no-shelf-names",
    why: "A drawer called utils collects what has no name; name the idea",
    check: (file) => {
      const shelf = ROOMS.test(file) && nameParts(file).find((part) => BANNED.test(part));
      return when(shelf, `"${shelf}" names a drawer, not an idea`);
    },
  },
  {
    name: "no-barrels",
    why: "An index file hides who uses what; db/schema/index.ts is the one list Drizzle needs",
    check: (file) => when(BARREL.test(file) && file !== "db/schema/index.ts", "an index file is a barrel"),
  },
  {
    name: "reserved-names-only-in-lib",
    why: "A reserved name is a promise about power, and slices in lib make it",
    check: (file) =>
      when(
        isReserved(file) && isCode(file) && !/^lib\/[^/]+\/([^/]+\/)?[^/]+$/.test(file),
        "a reserved name outside lib",
      ),
  },
  {
    name: "lib-has-known-rooms",
    why: "The house has these rooms; a new one is a decision (docs/architecture.md)",
    check: findLostInLib,
  },
];

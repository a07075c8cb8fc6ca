// The house's floors and file powers as import rules. docs/checks.md tells each rule's reason.
// Read through scripts/checks/boundaries.mjs, which parses the files: dependency-cruiser's own parsers
// cannot read TypeScript with JSX beside TypeScript 7.

const ANY_TEST = "\\.test\\.(ts|tsx|mjs)$";
const WINGS = "record|work|safety|insight|care|commons|account|companion";
const SLICE = `^lib/(${WINGS})/[^/]+/`;
const RESERVED = "/(schema|queries|mutations|actions|jobs|portability)\\.ts$";
const POWERED = "/(queries|mutations|actions|jobs|portability)\\.ts$";
const DATABASE_POWER = `${SLICE}(queries|mutations|jobs|portability)\\.ts$`;
const DRIVERS = "^(drizzle-orm|pg|postgres|graphile-worker)(/|$)";
const FRAMEWORK = "^(react|react-dom|next|next-auth|server-only|client-only)(/|$)";
const GROUND_WITH_POWER = "^lib/(access|auth|server|integrations|registry)/";
const OURS = "^(lib|db|app|components|e2e|scripts|@|\\.{1,2})/";
const PURE_PACKAGES =
  "^(zod|date-fns|@date-fns/tz|rrule-temporal|minisearch|papaparse|fast-check|vitest)(/|$)";

// Each floor names the floors above it.
const FLOORS = [
  { name: "ground", rooms: "core|risk|access|auth|server|integrations", above: WINGS },
  { name: "record", rooms: "record", above: "work|safety|insight|care|commons|account|companion" },
  { name: "work-safety", rooms: "work|safety", above: "insight|care|commons|account|companion" },
  { name: "insight", rooms: "insight", above: "care|commons|account|companion" },
  { name: "care-commons", rooms: "care|commons", above: "account|companion" },
];

const floorRules = FLOORS.map(({ name, rooms, above }) => ({
  name: `floor-${name}-imports-down`,
  comment: "Imports only go down: what must follow upstairs is a job or an event.",
  from: { path: `^lib/(${rooms})/` },
  to: { path: `^lib/(${above})/` },
}));

const siblingRules = ["record", "work|safety", "insight", "care|commons", "account|companion"].map(
  (rooms) => ({
    name: `siblings-share-pure-files-${rooms.replace("|", "-")}`,
    // A test may set its scene with a neighbour's mutations.
    comment: "A slice uses another slice of its own floor only through its pure files and its schema.",
    from: { path: `^lib/(${rooms})/([^/]+)/`, pathNot: "\\.test\\.tsx?$" },
    to: { path: `^lib/(${rooms})/.*${POWERED}`, pathNot: ["^lib/$1/$2/", "^lib/record/(?:rollups|words)/"] },
  }),
);

const upperRooms = [
  {
    name: "lib-and-db-below-the-rooms",
    comment: "lib and db know neither parts nor pages.",
    from: { path: "^(lib|db)/" },
    to: { path: "^(components|app)/" },
  },
  {
    name: "nothing-imports-app",
    comment: "Routes are the roof: nothing stands on them.",
    from: { pathNot: "^app/" },
    to: { path: "^app/" },
  },
  {
    name: "parts-know-no-domain",
    comment: "components/ui, charts and layout know no domain word; lib/core is allowed.",
    from: { path: "^components/(ui|charts|layout)/" },
    to: { path: ["^lib/(?!core/)", "^db/", "^components/(?!(ui|charts|layout)/)", "^next-auth(/|$)"] },
  },
  {
    name: "actions-called-from-rooms",
    comment: "Actions are doors for parts and pages; lib calls the mutation itself.",
    from: { path: "^(lib|db|scripts)/", pathNot: [ANY_TEST, "^lib/registry/", "^scripts/"] },
    to: { path: "/actions\\.ts$" },
  },
];

const databasePowers = [
  {
    name: "pages-never-touch-db",
    comment: "A page or a part asks a query or an action.",
    from: { path: "^(app|components)/", pathNot: ANY_TEST },
    to: { path: ["^db/", DRIVERS] },
  },
  {
    name: "actions-never-touch-db",
    comment: "An action is wiring: schema, mutation, revalidate.",
    from: { path: "^lib/.*/actions\\.ts$" },
    to: { path: ["^db/", DRIVERS] },
  },
  {
    name: "db-only-for-powered-files",
    comment: "Only queries, mutations, jobs, portability and the ground floor's own rooms open the database.",
    from: {
      path: "^lib/",
      pathNot: [DATABASE_POWER, "^lib/(access|auth|server)/", "/actions\\.ts$", ANY_TEST],
    },
    to: { path: ["^db/", DRIVERS] },
  },
  {
    name: "db-knows-only-the-ground",
    comment: "The database stands beside lib/core and lib/server; seeds and tests may use what they plant.",
    from: { path: "^db/", pathNot: ["^db/(seed|testing)/", ANY_TEST] },
    to: { path: "^lib/(?!(core|server)/)" },
  },
  {
    name: "system-only-for-machines",
    comment: "asSystem is for sign-in, the server's rooms, jobs, webhooks, scripts, seeds and tests.",
    from: {
      pathNot: [
        "^lib/(auth|server|registry)/",
        "/jobs\\.ts$",
        "^scripts/",
        "^db/",
        "^e2e/support/",
        ANY_TEST,
      ],
    },
    to: { path: "^db/system\\.ts$" },
  },
  {
    name: "seeds-and-test-support-stay-home",
    comment: "The demo world and test support never ship inside the product.",
    from: { path: "^(app|components|lib)/", pathNot: ANY_TEST },
    to: { path: ["^db/(seed|testing)/", "^e2e/", "^scripts/", ANY_TEST] },
  },
];

const purePowers = [
  {
    name: "pure-files-stay-pure",
    comment:
      "Any name that is not reserved is pure: no db, next, react, env, clock, randomness, powered file.",
    from: { path: [`${SLICE}`, "^lib/(core|risk)/"], pathNot: [RESERVED, ANY_TEST] },
    to: { path: ["^db/", "^(app|components)/", GROUND_WITH_POWER, POWERED, DRIVERS, FRAMEWORK] },
  },
  {
    name: "pure-files-use-no-node",
    comment: "Pure files and schemas run in the browser too.",
    from: { path: [`${SLICE}`, "^lib/(core|risk)/"], pathNot: [POWERED, ANY_TEST] },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "pure-files-use-pure-packages",
    comment: "The packages a pure file may use are those that only calculate.",
    from: { path: [`${SLICE}`, "^lib/(core|risk)/"], pathNot: [RESERVED, ANY_TEST] },
    to: { pathNot: [PURE_PACKAGES, FRAMEWORK, DRIVERS, OURS], dependencyTypesNot: ["core"] },
  },
  {
    name: "schema-is-zod-and-core",
    comment: "One schema feeds form, action and API, so it runs everywhere and stays small on the wire.",
    from: { path: "^lib/.*/schema\\.ts$" },
    to: {
      pathNot: [
        "^zod/mini$",
        "^(@/|\\.)",
        "^lib/(core|risk)/",
        `${SLICE}(?!queries|mutations|actions|jobs|portability)`,
        // The parts of auth have schemas too, and others build on them (a username is one everywhere).
        "^lib/auth/[^/]+/(?!queries|mutations|actions|jobs|portability)",
      ],
    },
  },
  {
    name: "core-stands-alone",
    comment: "lib/core and lib/risk are the ground itself.",
    from: { path: "^lib/(core|risk)/", pathNot: ANY_TEST },
    to: { path: "^lib/(?!(core|risk)/)" },
  },
  {
    name: "core-below-risk",
    comment: "The kernel knows no clinical word.",
    from: { path: "^lib/core/" },
    to: { path: "^lib/risk/" },
  },
];

const vendors = [
  {
    name: "next-auth-only-in-auth",
    comment: "One place knows how a session is carried.",
    from: { pathNot: "^lib/auth/" },
    to: { path: "^next-auth(/|$)" },
  },
  {
    name: "vendors-only-in-adapters",
    comment: "A vendor's shapes stop at its adapter.",
    from: { pathNot: "^lib/integrations/[^/]+/adapter\\.(ts|test\\.ts)$" },
    to: {
      path: "^(stripe|nodemailer|web-push|ai|@ai-sdk/[^/]+|openai|groq-sdk|@google/[^/]+|@aws-sdk/[^/]+)(/|$)",
    },
  },
  {
    name: "registry-read-by-machines",
    comment: "Only account, scripts, routes and the start-up hook read the list of every slice.",
    from: {
      pathNot: [
        "^lib/(registry|account)/",
        "^scripts/",
        "^app/(api/|.*/route\\.tsx?$)",
        "^instrumentation[^/]*\\.ts$",
        ANY_TEST,
      ],
    },
    to: { path: "^lib/registry/" },
  },
  {
    name: "registry-lists-jobs-and-portability",
    comment: "The registry lists slices; it does not work for them.",
    from: { path: "^lib/registry/", pathNot: ANY_TEST },
    to: { path: SLICE, pathNot: "/(jobs|portability)\\.ts$" },
  },
];

const graph = [
  {
    name: "browser-tests-stay-outside",
    comment:
      "A browser test knows the product as a person does; pure files and seeds tell it words and numbers.",
    from: { path: "^e2e/" },
    to: {
      path: ["^(app|components)/", "^db/(?!seed/|testing/scale)", GROUND_WITH_POWER, `^lib/.*${POWERED}`],
      pathNot: "^lib/auth/[^/]+/(people|schema)\\.ts$",
    },
  },
  {
    name: "no-cycles",
    comment: "Two files that need each other are one file, or a third is missing.",
    from: {},
    to: { circular: true },
  },
  {
    name: "imports-resolve",
    comment: "An import of ours that leads nowhere would silence every rule above.",
    from: {},
    to: { couldNotResolve: true, path: "^(@|\\.{1,2})/" },
  },
];

const forbidden = [
  ...floorRules,
  ...siblingRules,
  ...upperRooms,
  ...databasePowers,
  ...purePowers,
  ...vendors,
  ...graph,
].map((rule) => ({ ...rule, severity: "error" }));

export default { forbidden };

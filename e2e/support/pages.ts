// Every page of the app, by who may open it. scripts/registry/pages.test.ts holds this list to the files on disk.

export type Audience = "public" | "client" | "psychologist" | "admin";

/** What a page with an id in its address is about. */
export type Thing =
  | "mood"
  | "entry"
  | "contact"
  | "date"
  | "client"
  | "skill"
  | "activity"
  | "problem"
  | "relationship"
  | "note"
  | "letter"
  | "letter-draft"
  | "template"
  | "code";
export type Things = Partial<Record<Thing, string>>;

type AppPage = {
  /** As the folders under app/ spell it, without the groups in brackets. */
  readonly route: string;
  readonly audiences: readonly Audience[];
  /** The kind of thing whose id stands in the address. */
  readonly of?: Thing;
};

const pagesFor = (audiences: readonly Audience[], routes: readonly string[]): AppPage[] =>
  routes.map((route) => ({ route, audiences }));

export const pages: readonly AppPage[] = [
  ...pagesFor(["public"], ["/", "/about", "/accessibility", "/privacy", "/demo", "/api/docs"]),
  ...pagesFor(
    ["public"],
    ["/sign-in", "/sign-up", "/forgot", "/reset", "/verify", "/first-admin", "/signed-out"],
  ),
  ...pagesFor(["client", "psychologist", "admin"], ["/confirm", "/sign-out"]),
  ...pagesFor(["client", "psychologist", "admin"], ["/settings", "/settings/profile"]),
  ...pagesFor(["client", "psychologist", "admin"], ["/settings/appearance", "/settings/security"]),
  ...pagesFor(["client", "psychologist", "admin"], ["/settings/your-data"]),
  ...pagesFor(["client", "psychologist", "admin"], ["/two-step", "/settings/security/two-step"]),
  ...pagesFor(["client"], ["/apply"]),
  ...pagesFor(["psychologist"], ["/practice/profile"]),
  ...pagesFor(["admin"], ["/admin/psychologists"]),
  ...pagesFor(["client", "psychologist", "admin"], ["/notifications"]),
  ...pagesFor(["client"], ["/settings/access-log", "/care/details", "/care/details/new"]),
  ...pagesFor(["client"], ["/care/dates", "/care/dates/new"]),
  { route: "/care/details/[id]", audiences: ["client"], of: "contact" },
  { route: "/care/dates/[id]", audiences: ["client"], of: "date" },
  { route: "/practice/clients/[id]/dates", audiences: ["psychologist"], of: "client" },
  { route: "/practice/clients/[id]/dates/new", audiences: ["psychologist"], of: "client" },
  { route: "/practice/clients/[id]/dates/[dateId]", audiences: ["psychologist"], of: "client" },
  ...pagesFor(["client"], ["/care", "/care/invite", "/care/sharing"]),
  { route: "/care/sharing/preview/[id]", audiences: ["client"], of: "relationship" },
  { route: "/invite/[code]", audiences: ["public", "client", "psychologist"], of: "code" },
  ...pagesFor(["psychologist"], ["/practice/invites", "/practice/invites/new"]),
  { route: "/practice/clients/[id]/care", audiences: ["psychologist"], of: "client" },
  ...pagesFor(["client"], ["/care/picture"]),
  ...pagesFor(["psychologist"], ["/practice/briefs"]),
  { route: "/practice/clients/[id]/entries", audiences: ["psychologist"], of: "client" },
  { route: "/practice/clients/[id]/formulation", audiences: ["psychologist"], of: "client" },
  { route: "/practice/clients/[id]/brief", audiences: ["psychologist"], of: "client" },
  ...pagesFor(["client"], ["/settings/answers", "/settings/privacy", "/settings/words"]),
  ...pagesFor(["client"], ["/onboarding", "/today", "/mood", "/mood/new"]),
  ...pagesFor(["client"], ["/journal", "/journal/new", "/journal/search", "/journal/bin"]),
  { route: "/mood/[id]", audiences: ["client"], of: "mood" },
  { route: "/journal/[id]", audiences: ["client"], of: "entry" },
  { route: "/journal/[id]/edit", audiences: ["client"], of: "entry" },
  ...pagesFor(["client"], ["/problems", "/problems/new"]),
  { route: "/problems/from/[id]", audiences: ["client"], of: "entry" },
  { route: "/problems/[id]", audiences: ["client"], of: "problem" },
  { route: "/problems/[id]/edit", audiences: ["client"], of: "problem" },
  { route: "/problems/[id]/days", audiences: ["client"], of: "problem" },
  { route: "/problems/[id]/change", audiences: ["client"], of: "problem" },
  { route: "/skills/[id]/change", audiences: ["client"], of: "skill" },
  { route: "/practice/clients/[id]/problems", audiences: ["psychologist"], of: "client" },
  { route: "/practice/clients/[id]/problems/new", audiences: ["psychologist"], of: "client" },
  { route: "/practice/clients/[id]/problems/[problem]", audiences: ["psychologist"], of: "client" },
  {
    route: "/practice/clients/[id]/problems/[problem]/edit",
    audiences: ["psychologist"],
    of: "client",
  },
  {
    route: "/practice/clients/[id]/problems/[problem]/change",
    audiences: ["psychologist"],
    of: "client",
  },
  { route: "/practice/clients/[id]/skills/[skill]/change", audiences: ["psychologist"], of: "client" },
  ...pagesFor(["client"], ["/plan", "/plan/new", "/plan/log", "/plan/about"]),
  { route: "/plan/[id]", audiences: ["client"], of: "activity" },
  ...pagesFor(["client"], ["/care/agenda", "/care/homework"]),
  { route: "/practice/clients/[id]/plan", audiences: ["psychologist"], of: "client" },
  { route: "/practice/clients/[id]/plan/new", audiences: ["psychologist"], of: "client" },
  { route: "/practice/clients/[id]/plan/[activity]", audiences: ["psychologist"], of: "client" },
  { route: "/practice/clients/[id]/homework", audiences: ["psychologist"], of: "client" },
  ...pagesFor(["client"], ["/toolkit", "/skills", "/skills/new"]),
  { route: "/skills/[id]", audiences: ["client"], of: "skill" },
  { route: "/skills/[id]/edit", audiences: ["client"], of: "skill" },
  { route: "/skills/[id]/practise", audiences: ["client"], of: "skill" },
  { route: "/practice/clients/[id]/skills", audiences: ["psychologist"], of: "client" },
  { route: "/practice/clients/[id]/skills/new", audiences: ["psychologist"], of: "client" },
  { route: "/practice/clients/[id]/skills/[skill]", audiences: ["psychologist"], of: "client" },
  { route: "/practice/clients/[id]/skills/[skill]/edit", audiences: ["psychologist"], of: "client" },
  ...pagesFor(["psychologist"], ["/practice", "/practice/caseload", "/practice/flags"]),
  { route: "/practice/clients/[id]", audiences: ["psychologist"], of: "client" },
  ...pagesFor(["psychologist"], ["/practice/notes"]),
  { route: "/practice/notes/[id]", audiences: ["psychologist"], of: "note" },
  { route: "/practice/clients/[id]/notes", audiences: ["psychologist"], of: "client" },
  ...pagesFor(["client"], ["/care/letters"]),
  { route: "/care/letters/[id]", audiences: ["client"], of: "letter" },
  ...pagesFor(["psychologist"], ["/practice/letters"]),
  ...pagesFor(["psychologist"], ["/practice/templates", "/practice/templates/new"]),
  { route: "/practice/templates/[id]", audiences: ["psychologist"], of: "template" },
  { route: "/practice/letters/[id]", audiences: ["psychologist"], of: "letter-draft" },
  { route: "/practice/clients/[id]/letters", audiences: ["psychologist"], of: "client" },
  ...pagesFor(["admin"], ["/admin"]),
];

/** Pages that look another way with a question in their address. */
const variants: Readonly<Record<string, readonly string[]>> = {
  "/journal/new": ["template=thought-record", "template=diary-card", "template=behaviour-log"],
  "/plan": ["view=day", "view=week"],
  "/practice/templates/new": ["kind=homework", "kind=plan", "kind=note"],
  "/onboarding": ["step=2", "step=3", "step=4", "step=5"],
};

/** Documents of their own, made when the app is built, without script. */
export const documents = ["/help", "/help/gb", "/help/de"] as const;

/** Groups of pages that only developers and tests meet: in production they answer 404. */
export const developmentGroups: readonly string[] = ["(dev)"];

const withVariants = (address: string): string[] => [
  address,
  ...(variants[address] ?? []).map((query) => `${address}?${query}`),
];

/** Where somebody finds their pages. A page about a thing they do not have is left out. */
export function addressesFor(audience: Audience, things: Things = {}): string[] {
  return pages
    .filter((page) => page.audiences.includes(audience))
    .flatMap(({ route, of }) => {
      if (of === undefined) return withVariants(route);
      // A second id in an address stands under its own name: /practice/clients/[id]/skills/[skill].
      const known: Readonly<Record<string, string | undefined>> = {
        ...things,
        dateId: things.date,
        id: things[of],
      };
      const address = route.replace(/\[(\w+)\]/g, (part, name: string) => known[name] ?? part);
      return address.includes("[") ? [] : [address];
    });
}

import type { Metadata } from "next";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { PublicPage } from "../../(public)/public-page";
import { type DocumentedRoute, documentedRoutes, type Field } from "./document";

export const metadata: Metadata = { title: "JSON API" };

export default function ApiDocsPage() {
  const routes = documentedRoutes();
  return (
    <PublicPage>
      <article className="grid grid-cols-1 gap-10">
        <header className="grid gap-3">
          <h1>JSON API</h1>
          <p className="max-w-measure text-lg text-ink-2">
            The same things the pages can do, for your own programs. Every answer is <code>{"{ data }"}</code>{" "}
            or <code>{"{ error }"}</code>. Send the token from signing in as{" "}
            <code>Authorization: Bearer …</code>. A create with an <code>Idempotency-Key</code> is done once,
            however often it arrives.
          </p>
          <p>
            <a className="link inline-flex min-h-11 items-center" href="/api/openapi.json">
              The whole document as OpenAPI 3.1
            </a>
          </p>
        </header>
        <nav aria-label="Routes">
          <ul className="grid gap-1">
            {routes.map((route) => (
              <li key={route.id}>
                <a className="link inline-flex min-h-11 items-center break-all" href={`#${route.id}`}>
                  {route.method} {route.path}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {routes.map((route) => (
          <RouteSection key={route.id} route={route} />
        ))}
      </article>
    </PublicPage>
  );
}

function RouteSection({ route }: { readonly route: DocumentedRoute }) {
  return (
    <section
      id={route.id}
      aria-labelledby={`${route.id}-title`}
      className="grid scroll-mt-20 grid-cols-1 gap-4"
    >
      <header className="grid gap-2">
        <h2 id={`${route.id}-title`} className="break-all text-xl">
          <code>
            {route.method} {route.path}
          </code>
        </h2>
        <p>{route.summary}</p>
        <p className="flex flex-wrap gap-2">
          <Badge>{route.needsSignIn ? "Needs signing in" : "Open to all"}</Badge>
          <span className="text-sm text-ink-2">Answers {route.statuses.join(", ")}</span>
        </p>
      </header>
      {route.asks.length > 0 && <Fields caption="What it takes" route={route} fields={route.asks} />}
      {route.answers.length > 0 && <Fields caption="What it answers" route={route} fields={route.answers} />}
    </section>
  );
}

type FieldsProps = {
  readonly caption: string;
  readonly route: DocumentedRoute;
  readonly fields: readonly Field[];
};

function Fields({ caption, route, fields }: FieldsProps) {
  return (
    <Table
      caption={`${caption}: ${route.method} ${route.path}`}
      rows={fields}
      rowKey={(field) => field.name}
      columns={[
        { key: "name", header: "Field", cell: (field) => <code>{field.name}</code> },
        { key: "type", header: "What", cell: (field) => field.type },
        { key: "required", header: "Needed", cell: (field) => (field.required ? "yes" : "no") },
        { key: "about", header: "About", cell: (field) => field.about },
      ]}
    />
  );
}

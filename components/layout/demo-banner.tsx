/** The people of the demo are made up, and every page of it says so. */
export function DemoBanner() {
  return (
    <aside
      aria-label="Demo"
      className="no-print border-b border-line bg-info-soft px-4 py-1.5 text-center text-sm text-ink"
    >
      Demo. The people here are made up.{" "}
      <a className="link" href="/demo">
        Change role
      </a>
    </aside>
  );
}

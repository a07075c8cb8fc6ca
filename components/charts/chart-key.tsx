import type { LineData } from "./line-data";

/** What a dot and the band are, in words beside their picture. */
export function ChartKey({ data }: { data: LineData }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-2">
      <li className="flex items-center gap-2">
        <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" className="fill-step-8 stroke-mood-edge-4" strokeWidth="1.5" />
        </svg>
        {data.dotIs}
      </li>
      {data.band.length > 0 && (
        <li className="flex items-center gap-2">
          <svg viewBox="0 0 24 12" className="h-3 w-6" aria-hidden="true">
            <rect width="24" height="12" className="fill-series-1/15" />
            <path d="M0 6h24" className="stroke-series-1" strokeWidth="2" />
          </svg>
          {data.bandIs}
        </li>
      )}
    </ul>
  );
}

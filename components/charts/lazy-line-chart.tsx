"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { LineData } from "./line-data";

type Live = ComponentType<{ data: LineData; label: string }>;
type LazyLineChartProps = { data: LineData; label: string; children: ReactNode };

/**
 * Keeps the server's picture until the live chart has loaded, and loads it only once somebody scrolls near it. Where the
 * script cannot load, the picture stays: nothing was lost but the pointer's reading.
 */
export function LazyLineChart({ data, label, children }: LazyLineChartProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<{ Live: Live } | null>(null);
  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        import("./line-chart-live").then(
          (loaded) => setChart({ Live: loaded.LineChartLive }),
          () => setChart(null),
        );
      },
      { rootMargin: "120px" },
    );
    watch.observe(place);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={ref} className="h-66">
      {chart ? <chart.Live data={data} label={label} /> : children}
    </div>
  );
}

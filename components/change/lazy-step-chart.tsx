"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { StepChart } from "./step-chart";
import type { StepData } from "./step-data";

type Live = ComponentType<{ data: StepData; label: string }>;

/** The server's picture until somebody scrolls near it; then the live chart. Where script cannot load, the picture stays. */
export function LazyStepChart({ data, label }: { readonly data: StepData; readonly label: string }) {
  const ref = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<{ Live: Live } | null>(null);
  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        import("./step-chart-live").then(
          (loaded) => setChart({ Live: loaded.StepChartLive }),
          () => setChart(null),
        );
      },
      { rootMargin: "120px" },
    );
    watch.observe(place);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={ref} className="h-60">
      {chart ? <chart.Live data={data} label={label} /> : <StepChart data={data} label={label} />}
    </div>
  );
}

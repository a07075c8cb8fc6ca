import { type Column, Table } from "@/components/ui/table";
import type { StepData } from "./step-data";

type Row = { readonly at: number; readonly label: string; readonly words: readonly string[] };

/** The same data as the chart, newest first. It opens without script. */
export function StepTable({ data, caption }: { readonly data: StepData; readonly caption: string }) {
  const columns: Column<Row>[] = [
    { key: "day", header: "Day", cell: ({ label }) => label },
    ...data.series.map(({ name }, index) => ({
      key: name,
      header: name,
      cell: ({ words }: Row) => words[index] ?? "Not said",
    })),
  ];
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-sm font-semibold text-primary hover:text-primary-ink">
        Show as table
      </summary>
      <Table caption={caption} columns={columns} rows={rowsOf(data)} rowKey={({ at }) => String(at)} />
    </details>
  );
}

function rowsOf({ series }: StepData): Row[] {
  const places = new Map(series.flatMap(({ points }) => points.map(({ at, label }) => [at, label] as const)));
  const wordsAt = series.map(({ points }) => new Map(points.map(({ at, words }) => [at, words])));
  return [...places]
    .toSorted(([a], [b]) => b - a)
    .map(([at, label]) => ({ at, label, words: wordsAt.map((words) => words.get(at) ?? "Not said") }));
}

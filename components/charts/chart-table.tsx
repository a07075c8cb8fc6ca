import { type Column, Table } from "@/components/ui/table";
import { type ChartBand, type ChartPoint, formatValue, type LineData } from "./line-data";

type Row = { readonly point: ChartPoint; readonly band: ChartBand | undefined };

/** The same data as the chart, as a table that anybody can read, newest first. It opens without script. */
export function ChartTable({ data, caption, what }: { data: LineData; caption: string; what: string }) {
  const rows = rowsOf(data);
  const columns: Column<Row>[] = [
    { key: "label", header: what, cell: ({ point }) => point.label },
    { key: "words", header: "In words", cell: ({ point }) => point.words },
    { key: "value", header: "1 to 10", numeric: true, cell: ({ point }) => formatValue(point.value) },
    { key: "band", header: data.bandIs, numeric: true, cell: ({ band }) => spreadOf(band) },
  ];
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-sm font-semibold text-primary hover:text-primary-ink">
        Show as table
      </summary>
      <Table
        caption={caption}
        columns={data.band.length > 0 ? columns : columns.slice(0, 3)}
        rows={rows}
        rowKey={({ point }) => String(point.at)}
      />
    </details>
  );
}

function rowsOf({ points, band }: LineData): Row[] {
  const bands = new Map(band.map((place) => [place.at, place]));
  return points.map((point) => ({ point, band: bands.get(point.at) })).reverse();
}

function spreadOf(band: ChartBand | undefined): string {
  if (!band) return "Too few days";
  return `${formatValue(band.middle)} (${formatValue(band.low)} to ${formatValue(band.high)})`;
}

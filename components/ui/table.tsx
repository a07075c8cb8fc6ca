import type { ReactNode } from "react";
import { cx } from "./class-names";

export type Column<T> = {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Numbers stand at the end, so that their digits line up. */
  numeric?: boolean | undefined;
};

type TableProps<T> = {
  caption: string;
  hideCaption?: boolean | undefined;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  empty?: string | undefined;
};

/** A real table. The first column names the row; on a narrow screen the table scrolls sideways in its own box. */
export function Table<T>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  empty = "Nothing here yet.",
}: TableProps<T>) {
  return (
    <section
      aria-label={caption}
      // A box that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="overflow-x-auto rounded-md border border-line bg-surface"
    >
      <table className="w-full border-collapse text-left text-base">
        <caption className={hideCaption ? "sr-only" : "px-4 pt-4 pb-2 text-left font-semibold"}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-line bg-sunk text-sm text-ink-2">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cell(column, "font-semibold whitespace-nowrap")}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="h-11 border-b border-line last:border-b-0 hover:bg-sunk">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className={cell(column, "font-medium")}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={cell(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className="px-4 py-6 text-ink-2">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function cell(column: { numeric?: boolean | undefined }, extra?: string): string {
  return cx("px-4 py-2", column.numeric && "text-right tabular-nums", extra);
}

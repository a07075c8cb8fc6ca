import type { Route } from "next";
import Link from "next/link";
import type { PracticeRow } from "@/lib/care/brief/practice";
import { BriefPart, type PartLevel } from "./brief-part";

type PracticePartProps = {
  readonly rows: readonly PracticeRow[];
  readonly base: string;
  readonly level: PartLevel;
};

const cell = "px-3 py-1.5 text-left align-top print:px-1 print:py-0.5";

/** Homework, activities and skills: what was expected of each, beside what came. */
export function PracticePart({ rows, base, level }: PracticePartProps) {
  if (rows.length === 0) return null;
  return (
    <BriefPart level={level} title="Expected and what came">
      <div className="overflow-x-auto rounded-md border border-line bg-surface print:rounded-none print:border-0">
        <table className="w-full border-collapse">
          <caption className="sr-only">Homework, activities and skills: expected, and what came</caption>
          <thead>
            <tr className="border-b border-line text-sm text-ink-2">
              <th scope="col" className={`${cell} w-1/2`}>
                What
              </th>
              <th scope="col" className={cell}>
                Expected
              </th>
              <th scope="col" className={cell}>
                What came
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, what, kind, expected, actual, at }) => (
              <tr key={key} className="border-b border-line last:border-b-0">
                <th scope="row" className={`${cell} font-medium`}>
                  <span className="text-sm font-normal text-ink-2">{kind} </span>
                  <Link href={`${base}${at}` as Route} prefetch={false} className="link">
                    {what}
                  </Link>
                </th>
                <td className={cell}>{expected}</td>
                <td className={cell}>{actual}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </BriefPart>
  );
}

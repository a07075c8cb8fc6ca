import type { Route } from "next";
import Link from "next/link";
import { MODELS, type Model, modelWords } from "@/lib/care/formulation/boxes";

type ModelLinksProps = { readonly model: Model; readonly base: string };

/** Which of the two pictures is shown. Links, so that each has an address and works without script. */
export function ModelLinks({ model, base }: ModelLinksProps) {
  return (
    <nav
      aria-label="Which picture"
      className="no-print flex w-fit max-w-full flex-wrap gap-1 rounded-sm border border-edge bg-sunk p-1"
    >
      {MODELS.map((one) => (
        <Link
          key={one}
          href={`${base}?model=${one}` as Route}
          scroll={false}
          aria-current={one === model ? "true" : undefined}
          className="flex min-h-11 items-center rounded-[calc(var(--radius-sm)-4px)] px-4 py-1.5 font-medium text-ink-2 no-underline hover:text-ink aria-[current]:bg-primary aria-[current]:text-on-primary forced-colors:aria-[current]:underline"
        >
          {modelWords[one].name}
        </Link>
      ))}
    </nav>
  );
}

/** The model an address names; the cycle when it names none. */
export const modelIn = (text: string | readonly string[] | undefined): Model =>
  MODELS.find((one) => one === text) ?? "cycle";

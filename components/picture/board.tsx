import { type Box, boxesOf, boxWords, type Model, modelWords } from "@/lib/care/formulation/boxes";
import type { Line } from "@/lib/care/formulation/line";
import { AddLine } from "./add-line";
import { LineView } from "./line-view";
import type { PicturePlace } from "./place";

type BoardProps = {
  readonly model: Model;
  readonly lines: readonly Line[];
  readonly place: PicturePlace;
  /** One column beside the entries; two where the picture has the page to itself. */
  readonly columns?: 1 | 2;
};

/** The boxes of one model, each with its lines and a place to write another. */
export function PictureBoard({ model, lines, place, columns = 1 }: BoardProps) {
  return (
    <section aria-label={modelWords[model].name} className="@container">
      <p className="mb-3 text-sm text-ink-2">{modelWords[model].about}</p>
      <div className={columns === 2 ? "grid items-start gap-4 lg:grid-cols-2" : "grid gap-4"}>
        {boxesOf(model).map((box) => (
          <OneBox
            key={box}
            box={box}
            lines={lines.filter((line) => line.box === box)}
            place={place}
            level={columns === 2 ? "h2" : "h3"}
          />
        ))}
      </div>
    </section>
  );
}

type OneBoxProps = {
  readonly box: Box;
  readonly lines: readonly Line[];
  readonly place: PicturePlace;
  /** Right below the page's heading, or below one of the picture's own. */
  readonly level: "h2" | "h3";
};

function OneBox({ box, lines, place, level: Heading }: OneBoxProps) {
  const { name, asks } = boxWords[box];
  return (
    <section
      aria-labelledby={`box-${box}`}
      className="grid gap-3 rounded-md border border-line bg-surface p-4 break-inside-avoid"
    >
      <div>
        <Heading id={`box-${box}`} className="text-base">
          {name}
        </Heading>
        {place.clientId === undefined && <p className="text-sm text-ink-2">{asks}</p>}
      </div>
      {lines.length === 0 ? (
        <p className="text-sm text-ink-2">Nothing here yet.</p>
      ) : (
        <ul className="grid gap-3">
          {lines.map((line) => (
            <LineView key={line.id} line={line} place={place} />
          ))}
        </ul>
      )}
      <div className="-mb-2 -ml-3">
        <AddLine box={box} place={place} />
      </div>
    </section>
  );
}

import { Lock } from "lucide-react";
import { FaceShape } from "@/components/ui/face-shape";
import { faces } from "@/components/ui/faces";
import { Icon } from "@/components/ui/icon";

const CHOSEN = 6;

/** What a day looks like inside, as a picture: nothing in it can be pressed. */
export function ExampleDay() {
  return (
    <figure className="grid gap-2">
      <div className="grid gap-4 rounded-lg border border-line bg-surface p-4 shadow-low sm:p-6">
        <p className="font-semibold">How is today?</p>
        <ul className="grid grid-cols-5 gap-1">
          {faces.map(({ value, word }) => (
            <li
              key={value}
              className={`grid justify-items-center gap-1 rounded-md border px-0.5 py-2 text-center text-xs leading-tight ${value === CHOSEN ? "border-primary bg-primary-soft" : "border-transparent text-ink-2"}`}
            >
              <FaceShape value={value} className="size-9 sm:size-11" />
              {word}
              {value === CHOSEN && <span className="sr-only"> (chosen)</span>}
            </li>
          ))}
        </ul>
        <p className="journal border-t border-line pt-4">
          Walked to the river before work. The knot in my stomach was smaller on the way back.
        </p>
        <p className="flex items-center gap-2 text-sm text-ink-2">
          <Icon icon={Lock} className="size-4" />
          Who can see this? Only you.
        </p>
      </div>
      <figcaption className="px-1 text-sm text-ink">An example of a day.</figcaption>
    </figure>
  );
}

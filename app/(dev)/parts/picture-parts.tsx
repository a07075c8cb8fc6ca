import { Horizon } from "@/components/layout/horizon";
import { Wordmark } from "@/components/layout/wordmark";
import { Part } from "./part";

const fortnight = [3, 4, 2, null, 3, 5, 4, 6, 5, null, 7, 6, 8, 8];
const lowDays = [7, 6, 6, 5, 4, null, 4, 3, 3, 2, null, 2, 1, 2];
const colours = [
  "bg-bg bg-surface bg-sunk bg-line bg-edge bg-ink-3 bg-ink-2 bg-ink",
  "bg-primary-soft bg-primary bg-primary-ink bg-help-soft bg-help bg-accent bg-focus",
  "bg-ok-soft bg-ok bg-info-soft bg-info bg-warn-soft bg-warn bg-danger-soft bg-danger",
  "bg-step-1 bg-step-2 bg-step-3 bg-step-4 bg-step-5 bg-step-6 bg-step-7 bg-step-8 bg-step-9 bg-step-10",
  "bg-series-1 bg-series-2 bg-series-3 bg-series-4 bg-series-5",
];

export function PictureParts() {
  return (
    <>
      <Part name="Horizon">
        <div className="grid gap-4 lg:grid-cols-3">
          <Horizon
            days={fortnight}
            label="Your last fortnight: it rises."
            className="overflow-hidden rounded-md"
          />
          <Horizon
            days={lowDays}
            label="Your last fortnight: it sinks."
            className="overflow-hidden rounded-md"
          />
          <Horizon days={[]} className="overflow-hidden rounded-md" />
        </div>
      </Part>
      <Part name="Colours and wordmark">
        <Wordmark />
        <div className="grid gap-2">
          {colours.map((row) => (
            <div key={row} className="flex flex-wrap gap-2">
              {row.split(" ").map((colour) => (
                <span
                  key={colour}
                  className={`${colour} size-9 rounded-sm border border-line`}
                  title={colour}
                />
              ))}
            </div>
          ))}
        </div>
      </Part>
      <Part name="Letters">
        <h1>Good to see you. Nothing to catch up on.</h1>
        <div className="journal">
          <p>
            Walked to the river before work. It was cold, and for ten minutes I thought about nothing. Then
            the meeting came back, <em>all of it</em>, and I wrote it down instead of going round.
          </p>
          <p>Ring Ana on Sunday.</p>
        </div>
      </Part>
    </>
  );
}

import { BreathSun } from "@/components/safety/breath-sun";
import { SENSES } from "@/lib/safety/help/grounding";

/** One minute of looking outward and breathing slowly. Reads as plain text; the picture only keeps time. */
export function Steady() {
  return (
    <section aria-labelledby="steady">
      <h2 id="steady">Sixty seconds to feel steadier</h2>
      <p>Look around where you are. Go slowly. Any order is fine.</p>
      <ol className="senses">
        {SENSES.map(({ count, what }) => (
          <li key={count}>
            <b aria-hidden="true">{count}</b>
            <span>
              <span className="sr">{count} </span>
              {what}
            </span>
          </li>
        ))}
      </ol>
      <details className="breath">
        <summary>Breathe slowly for one minute</summary>
        <p>In for 4, out for 6. Do it six times. If it feels wrong, stop and breathe as you like.</p>
        <BreathSun id="steady" className="breath-picture" sunClassName="breath-sun" />
        <p className="breath-words" aria-hidden="true">
          <span className="breath-in">In as the sun comes up</span>
          <span className="breath-out">Out as it goes down</span>
        </p>
      </details>
    </section>
  );
}

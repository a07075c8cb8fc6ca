import type { Metadata } from "next";
import { Points, Reading, Section } from "../reading";

export const metadata: Metadata = { title: "Accessibility" };

export default function AccessibilityPage() {
  return (
    <Reading
      title="Accessibility"
      lead="This diary is for hard days too. It should work however you see, hear, move, read or think."
    >
      <Section id="goal" title="What we aim for">
        <p>
          Every page is meant to meet WCAG 2.2 at level AA. On the help page and where you read your journal,
          the contrast of text is meant to reach level AAA.
        </p>
        <Points>
          <li>Everything works with a keyboard alone, and the focus is always visible.</li>
          <li>Pages fit a screen 320 pixels wide and text at twice its size.</li>
          <li>A mood is never told by colour alone: it has a shape and a word as well.</li>
          <li>Each chart has a sentence that sums it up and a table with the same numbers.</li>
          <li>If you ask your device for less motion, nothing moves on its own.</li>
          <li>
            In settings you can choose light, dark or very dim colours, and letters that are easier to tell
            apart.
          </li>
          <li>The help page, sign-up and sign-in work without script.</li>
        </Points>
      </Section>
      <Section id="limits" title="What we know is not good yet">
        <Points>
          <li>The diary speaks English only. The names of some helplines are in other languages.</li>
          <li>
            The help page follows the light or dark setting of your device. It does not know the colours and
            letters you chose here.
          </li>
          <li>Autosave, the mood chart and the timed breathing need script. Writing and saving do not.</li>
          <li>
            We test with a keyboard, with automatic checks and by eye. People who use a screen reader every
            day have not tested it yet.
          </li>
        </Points>
      </Section>
      <Section id="tell" title="Tell us what gets in your way">
        <p>
          Write to the people who run this site, in any words you like. Say which page it was and what you
          were trying to do. You do not need to know the rules.
        </p>
      </Section>
    </Reading>
  );
}

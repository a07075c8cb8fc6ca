import type { Metadata } from "next";
import Link from "next/link";
import { Facts, Points, Reading, Section } from "../reading";

export const metadata: Metadata = { title: "About" };

export default function AboutPage() {
  return (
    <Reading
      title="About My Mood Diary"
      lead="A diary for the days between therapy sessions. It helps you write the day down in seconds and find it again when it matters."
    >
      <Section id="is" title="What it is">
        <Points>
          <li>A place to note your mood and to write, as little or as much as you like.</li>
          <li>Yours. The diary, skills and plans work without a psychologist too.</li>
          <li>
            A way to turn what you wrote into change, with a psychologist: from a sentence to a problem area,
            a skill, and whether it helps.
          </li>
          <li>For adults: you need to be 18 or over to have an account.</li>
        </Points>
      </Section>
      <Section id="is-not" title="What it is not">
        <Points>
          <li>
            <strong>Not an emergency service.</strong> Nobody watches what you write. If you are in danger,
            use{" "}
            <a className="link" href="/help">
              Get help now
            </a>
            .
          </li>
          <li>
            <strong>Not a diagnosis.</strong> It shows you what you wrote and rated. It does not say what you
            have.
          </li>
          <li>
            <strong>Not a medical device,</strong> and not therapy. It does not replace a person who can help
            you.
          </li>
        </Points>
      </Section>
      <Section id="reading" title="Who reads, and when">
        <p>
          You do. A psychologist reads the parts you say yes to, on days you agree on, and nobody watches in
          between. You see each look in your settings, and can stop it with one press. Simple rules look for
          words that may mean you are not safe, and offer you help; nobody else is told.{" "}
          <a className="link" href="/privacy">
            More about privacy
          </a>
        </p>
      </Section>
      <Section id="psychologists" title="For psychologists">
        <p>
          Psychologists apply with their registration, and an admin looks it up. Until then nothing opens.
          Then clients you invite decide what you may read.{" "}
          <Link className="link" href="/sign-up?next=/apply">
            Apply to work here
          </Link>
        </p>
      </Section>
      <Sources />
    </Reading>
  );
}

function Sources() {
  return (
    <Section id="sources" title="What it is made of">
      <Facts
        rows={[
          [
            "Helplines",
            "Facts from public lists: Wikipedia’s list of crisis lines (2021), open-helplines and ResilientRhino’s list. Compiled 20 November 2026, not yet checked by us.",
          ],
          ["Planning activities", "After research on behavioural activation, named on the plan’s own page."],
          ["Time zones", "The tz database, which is in the public domain."],
          [
            "Letters",
            "Figtree, Newsreader and Atkinson Hyperlegible Next, under the SIL Open Font License 1.1.",
          ],
          ["Icons", "Lucide, under the ISC licence."],
          ["Common passwords", "The lists of zxcvbn-ts, under the MIT licence. They never leave this site."],
          ["Code", "My Mood Diary is open source, under the MIT licence."],
        ]}
      />
    </Section>
  );
}

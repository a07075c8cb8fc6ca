import { Facts, Points, Section } from "../reading";

/** What sharing means, as the server enforces it: the words of each consent are shown again before somebody agrees. */
export function Together() {
  return (
    <Section id="together" title="When you work with a psychologist">
      <p>
        It starts with your yes: you accept an invitation, or send one yourself. Before a psychologist can
        work here, an admin has looked up their registration. You choose each part on its own:
      </p>
      <Facts
        rows={[
          [
            "Moods",
            "Every mood you log, with its feelings and notes, also from before that day. Nothing of your journal.",
          ],
          [
            "Journal",
            "Only entries you mark to share. Entries for “Only you”, drafts, earlier texts and the bin stay yours, always.",
          ],
          [
            "What you work on together",
            "Problem areas, skills, activities, homework, what to talk about, and the picture you make. They can add to it, and each line says who wrote it.",
          ],
          [
            "Without a yes of its own",
            "The sessions you two have, what you agreed on, the name you gave for them, and your time zone.",
          ],
          [
            "Never",
            "Your username, email address, phone number, crisis contact, and what you told us brings you here.",
          ],
        ]}
      />
      <Points>
        <li>
          Take a part back, pause, or end it: the next page they ask for shows nothing of it. What somebody
          has read before, they may remember.
        </li>
        <li>
          “See what … sees”, on the page about sharing, shows you their page of you, asked for with their
          rights and not with yours.
        </li>
        <li>
          They read on days you agree on. Nobody watches what you write as you write it, and a page without a
          flag does not mean that all is well.
        </li>
        <li>
          When it ends, you keep everything you made together, with what they wrote in it. They read nothing
          of it any more. They keep what is theirs alone, such as their own notes, and letters you approved.
        </li>
        <li>
          A letter or report about you is shown to you first. It is signed only once you approve it, word for
          word.
        </li>
        <li>
          A colleague who covers for them starts only with your yes, sees only the parts you choose anew, and
          the cover ends by itself.
        </li>
      </Points>
    </Section>
  );
}

import { Facts, Section } from "../reading";

export function WhoCanRead() {
  return (
    <Section id="who" title="Who can read what, and when">
      <Facts
        rows={[
          ["You", "Everything you write, and all that you and a psychologist write together."],
          [
            "A psychologist you work with",
            "The parts you said yes to, while you work together and neither of you has paused it. More below.",
          ],
          ["Any other psychologist", "Nothing. They cannot look you up, and do not learn that you are here."],
          [
            "An admin of this site",
            "Nothing of your diary, and not who works with whom. They see what psychologists say of their registration, and their usernames.",
          ],
          [
            "Whoever runs the server",
            "They hold the database and the keys. They can see what is not sealed. Someone who set out to could also open what is sealed, so choose a site whose people you trust.",
          ],
          [
            "Other companies",
            "Nothing of your diary. If you gave an email address, the mail service carries our mails to you. They never hold words from your diary.",
          ],
        ]}
      />
      <p>
        Sign-ins, changes and every look by another person go into a log. It holds ids, counts and times,
        never your words. A line that is changed, or taken out of the middle, can be found out. What others
        opened or changed in your diary stands in your settings, under “Who looked”.
      </p>
    </Section>
  );
}

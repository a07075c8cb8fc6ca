import { Facts, Section } from "../reading";

export function WhoCanRead() {
  return (
    <Section id="who" title="Who can read what, and when">
      <Facts
        rows={[
          ["You", "Everything you write, whenever you are signed in."],
          [
            "A psychologist",
            "Nothing. This version has no way to share a diary with a psychologist. If that comes, it will start only with your yes.",
          ],
          ["An admin of this site", "Nothing of your diary. No admin page leads to one."],
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
        never your words. A line that is changed, or taken out of the middle, can be found out.
      </p>
    </Section>
  );
}

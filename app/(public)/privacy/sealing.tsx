import { Points, Section } from "../reading";

export function Sealing() {
  return (
    <>
      <Section id="sealed" title="What is sealed">
        <p>Sealed means encrypted on our server before it is stored. These are sealed:</p>
        <Points>
          <li>
            the title, text, thought and answers of every journal entry, and earlier versions and drafts of it
          </li>
          <li>the notes you add to a mood</li>
          <li>your own words: tags, feelings, triggers, behaviours and urges</li>
          <li>your name, email address, phone number and crisis contact</li>
          <li>what you told us brings you here</li>
          <li>mails to you that are waiting to be sent</li>
        </Points>
      </Section>
      <Section id="how" title="How it is sealed">
        <p>
          We use AES-256-GCM. You have a key of your own. That key is locked with another key, which is kept
          outside the database. Text is filled up to steps of 256 bytes first, so that its length says little.
          Each piece is tied to its place: moved or changed, it no longer opens.
        </p>
        <p>
          A stolen copy of the database alone does not show your words. But sealed is not end-to-end: the
          server opens your words to show them to you and to search them for you. Someone who has both the
          database and the keys can read them.
        </p>
      </Section>
      <Section id="open" title="What is not sealed">
        <p>The server needs these as they are, to sort, count and draw charts:</p>
        <Points>
          <li>your username, your role, and whether your email address is verified</li>
          <li>scores and ratings: mood, energy, how strong an urge was and whether you acted on it</li>
          <li>counts, such as how many words or entries</li>
          <li>dates, times, your time zone and your country</li>
          <li>which template an entry uses, who may see it, and your settings</li>
          <li>which entries share a word, but not which word</li>
          <li>the devices you signed in on, and when you last used them</li>
        </Points>
        <p>
          Your password is kept only as an Argon2id hash, which cannot be turned back. Your email address is
          also kept as a scrambled code, so that you can sign in with it. To slow down guessing, tries are
          counted under such codes too, not under your internet address.
        </p>
      </Section>
    </>
  );
}

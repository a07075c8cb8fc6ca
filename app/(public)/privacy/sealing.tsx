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
          <li>
            the words of problem areas, skills and how it went, activities, homework, what to talk about, and
            the picture, whoever of you wrote them: all under your key
          </li>
          <li>
            where you meet, the details you keep of psychologists, what you agreed on, and the name you gave
          </li>
          <li>the address and the words of an invitation</li>
          <li>the secret of your second step</li>
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
          server opens your words to show them to you, and to those you share them with, and to search them
          for you. Someone who has both the database and the keys can read them.
        </p>
      </Section>
      <Section id="open" title="What is not sealed">
        <p>The server needs these as they are, to sort, count and draw charts:</p>
        <Points>
          <li>your username, your role, and whether your email address is verified</li>
          <li>scores and ratings: mood, energy, how strong an urge was and whether you acted on it</li>
          <li>
            of what you work on: how often and how strong, your aim, how ready you feel, how much a skill
            helped, what became of homework and plans, which part of the picture a line is in, and whether you
            agree with it
          </li>
          <li>
            which sentence of an entry something rests on: its place and a scrambled code, not its words
          </li>
          <li>who works with whom, since when, and which parts are shared</li>
          <li>your sessions: when, how long, in a room or by video, held or not</li>
          <li>a psychologist’s card: their name, register, number, practice and what they write about it</li>
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

import { Document, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { SignedLetter } from "@/lib/care/letters/letter";
import { signatureOf } from "./signature";

const look = StyleSheet.create({
  page: {
    paddingVertical: 56,
    paddingHorizontal: 62,
    fontSize: 11,
    lineHeight: 1.5,
    fontFamily: "Helvetica",
  },
  author: { marginBottom: 18, color: "#333333" },
  title: { fontSize: 18, marginBottom: 4, fontFamily: "Helvetica-Bold", lineHeight: 1.3 },
  about: { marginBottom: 16 },
  heading: { fontSize: 12.5, marginTop: 12, marginBottom: 2, fontFamily: "Helvetica-Bold" },
  foot: { marginTop: 28, paddingTop: 10, borderTopWidth: 1, borderTopColor: "#999999", color: "#333333" },
  number: {
    position: "absolute",
    bottom: 26,
    left: 0,
    right: 0,
    textAlign: "center",
    fontSize: 9,
    color: "#555555",
  },
});

/** A PDF's own styles: no page's policy sees them. */
const as = (part: keyof typeof look) => ({ style: look[part] });

/** The built-in letters of a PDF reader know Latin script only; what they cannot draw is written in its nearest form. */
const drawable = (words: string): string =>
  words
    .normalize("NFC")
    .replace(/[^\n\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]/gu, (letter) => {
      const plain = letter.normalize("NFKD").replace(/\p{M}/gu, "");
      return /^[\u0020-\u007e\u00a0-\u00ff]+$/.test(plain) ? plain : "?";
    });

function LetterDocument({ letter, zone }: { readonly letter: SignedLetter; readonly zone: string }) {
  const { text, recipient } = letter;
  return (
    <Document title="Letter" language="en" creator="My Mood Diary" producer="My Mood Diary">
      <Page size="A4" {...as("page")}>
        <View {...as("author")}>
          {[text.author.name, ...text.author.lines].map((line) => (
            <Text key={line}>{drawable(line)}</Text>
          ))}
        </View>
        {recipient && <Text {...as("about")}>{drawable(`To: ${recipient}`)}</Text>}
        <Text {...as("title")}>{text.title}</Text>
        {text.about !== "" && <Text {...as("about")}>{drawable(`About: ${text.about}`)}</Text>}
        {text.sections.map(({ heading, words }) => (
          <View key={heading}>
            <Text {...as("heading")} minPresenceAhead={30}>
              {heading}
            </Text>
            <Text>{drawable(words)}</Text>
          </View>
        ))}
        <View {...as("foot")} wrap={false}>
          {signatureOf(letter, zone).map((line) => (
            <Text key={line}>{drawable(line)}</Text>
          ))}
        </View>
        <Text
          {...as("number")}
          fixed
          render={({ pageNumber, totalPages }) => `${pageNumber} of ${totalPages}`}
        />
      </Page>
    </Document>
  );
}

/** A signed letter as a PDF on A4. It holds what was approved, and who approved and signed it when. */
export const drawLetter = (letter: SignedLetter, zone: string): Promise<Buffer> =>
  renderToBuffer(<LetterDocument letter={letter} zone={zone} />);

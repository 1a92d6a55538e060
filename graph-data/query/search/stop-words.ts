/** English words that tell one text from no other: they weigh nothing in a question that has other words. */
const stopWords: ReadonlySet<string> = new Set(
  [
    "a an the this that these those",
    "and or but nor as if than then so",
    "of to in on at by for from with into onto upon about",
    "is are was were be been being am",
    "has have had having do does did",
    "he she it its they them their his her",
    "who whom whose which what there",
    "s t",
  ].flatMap((line) => line.split(" ")),
);

/** The words that tell something; there may be none. */
export function tellingWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !stopWords.has(word));
}

/** The words that count. A text of stop words alone keeps them: it may be a name. */
export function withoutStopWords(words: readonly string[]): readonly string[] {
  const telling = tellingWords(words);
  return telling.length > 0 ? telling : words;
}

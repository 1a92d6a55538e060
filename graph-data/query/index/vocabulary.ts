/** Gives each distinct word a number, in order of first use. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly ids = new Map<string, number>();

  number(word: string): number {
    let number = this.ids.get(word);
    if (number === undefined) {
      number = this.words.length;
      this.words.push(word);
      this.ids.set(word, number);
    }
    return number;
  }
}

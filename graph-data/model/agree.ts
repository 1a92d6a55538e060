/** Verbs whose plural no ending tells. */
const irregular = new Map([
  ["is", "are"],
  ["was", "were"],
  ["has", "have"],
]);

/** Words in -s that are no verb in the third person: "discuss", "focus". */
const noVerb = /(?:ss|us|is)$/u;

/** "is an ally of": what it names agrees too. */
const membership = /^is an? (\p{L}+) of$/u;

/**
 * A predicate's label as it reads after its subject: "accuses", or "accuse" after several. A label begins with its verb;
 * what needs no agreement ("would target", "questioned") stays as it is.
 */
export function agree(label: string, plural: boolean | undefined): string {
  if (!plural) return label;
  const [, named] = membership.exec(label) ?? [];
  if (named !== undefined) return `are ${several(named)} of`;
  const [verb = "", ...rest] = label.split(" ");
  return [withoutEnding(verb), ...rest].join(" ");
}

function withoutEnding(verb: string): string {
  const known = irregular.get(verb);
  if (known !== undefined) return known;
  if (noVerb.test(verb) || !/\p{L}{2}s$/u.test(verb)) return verb;
  if (/\p{L}{2}ies$/u.test(verb)) return `${verb.slice(0, -3)}y`;
  return verb.replace(/(?<=ss|sh|ch|x|zz|o)es$|s$/u, "");
}

/** A noun in the plural: "allies", "hosts". */
function several(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

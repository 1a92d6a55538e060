import { formats } from "../../graph-data/formats/formats.ts";
import { kindNames, kinds } from "../../graph-data/model/kinds.ts";
import { families, type PredicateRow, predicates } from "../../graph-data/model/predicates.ts";
import { variables } from "../../server/config/variables.ts";
import { filterParameters } from "../../server/parameters/filters.ts";
import { routes } from "../../server/routes/routes.ts";

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}

const code = (text: string): string => `\`${text}\``;

const filterNames = Object.keys(filterParameters);

/** A route's parameters by name; where all the filters are among them, one word for these. */
function named(parameters: readonly string[]): string {
  if (!filterNames.every((name) => parameters.includes(name))) return parameters.map(code).join(" ");
  const others = parameters.filter((name) => !filterNames.includes(name));
  return [...others.map(code), "*filters*"].join(" ");
}

export function routesTable(): string {
  return table(
    ["request", "answer"],
    routes.map(({ path, parameters, summary }) => {
      const names = named(Object.keys(parameters.query.shape));
      return [code(`GET ${path}`) + (names && `<br>${names}`), summary];
    }),
  );
}

export function filtersTable(): string {
  return table(
    ["filter", "does"],
    Object.entries(filterParameters).map(([name, schema]) => [code(name), schema.meta()?.description ?? ""]),
  );
}

export function variablesTable(): string {
  return table(
    ["variable", "default", "meaning"],
    Object.entries(variables).map(([name, row]) => [
      code(name),
      row.default === "" ? "(empty)" : code(row.default),
      row.meaning,
    ]),
  );
}

export function kindsTable(): string {
  return table(
    ["kind", "plural", "shape", "is"],
    kindNames.map((kind) => [code(kind), kinds[kind].plural, kinds[kind].shape, kinds[kind].help]),
  );
}

export function predicatesTable(): string {
  const kindsOf = (allowed: PredicateRow["source"]) => (allowed === "any" ? "any" : allowed.join(", "));
  return table(
    ["predicate", "reads", "and back", "family", "from", "to"],
    Object.entries<PredicateRow>(predicates).map(([name, row]) => [
      code(name),
      row.forward,
      row.symmetric ? "the same" : row.reverse,
      families[row.family].label,
      kindsOf(row.source),
      kindsOf(row.target),
    ]),
  );
}

export function formatsTable(): string {
  return table(
    ["format", "file", "for"],
    Object.values(formats).map(({ name, extension, label }) => [code(name), code(`.${extension}`), label]),
  );
}

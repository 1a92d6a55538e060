import type { Claim } from "../../model/claim.ts";
import type { Board, NodeEntry } from "../../model/graph.ts";
import { articleVoice } from "../../model/keys.ts";
import type { Tour, TourStep } from "../../model/tour.ts";
import { suggestion } from "../problems/nearest-name.ts";
import type { Finding, Path } from "../problems/problem.ts";
import { type Located, within } from "../read/validate.ts";
import { checkTourView } from "./tour-view.ts";

/**
 * Holds a tour to the graph that it leads through, so that no text outlives its evidence: every claim and everything
 * that a view names is there, words in quotation marks stand in the evidence of the step's claims, and whoever vouches
 * for one of them is named.
 */
export function checkTour(tour: Located<Tour>, board: Board, findings: Finding[]): void {
  const claims = new Map(
    board.edges.flatMap(({ attributes }) => attributes.claims.map((claim) => [claim.id, claim])),
  );
  const nodes = new Map(board.nodes.map((node) => [node.key, node]));
  const taken = new Set<string>();
  for (const [position, step] of tour.value.steps.entries()) {
    const report = (code: Finding["code"], path: Path, text: string, says: string) =>
      findings.push({ code, place: within(tour.place, "steps", position, ...path), text, says });
    if (taken.has(step.id)) report("duplicate-id", ["id"], step.id, "is already the id of another step.");
    taken.add(step.id);

    checkTourView(step.view, board, report);
    const cited = step.claims.flatMap((id, place): Claim[] => {
      const claim = claims.get(id);
      if (claim) return [claim];
      report(
        "unknown-claim",
        ["claims", place],
        id,
        `is no claim of this graph.${suggestion(id, claims.keys())}`,
      );
      return [];
    });
    checkQuotes(step, cited, report);
    checkVoices(step, cited, nodes, report);
  }
}

type Report = (code: Finding["code"], path: Path, text: string, says: string) => void;

/** Words in typographic quotation marks are somebody's: they must be the evidence's own. */
function checkQuotes({ text }: TourStep, cited: readonly Claim[], report: Report): void {
  const evidence = cited.flatMap((claim) => claim.evidence.map(({ exact }) => level(exact)));
  for (const [, quote = ""] of text.matchAll(/“([^”]*)”/gu)) {
    if (evidence.some((exact) => exact.includes(level(quote)))) continue;
    report("tour-quote", ["text"], quote, "stands in no evidence of the claims of this step.");
  }
}

/** Line breaks and quotation marks within a quote are the typesetter's. */
const level = (text: string): string => text.replaceAll(/\s+/gu, " ").replaceAll(/[“”"]/gu, "");

function checkVoices(
  { text }: TourStep,
  cited: readonly Claim[],
  nodes: ReadonlyMap<string, NodeEntry>,
  report: Report,
): void {
  const said = plain(text);
  for (const claimant of new Set(cited.map((claim) => claim.claimant))) {
    if (claimant === null || claimant === articleVoice) continue;
    const node = nodes.get(claimant)?.attributes;
    const names = node ? [node.label, ...node.aliases] : [claimant];
    if (names.some((name) => said.includes(plain(name)))) continue;
    report(
      "tour-claimant",
      ["text"],
      text,
      `does not name ${names[0]}, who vouches for a claim of this step.`,
    );
  }
}

/** In lower case, with one kind of apostrophe. */
const plain = (text: string): string => text.toLowerCase().replaceAll("’", "'");

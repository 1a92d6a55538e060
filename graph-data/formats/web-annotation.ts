/** https://www.w3.org/TR/annotation-model/#selectors: always both, so that a reader of either finds the place. */
type Selector =
  | {
      readonly type: "TextQuoteSelector";
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number };

/** Words: the tie read aloud (`describing`), its modality (`classifying`), the curator's note (`commenting`). */
export interface TextualBody {
  readonly type: "TextualBody";
  readonly purpose: "describing" | "classifying" | "commenting";
  readonly value: string;
  readonly format: "text/plain";
}

/** Addresses: the edge, the claim and both ends of a tie (`linking`), or the node that is mentioned (`identifying`). */
export interface LinkedBody {
  readonly type: "SpecificResource";
  readonly source: string;
  readonly purpose: "linking" | "identifying";
}

export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  /** `linking` for the evidence of a tie, `identifying` for the mention of a node. */
  readonly motivation: "linking" | "identifying";
  readonly body: readonly (LinkedBody | TextualBody)[];
  readonly target: {
    readonly type: "SpecificResource";
    readonly source: string;
    readonly selector: readonly Selector[];
  };
}

/** https://www.w3.org/TR/annotation-model/#annotation-page */
export interface AnnotationPage {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly partOf: { readonly id: string; readonly type: "AnnotationCollection"; readonly total: number };
  /** Place of the first item in the whole collection, from 0. */
  readonly startIndex: number;
  /** Address of the next page; absent on the last. */
  readonly next?: string;
  readonly items: readonly Annotation[];
}

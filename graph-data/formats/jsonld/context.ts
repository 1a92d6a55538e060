/**
 * Names of JSON-LD's members, inline so that no reader needs the network. Claims are described, not asserted: subject, predicate
 * and object are those of RDF reification, so that a threat or a denial never becomes a fact of a triple store.
 * schema.org for claims, quotations and articles; PROV for who vouches and where words come from; Web Annotation for positions.
 */
export function context(base: string): Record<string, unknown> {
  const reference = (id: string) => ({ "@id": id, "@type": "@id" });
  return {
    "@version": 1.1,
    schema: "https://schema.org/",
    prov: "http://www.w3.org/ns/prov#",
    oa: "http://www.w3.org/ns/oa#",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    edtf: "http://id.loc.gov/datatypes/edtf/",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    // What no vocabulary has a word for.
    dramatis: "urn:dramatis:terms:",
    node: `${base}nodes/`,
    claim: `${base}claims/`,
    quotation: `${base}quotations/`,
    document: `${base}documents/`,
    relation: `${base}predicates/`,
    id: "@id",
    type: "@type",
    name: "schema:name",
    alternateName: "schema:alternateName",
    description: "schema:description",
    text: "schema:text",
    sameAs: reference("schema:sameAs"),
    inLanguage: "schema:inLanguage",
    datePublished: { "@id": "schema:datePublished", "@type": "edtf:EDTF" },
    sha256: "schema:sha256",
    isPartOf: reference("schema:isPartOf"),
    appearance: reference("schema:appearance"),
    author: reference("schema:author"),
    temporal: { "@id": "schema:temporal", "@type": "edtf:EDTF" },
    inverseName: "dramatis:inverseName",
    attributedTo: reference("prov:wasAttributedTo"),
    derivedFrom: reference("prov:wasDerivedFrom"),
    quotedFrom: reference("prov:wasQuotedFrom"),
    subject: reference("rdf:subject"),
    predicate: reference("rdf:predicate"),
    object: reference("rdf:object"),
    selector: "oa:hasSelector",
    TextQuoteSelector: "oa:TextQuoteSelector",
    TextPositionSelector: "oa:TextPositionSelector",
    exact: "oa:exact",
    prefix: "oa:prefix",
    suffix: "oa:suffix",
    start: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
    end: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
    kind: "dramatis:kind",
    modality: "dramatis:modality",
    contradicts: reference("dramatis:contradicts"),
    note: "dramatis:note",
  };
}

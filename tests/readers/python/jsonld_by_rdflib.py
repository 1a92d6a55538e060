"""Prints what rdflib makes of a JSON-LD file, as JSON, with every way to the network shut."""

import json
import socket
import sys

import rdflib
from rdflib.namespace import PROV, RDF

# The context is inline: a reader that goes out for it is a fault of ours.
def refuse(*_arguments):
    raise OSError("no network in this test")


socket.socket.connect = refuse
socket.getaddrinfo = refuse

SCHEMA = rdflib.Namespace("https://schema.org/")
OA = rdflib.Namespace("http://www.w3.org/ns/oa#")
OWN = rdflib.Namespace("urn:dramatis:terms:")

graph = rdflib.Graph().parse(sys.argv[1], format="json-ld")


def one(subject, predicate):
    values = list(graph.objects(subject, predicate))
    assert len(values) <= 1, (subject, predicate, values)
    return str(values[0]) if values else None


def all_of(subject, predicate):
    return sorted(str(value) for value in graph.objects(subject, predicate))


def quotation(subject):
    positions = [one(selector, OA.start) for selector in graph.objects(subject, OA.hasSelector)]
    return {
        "text": one(subject, SCHEMA.text),
        "quotedFrom": one(subject, PROV.wasQuotedFrom),
        "start": [int(start) for start in positions if start is not None],
    }


claims = [
    {
        "id": str(claim),
        "subject": one(claim, RDF.subject),
        "predicate": one(claim, RDF.predicate),
        "object": one(claim, RDF.object),
        "modality": one(claim, OWN.modality),
        "when": one(claim, SCHEMA.temporal),
        "attributedTo": all_of(claim, PROV.wasAttributedTo),
        "quotations": [quotation(found) for found in graph.objects(claim, PROV.wasDerivedFrom)],
    }
    for claim in graph.subjects(RDF.type, SCHEMA.Claim)
]
nodes = [
    {"id": str(node), "name": one(node, SCHEMA.name), "kind": one(node, OWN.kind), "aliases": all_of(node, SCHEMA.alternateName)}
    for node in graph.subjects(OWN.kind, None)
]
json.dump({"nodes": nodes, "claims": claims, "triples": len(graph)}, sys.stdout)

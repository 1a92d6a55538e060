import { z } from "zod";
import { nodeAttributesSchema } from "../../model/graph.ts";
import { kindNames } from "../../model/kinds.ts";
import type { Memory } from "../cache/memory.ts";
import type { EntityRecord } from "../read/record-schemas.ts";
import { OwnTexts } from "./own-texts.ts";
import { type Packed, type PackedTable, pack, unpack } from "./pack.ts";
import type { EntityOrder } from "./part.ts";

/** What the file of entities gives to the graph, in columns. Entities stand by id; texts are numbers of the part's own. */
const entityTable = {
  "nodes.key": { holds: Uint32Array, of: "nodes" },
  /** Place in the list of kinds. */
  "nodes.kind": { holds: Uint8Array, of: "nodes" },
  "nodes.label": { holds: Uint32Array, of: "nodes" },
  "nodes.description": { holds: Uint32Array, of: "nodes" },
  "nodes.plural": { holds: Uint8Array, of: "nodes" },
  /** From 1; 0 where there is none. */
  "nodes.sameAs": { holds: Uint32Array, of: "nodes" },
  "nodes.note": { holds: Uint32Array, of: "nodes" },
  /** How many. */
  "nodes.aliases": { holds: Uint32Array, of: "nodes" },
  aliases: { holds: Uint32Array, of: "aliases" },
  "texts.hash": { holds: Uint32Array, of: "texts" },
  "texts.end": { holds: Uint32Array, of: "texts" },
  /** In UTF-8. */
  "texts.bytes": { holds: Uint8Array, of: "textBytes" },
  /** Nodes as JSON, up to their mentions, and where each ends. */
  "nodes.jsonEnd": { holds: Uint32Array, of: "nodes" },
  "nodes.json": { holds: Uint8Array, of: "jsonBytes" },
} as const satisfies PackedTable;

export type EntityPart = Packed<typeof entityTable>;

/** What entities give to the graph, made once for the same ones. @param sha256 - of the file of entities */
export function entityPart(order: EntityOrder, sha256: string, memory: Memory): EntityPart {
  const known = memory.find("nodes", sha256);
  if (known) return unpack(entityTable, known).columns;
  const made = makeEntityPart(order);
  memory.store("nodes", sha256, pack(entityTable, made, null));
  return made;
}

function makeEntityPart({ entities }: EntityOrder): EntityPart {
  const described = entities.map(describe);
  verify(described);
  const texts = new OwnTexts();
  const optional = (text: string | undefined) => (text === undefined ? 0 : texts.number(text) + 1);
  const column = (of: (entity: EntityRecord) => number) => Uint32Array.from(entities, of);
  const heads = described.map((attributes, place) => {
    const node = JSON.stringify({ key: entities[place]?.id, attributes });
    return Buffer.from(`${node.slice(0, -2)},"mentions":[`);
  });
  let end = 0;
  return {
    "nodes.key": column(({ id }) => texts.number(id)),
    "nodes.kind": Uint8Array.from(entities, ({ kind }) => kindNames.indexOf(kind)),
    "nodes.label": column(({ label }) => texts.number(label)),
    "nodes.description": column(({ description }) => texts.number(description)),
    "nodes.plural": Uint8Array.from(entities, ({ plural }) => (plural ? 1 : 0)),
    "nodes.sameAs": column(({ sameAs }) => optional(sameAs)),
    "nodes.note": column(({ note }) => optional(note)),
    "nodes.aliases": column(({ aliases }) => aliases.length),
    aliases: Uint32Array.from(
      entities.flatMap(({ aliases }) => aliases),
      (alias) => texts.number(alias),
    ),
    ...texts.columns(),
    "nodes.jsonEnd": Uint32Array.from(heads, ({ length }) => {
      end += length;
      return end;
    }),
    "nodes.json": new Uint8Array(Buffer.concat(heads)),
  };
}

/** What a node says of its entity, in the order of the schema. */
function describe({ label, plural, kind, aliases, description, sameAs, note }: EntityRecord) {
  return {
    label,
    ...(plural && { plural }),
    kind,
    aliases,
    description,
    ...(sameAs !== undefined && { sameAs }),
    ...(note !== undefined && { note }),
  };
}

/** The rest of a node is numbers. */
const describedSchema = z.array(nodeAttributesSchema.omit({ mentions: true, x: true, y: true, size: true }));

/** Checks the shape of what nodes will say. A fault here is ours, not the curator's: throws an Error that names the first few. */
function verify(described: readonly ReturnType<typeof describe>[]): void {
  const checked = describedSchema.safeParse(described);
  if (checked.success) return;
  const faults = checked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const shown = faults.slice(0, 5).join("; ");
  throw new Error(`The nodes that were built are not sound (${faults.length} faults): ${shown}`);
}

import { z } from "zod";

/** What a value must name, beyond its form: looked up in the graph that is being served. */
export type Reference = "node" | "claimant" | "document";

const references = z.registry<{ to: Reference }>();

/** Marks a parameter whose values must be keys that the graph has. */
export function refersTo<T extends z.ZodType>(schema: T, to: Reference): T {
  references.add(schema, { to });
  return schema;
}

export interface Declared {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly repeatable: boolean;
  readonly numeric: boolean;
  readonly required: boolean;
  /** The value where none is sent; undefined where the parameter is then left out. */
  readonly fallback: unknown;
  readonly to: Reference | undefined;
}

/** What the parser needs to know of each parameter, worked out once for each route. */
export function declare(shape: z.ZodObject): readonly Declared[] {
  return Object.entries(shape.shape).map(([name, schema]) => {
    const inner = unwrap(schema as z.ZodType);
    const absent = (schema as z.ZodType).safeParse(undefined);
    return {
      name,
      schema: schema as z.ZodType,
      repeatable: inner instanceof z.ZodArray,
      numeric: inner instanceof z.ZodNumber,
      required: !absent.success,
      fallback: absent.success ? absent.data : undefined,
      to: (references.get(schema as z.ZodType) ?? references.get(inner))?.to,
    };
  });
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema;
}

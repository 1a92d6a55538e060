import type { ProgramAttributeSpecification, ProgramInfo } from "sigma/rendering";

interface Instanced {
  readonly ATTRIBUTES: ProgramAttributeSpecification[];
  readonly CONSTANT_ATTRIBUTES: ProgramAttributeSpecification[];
  readonly array: Float32Array;
  readonly constantArray: Float32Array;
}

function bytes({ size, type }: ProgramAttributeSpecification): number {
  return size * (type === WebGL2RenderingContext.UNSIGNED_BYTE ? 1 : 4);
}

/** @param first row from which the attributes are read */
function point(
  info: ProgramInfo,
  attributes: ProgramAttributeSpecification[],
  divisor: 0 | 1,
  first = 0,
): void {
  const gl = info.gl as WebGL2RenderingContext;
  const stride = attributes.reduce((sum, attribute) => sum + bytes(attribute), 0);
  let offset = first * stride;
  for (const attribute of attributes) {
    const location = info.attributeLocations[attribute.name] ?? -1;
    if (location !== -1) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(
        location,
        attribute.size,
        attribute.type,
        attribute.normalized ?? false,
        stride,
        offset,
      );
      gl.vertexAttribDivisor(location, divisor);
    }
    offset += bytes(attribute);
  }
}

/**
 * Binds a program's buffers, sending them to the graphics card only where they changed. Sigma sends them all
 * at each frame; for sixty thousand ties that is most of a frame.
 */
export function bindInstances(
  program: Instanced,
  info: ProgramInfo,
  send: { constants: boolean; items: boolean },
): void {
  const { gl } = info;
  gl.bindBuffer(gl.ARRAY_BUFFER, info.constantBuffer);
  if (send.constants) gl.bufferData(gl.ARRAY_BUFFER, program.constantArray, gl.STATIC_DRAW);
  point(info, program.CONSTANT_ATTRIBUTES, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, info.buffer);
  if (send.items) gl.bufferData(gl.ARRAY_BUFFER, program.array, gl.DYNAMIC_DRAW);
  point(info, program.ATTRIBUTES, 1);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
}

/** Takes the items from this one on. */
export function startAt(program: Instanced, info: ProgramInfo, first: number): void {
  const { gl } = info;
  gl.bindBuffer(gl.ARRAY_BUFFER, info.buffer);
  point(info, program.ATTRIBUTES, 1, first);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
}

/** What lies with the rest, and what is brought forward. */
export type Layer = 0 | 1;

/** Vertices of one item, and how many items. */
export interface Instances {
  readonly vertices: { readonly first: number; readonly count: number };
  readonly count: number;
}

/** Draws the items that lie in this layer. */
export function drawLayer(
  info: ProgramInfo,
  method: number,
  layer: Layer,
  { vertices, count }: Instances,
): void {
  if (count === 0) return;
  const gl = info.gl as WebGL2RenderingContext;
  gl.uniform1f((info.uniformLocations as Record<string, WebGLUniformLocation>).u_layer ?? null, layer);
  gl.drawArraysInstanced(method, vertices.first, vertices.count, count);
}

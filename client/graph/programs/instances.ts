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

function point(info: ProgramInfo, attributes: ProgramAttributeSpecification[], divisor: 0 | 1): void {
  const gl = info.gl as WebGL2RenderingContext;
  const stride = attributes.reduce((sum, attribute) => sum + bytes(attribute), 0);
  let offset = 0;
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
 * at each frame, twice with picking; for sixty thousand ties that is most of a frame.
 * `owner` is the program info whose buffers both the drawing and the picking use.
 */
export function bindInstances(
  program: Instanced,
  info: ProgramInfo,
  owner: ProgramInfo,
  send: { constants: boolean; items: boolean },
): void {
  const { gl } = info;
  gl.bindBuffer(gl.ARRAY_BUFFER, owner.constantBuffer);
  if (send.constants) gl.bufferData(gl.ARRAY_BUFFER, program.constantArray, gl.STATIC_DRAW);
  point(info, program.CONSTANT_ATTRIBUTES, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, owner.buffer);
  if (send.items) gl.bufferData(gl.ARRAY_BUFFER, program.array, gl.DYNAMIC_DRAW);
  point(info, program.ATTRIBUTES, 1);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
}

/** What lies with the rest, and what is brought forward. */
export type Layer = 0 | 1;

/** Draws the items of these layers, one layer after the other. */
export function drawLayers(
  info: ProgramInfo,
  method: number,
  vertices: number,
  count: number,
  layers: readonly Layer[],
): void {
  const gl = info.gl as WebGL2RenderingContext;
  const layer = (info.uniformLocations as Record<string, WebGLUniformLocation>).u_layer ?? null;
  gl.bindFramebuffer(gl.FRAMEBUFFER, info.frameBuffer);
  for (const each of layers) {
    gl.uniform1f(layer, each);
    gl.drawArraysInstanced(method, 0, vertices, count);
  }
}

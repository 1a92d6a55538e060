import type { ProgramAttributeSpecification, ProgramInfo } from "sigma/rendering";

interface Instanced {
  readonly ATTRIBUTES: ProgramAttributeSpecification[];
  readonly CONSTANT_ATTRIBUTES: ProgramAttributeSpecification[];
  readonly constantArray: Float32Array;
}

function bytes({ size, type }: ProgramAttributeSpecification): number {
  return size * (type === WebGL2RenderingContext.UNSIGNED_BYTE ? 1 : 4);
}

/** @param first item from which the attributes are read */
function point(
  info: ProgramInfo,
  attributes: ProgramAttributeSpecification[],
  divisor: 0 | 1,
  first: number,
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
 * A program's items on the graphics card, sent there only when they changed. Sigma sends them all at each frame; for
 * sixty thousand ties that is most of a frame.
 */
export class InstanceBuffer {
  private readonly program: Instanced;
  private readonly info: ProgramInfo;
  private readonly constants: WebGLBuffer;
  private readonly items: WebGLBuffer;
  private array: Float32Array | null = null;
  private version = -1;

  constructor(program: Instanced, info: ProgramInfo) {
    const gl = info.gl as WebGL2RenderingContext;
    this.program = program;
    this.info = info;
    this.constants = gl.createBuffer();
    this.items = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.constants);
    gl.bufferData(gl.ARRAY_BUFFER, program.constantArray, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  /** Takes the items of an array from this one on. `version` is another number whenever they changed. */
  bind(array: Float32Array, version: number, first = 0): void {
    const { program, info } = this;
    const { gl } = info;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.constants);
    point(info, program.CONSTANT_ATTRIBUTES, 0, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.items);
    if (array !== this.array || version !== this.version)
      gl.bufferData(gl.ARRAY_BUFFER, array, gl.DYNAMIC_DRAW);
    this.array = array;
    this.version = version;
    point(info, program.ATTRIBUTES, 1, first);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }
}

/** What lies with the rest, and what is brought forward. */
export type Layer = 0 | 1;

/** Draws so many items of which those that lie in this layer are seen. */
export function drawItems(
  info: ProgramInfo,
  method: number,
  layer: Layer,
  vertices: { readonly first: number; readonly count: number },
  count: number,
): void {
  const gl = info.gl as WebGL2RenderingContext;
  gl.uniform1f((info.uniformLocations as Record<string, WebGLUniformLocation>).u_layer ?? null, layer);
  gl.drawArraysInstanced(method, vertices.first, vertices.count, count);
}

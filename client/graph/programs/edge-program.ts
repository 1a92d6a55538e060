import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { EdgeRows, PlacedNode } from "../edges/edge-rows.ts";
import { edgeFragmentShader, edgeVertexShader } from "./edge-shaders.ts";
import type { FrameLook } from "./frame-look.ts";
import { bindInstances, drawLayer, type Layer, startAt } from "./instances.ts";

const uniforms = [
  "u_matrix",
  "u_size",
  "u_scale",
  "u_blend",
  "u_dim",
  "u_layer",
  "u_pixelRatio",
  "u_marker",
] as const;

/** Pieces that a curve is cut in, and its head. */
const pieces = { straight: [1, 1], curved: [14, 2] } as const;

/** How far along its part, side, part: see `a_strip` in edge-shaders.ts. */
function strip([line, head]: readonly [number, number]): number[][] {
  const part = (count: number, which: 0 | 1) =>
    Array.from({ length: (count + 1) * 2 }, (_, i) => [
      Math.floor(i / 2) / count,
      i % 2 === 0 ? -1 : 1,
      which,
    ]);
  return [...part(line, 0), ...part(head, 1)];
}

const [straight, curved] = [strip(pieces.straight), strip(pieces.curved)];
const vertices = {
  straight: { first: 0, count: straight.length },
  curved: { first: straight.length, count: curved.length },
} as const;

/** Where the program takes the rows of a frame from. Sigma knows of no edges: see one-context-sigma.ts. */
export interface RowSource {
  /** Sigma has placed all nodes anew. */
  placed(): void;
  /** Rows as they are to be drawn now. */
  rows(node: (key: string) => PlacedNode | undefined): EdgeRows;
}

/** Draws ties: colour, thickness, curvature, line, arrow head; see edge-shaders.ts. */
export function createEdgeProgram(look: FrameLook, source: RowSource): EdgeProgramType {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

  class LineProgram extends EdgeProgram<(typeof uniforms)[number]> {
    rows: EdgeRows | null = null;
    sentConstants = false;
    sentItems = -1;
    layer: Layer = 0;

    constructor(...[gl, , renderer]: ConstructorParameters<typeof EdgeProgram>) {
      super(gl, null, renderer);
      look.raisedTies = (params) => this.draw(params, 1);
    }

    override getDefinition() {
      return {
        VERTICES: straight.length + curved.length,
        VERTEX_SHADER_SOURCE: edgeVertexShader,
        FRAGMENT_SHADER_SOURCE: edgeFragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_source", size: 2, type: FLOAT },
          { name: "a_target", size: 2, type: FLOAT },
          { name: "a_form", size: 4, type: FLOAT },
          { name: "a_look", size: 3, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_from", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_strip", size: 3, type: FLOAT }],
        CONSTANT_DATA: [...straight, ...curved],
      };
    }

    /** Sigma calls this, for the edges that it knows, whenever it has placed the nodes. */
    override reallocate(): void {
      source.placed();
    }

    override processVisibleItem(): void {
      throw new Error("Sigma was given edges.");
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations.u_size ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations.u_scale ?? null, 1 / params.sizeRatio);
      gl.uniform1f(uniformLocations.u_blend ?? null, look.blend);
      gl.uniform1f(uniformLocations.u_dim ?? null, look.dim);
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform3fv(uniformLocations.u_marker ?? null, look.marker);
    }

    protected override bindProgram(info: ProgramInfo): void {
      bindInstances(this, info, {
        constants: !this.sentConstants,
        items: this.sentItems !== this.rows?.blending.version,
      });
      this.sentConstants = true;
      this.sentItems = this.rows?.blending.version ?? -1;
    }

    override drawWebGL(method: number, info: ProgramInfo): void {
      const rows = this.rows as EdgeRows;
      drawLayer(info, method, this.layer, { vertices: vertices.straight, count: rows.straight });
      if (rows.straight > 0) startAt(this, info, rows.straight);
      const bent = rows.edges.count - rows.straight;
      drawLayer(info, method, this.layer, { vertices: vertices.curved, count: bent });
    }

    override render(params: RenderParams): void {
      this.draw(params, 0);
    }

    private draw(params: RenderParams, layer: Layer): void {
      const rows = source.rows((key) => this.renderer.getNodeDisplayData(key) as PlacedNode | undefined);
      if (this.rows !== rows) this.sentItems = -1;
      this.rows = rows;
      this.array = rows.array;
      this.verticesCount = this.VERTICES * rows.edges.count;
      this.layer = layer;
      super.render(params);
    }
  }
  return LineProgram as unknown as EdgeProgramType;
}

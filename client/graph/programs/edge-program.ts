import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { EdgeRows, PlacedNode } from "../edges/edge-rows.ts";
import type { EdgeTable } from "../edges/edge-table.ts";
import { edgeFragmentShader, edgeVertexShader } from "./edge-shaders.ts";
import type { FrameLook } from "./frame-look.ts";
import { drawItems, InstanceBuffer, type Layer } from "./instances.ts";
import { KeptDrawing } from "./kept-drawing.ts";

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

/** Pieces that a line is cut in, and its head. */
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

/** Where the program takes the rows of a frame from. Sigma knows of no edges: see display-graph.ts. */
export interface RowSource {
  /** Sigma has placed all nodes anew. */
  placed(): void;
  /** Rows as they are to be drawn now. */
  rows(node: (key: string) => PlacedNode | undefined): EdgeRows;
  /** Whether calm rows are drawn once and kept, since they are too many for each frame. */
  readonly kept: boolean;
  /** Whether the view moves. */
  moving(): boolean;
  /** Asks for a frame. */
  again(): void;
}

/** Draws ties: colour, thickness, curvature, line, arrow head; see edge-shaders.ts. */
export function createEdgeProgram(look: FrameLook, source: RowSource): EdgeProgramType {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;

  class LineProgram extends EdgeProgram<(typeof uniforms)[number]> {
    readonly kept: KeptDrawing | null;
    readonly all: InstanceBuffer;
    readonly raised: InstanceBuffer;
    /** What the next pass draws. */
    pass: { table: EdgeTable; from: number; to: number; layer: Layer } | null = null;

    constructor(...[gl, , renderer]: ConstructorParameters<typeof EdgeProgram>) {
      super(gl, null, renderer);
      this.all = new InstanceBuffer(this, this.normalProgram);
      this.raised = new InstanceBuffer(this, this.normalProgram);
      this.kept = source.kept ? new KeptDrawing(gl as WebGL2RenderingContext, source) : null;
      look.raisedTies = (params) => this.drawRaised(params);
      look.finish = () => this.kept?.finish() ?? false;
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
      // What is kept is dimmed when it is shown.
      gl.uniform1f(uniformLocations.u_dim ?? null, this.kept ? 0 : look.dim);
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform3fv(uniformLocations.u_marker ?? null, look.marker);
    }

    /** Buffers are bound for the rows of each pass. */
    protected override bindProgram(): void {}

    override drawWebGL(method: number, info: ProgramInfo): void {
      if (!this.pass) return;
      const { table, from, to, layer } = this.pass;
      const buffer = table === this.rows().all ? this.all : this.raised;
      const bend = Math.min(to, Math.max(from, table.straight));
      for (const [first, end, shape] of [
        [from, bend, vertices.straight],
        [bend, to, vertices.curved],
      ] as const) {
        if (first === end) continue;
        buffer.bind(table.array, table.version, first);
        drawItems(info, method, layer, shape, end - first);
      }
    }

    override render(params: RenderParams): void {
      const { all } = this.rows();
      const draw = (from: number, to: number) => this.draw(params, { table: all, from, to, layer: 0 });
      if (this.kept) this.kept.show(params, all, 1 - look.dim, draw);
      else draw(0, all.count);
    }

    private drawRaised(params: RenderParams): void {
      const { all, raised } = this.rows();
      const table = raised ?? all;
      this.draw(params, { table, from: 0, to: table.count, layer: 1 });
    }

    private rows(): EdgeRows {
      return source.rows((key) => this.renderer.getNodeDisplayData(key) as PlacedNode | undefined);
    }

    private draw(params: RenderParams, pass: NonNullable<LineProgram["pass"]>): void {
      this.pass = pass;
      this.verticesCount = this.VERTICES * (pass.to - pass.from);
      super.render(params);
      this.pass = null;
    }

    override kill(): void {
      this.kept?.stop();
      super.kill();
    }
  }
  return LineProgram as unknown as EdgeProgramType;
}

import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import type { NodeDisplay } from "../looks/display.ts";
import { shapeOf } from "../looks/node-look.ts";
import { Blending } from "./blending.ts";
import { colourBits } from "./colour-bits.ts";
import type { FrameLook } from "./frame-look.ts";
import { drawItems, InstanceBuffer, type Layer } from "./instances.ts";
import { nodeFragmentShader, nodeVertexShader, shapeCodes } from "./node-shaders.ts";
import { nodeRow as at } from "./rows.ts";

const uniforms = [
  "u_matrix",
  "u_size",
  "u_scale",
  "u_blend",
  "u_dim",
  "u_layer",
  "u_pixelRatio",
  "u_paper",
  "u_ink",
  "u_marker",
] as const;

/** Draws all nodes of a canvas: shape by kind, outline, ring, pin. See node-shaders.ts. */
export function createNodeProgram(look: FrameLook, reach: "roomy" | "tight"): NodeProgramType {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
  class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
    readonly blending = new Blending(at);
    readonly items: InstanceBuffer;
    layer: Layer = 0;

    constructor(...[gl, , renderer]: ConstructorParameters<typeof NodeProgram>) {
      super(gl, null, renderer);
      this.items = new InstanceBuffer(this, this.normalProgram);
    }

    override getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: nodeVertexShader(reach),
        FRAGMENT_SHADER_SOURCE: nodeFragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_look", size: 3, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_from", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.blending.reallocate(this.array);
      look.nodeRows = this.array;
    }

    override process(...[index, offset, data]: Parameters<NodeProgram["process"]>): void {
      this.blending.begin(look.epoch);
      if (data.hidden) this.blending.hide(offset * this.STRIDE);
      else super.process(index, offset, data);
    }

    override processVisibleItem(_id: number, start: number, sigmaData: NodeDisplayData): void {
      const { array } = this;
      const data = sigmaData as NodeDisplayData & NodeDisplay;
      array[start + at.position] = data.x;
      array[start + at.position + 1] = data.y;
      array[start + at.size] = data.size;
      array[start + at.look] = shapeCodes[shapeOf(data.kind)];
      array[start + at.look + 1] = data.mark;
      array[start + at.look + 2] = data.layer;
      this.blending.show(start, colourBits(data.color, data.opacity));
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations.u_size ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations.u_scale ?? null, 1 / params.sizeRatio);
      gl.uniform1f(uniformLocations.u_blend ?? null, look.blend);
      gl.uniform1f(uniformLocations.u_dim ?? null, look.dim);
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform3fv(uniformLocations.u_paper ?? null, look.paper);
      gl.uniform3fv(uniformLocations.u_ink ?? null, look.ink);
      gl.uniform3fv(uniformLocations.u_marker ?? null, look.marker);
    }

    protected override bindProgram(): void {
      this.items.bind(this.array, this.blending.version);
    }

    override drawWebGL(method: number, info: ProgramInfo): void {
      drawItems(info, method, this.layer, { first: 0, count: this.VERTICES }, this.capacity);
    }

    override render(params: RenderParams): void {
      look.nodes = () => this.renderAbove(params);
    }

    /** The nodes that lie with the rest, above them the ties that are brought forward, and above these their nodes. */
    private renderAbove(params: RenderParams): void {
      this.blending.begin(look.epoch);
      this.layer = 0;
      super.render(params);
      if (look.raised && !this.hasNothingToRender()) {
        look.raisedTies?.(params);
        this.layer = 1;
        super.render(params);
      }
    }

    override kill(): void {
      look.nodes = null;
      super.kill();
    }
  }
  return ShapeProgram as unknown as NodeProgramType;
}

import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { modalities } from "../../../graph-data/model/modalities.ts";
import type { EdgeDisplay } from "../looks/display.ts";
import { Blending } from "./blending.ts";
import { colourBits } from "./colour-bits.ts";
import { edgeFragmentShader, edgeVertexShader } from "./edge-shaders.ts";
import { lineCodes } from "./edge-shape.ts";
import type { FrameLook } from "./frame-look.ts";
import { bindInstances, drawLayers, type Layer } from "./instances.ts";
import { pickProgramWhenAsked } from "./pick-program.ts";

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

/** Items of 4 bytes within one tie's slice of the array. */
const at = { source: 0, target: 2, form: 4, look: 8, color: 11, from: 12, id: 13 } as const;

/**
 * Draws ties: colour, thickness, curvature, line, arrow head; see edge-shaders.ts.
 * `segments` is in how many pieces a curve is cut; one is enough for straight lines.
 */
export function createEdgeProgram(look: FrameLook, segments: number): EdgeProgramType {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
  const part = (pieces: number, which: 0 | 1) =>
    Array.from({ length: (pieces + 1) * 2 }, (_, i) => [
      Math.floor(i / 2) / pieces,
      i % 2 === 0 ? -1 : 1,
      which,
    ]);
  const strip = [...part(segments, 0), ...part(segments > 1 ? 2 : 1, 1)];

  class LineProgram extends EdgeProgram<(typeof uniforms)[number]> {
    readonly blending = new Blending(at);
    readonly picking: () => ProgramInfo | null;
    sentConstants = false;
    sentItems = -1;
    layer: Layer = 0;

    constructor(...[gl, pickingBuffer, renderer]: ConstructorParameters<typeof EdgeProgram>) {
      super(gl, null, renderer);
      this.picking = pickProgramWhenAsked(
        this.normalProgram,
        this.getDefinition(),
        pickingBuffer,
        (...given) => this.getProgramInfo(...given),
      );
      look.raisedTies.push((params) => this.renderRaised(params));
    }

    override getDefinition() {
      return {
        VERTICES: strip.length,
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
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_strip", size: 3, type: FLOAT }],
        CONSTANT_DATA: strip,
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.blending.reallocate(this.array);
    }

    override process(...[index, offset, source, target, data]: Parameters<EdgeProgram["process"]>): void {
      this.blending.begin(look.epoch);
      if (data.hidden || source.hidden || target.hidden) this.blending.hide(offset * this.STRIDE);
      else super.process(index, offset, source, target, data);
    }

    override processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      sigmaData: EdgeDisplayData,
    ): void {
      const { array } = this;
      const data = sigmaData as EdgeDisplayData & EdgeDisplay;
      array[start + at.source] = source.x;
      array[start + at.source + 1] = source.y;
      array[start + at.target] = target.x;
      array[start + at.target + 1] = target.y;
      array[start + at.form] = data.curvature;
      array[start + at.form + 1] = data.size;
      array[start + at.form + 2] = source.size;
      array[start + at.form + 3] = target.size;
      array[start + at.look] = lineCodes[modalities[data.modality].line];
      array[start + at.look + 1] = data.layer;
      array[start + at.look + 2] = data.bundle;
      this.blending.show(start, id, colourBits(data.color, data.opacity));
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
      bindInstances(this, info, this.normalProgram, {
        constants: !this.sentConstants,
        items: this.sentItems !== this.blending.version,
      });
      this.sentConstants = true;
      this.sentItems = this.blending.version;
    }

    override drawWebGL(method: number, info: ProgramInfo): void {
      drawLayers(info, method, this.VERTICES, this.capacity, info.isPicking ? [0, 1] : [this.layer]);
    }

    override render(params: RenderParams): void {
      this.blending.begin(look.epoch);
      this.pickProgram = look.picking ? this.picking() : null;
      super.render(params);
      this.pickProgram = null;
    }

    private renderRaised(params: RenderParams): void {
      this.layer = 1;
      super.render(params);
      this.layer = 0;
    }
  }
  return LineProgram as unknown as EdgeProgramType;
}

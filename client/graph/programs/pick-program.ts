import type { ProgramDefinition, ProgramInfo } from "sigma/rendering";

/** The shaders with this before them draw which item is where, instead of how it looks. */
const pickingPrefix = "#define PICKING_MODE\n";

/** As much of Sigma's program as makes another program of the same items. */
type Maker = (
  name: "pick",
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  vertexShader: string,
  fragmentShader: string,
  frameBuffer: WebGLFramebuffer,
) => ProgramInfo;

/** What tells items apart under the pointer. Made when it is first drawn, since the first frame can do without. */
export function pickProgramWhenAsked(
  { gl }: Pick<ProgramInfo, "gl">,
  { VERTEX_SHADER_SOURCE, FRAGMENT_SHADER_SOURCE }: ProgramDefinition,
  buffer: WebGLFramebuffer | null,
  make: Maker,
): () => ProgramInfo | null {
  let made: ProgramInfo | null = null;
  return () => {
    if (buffer)
      made ??= make(
        "pick",
        gl,
        pickingPrefix + VERTEX_SHADER_SOURCE,
        pickingPrefix + FRAGMENT_SHADER_SOURCE,
        buffer,
      );
    return made;
  };
}

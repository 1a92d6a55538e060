/** Where each attribute is read; only the corners are another value at each vertex. */
const at = { corner: 0, shift: 1, opacity: 2 } as const;

const vertexShader = /* glsl */ `
attribute vec2 a_corner;
attribute vec4 a_shift;
attribute float a_opacity;
varying vec2 v_place;
varying float v_opacity;
void main() {
  v_place = a_corner * 0.5 + 0.5;
  v_opacity = a_opacity;
  gl_Position = vec4(a_corner * a_shift.xy + a_shift.zw, 0.0, 1.0);
}
`;

const fragmentShader = /* glsl */ `
precision mediump float;
varying vec2 v_place;
varying float v_opacity;
uniform sampler2D u_picture;
void main() {
  gl_FragColor = texture2D(u_picture, v_place) * v_opacity;
}
`;

/** Where a picture lies on the stage, both from -1 to 1: how much larger it is across and up, and where its middle is. */
export type Shift = readonly [across: number, up: number, x: number, y: number];

const inPlace: Shift = [1, 1, 0, 0];

/**
 * A picture of the stage that is drawn once, in as many steps as it needs, and shown in each frame until something in it
 * changes. Colours are premultiplied, as on the stage.
 */
export class KeptPicture {
  private readonly gl: WebGL2RenderingContext;
  private readonly program: WebGLProgram;
  private readonly corners: WebGLBuffer;
  private readonly frame: WebGLFramebuffer;
  private texture: WebGLTexture | null = null;

  constructor(gl: WebGL2RenderingContext) {
    this.gl = gl;
    this.program = gl.createProgram();
    for (const [type, source] of [
      [gl.VERTEX_SHADER, vertexShader],
      [gl.FRAGMENT_SHADER, fragmentShader],
    ] as const) {
      const shader = gl.createShader(type) as WebGLShader;
      gl.shaderSource(shader, source);
      gl.compileShader(shader);
      gl.attachShader(this.program, shader);
    }
    for (const name of ["corner", "shift", "opacity"] as const)
      gl.bindAttribLocation(this.program, at[name], `a_${name}`);
    gl.linkProgram(this.program);
    this.corners = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.corners);
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), gl.STATIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
    this.frame = gl.createFramebuffer();
  }

  /** Begins anew with an empty picture of so many pixels. */
  clear(width: number, height: number): void {
    const { gl } = this;
    gl.deleteTexture(this.texture);
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, width, height);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.frame);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.texture, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.bindTexture(gl.TEXTURE_2D, null);
  }

  /** Adds what `draw` draws. */
  add(draw: () => void): void {
    const { gl } = this;
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.frame);
    draw();
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }

  /**
   * Lays it over what is on the stage. What it is told goes by attributes: to ask where a uniform is would wait for the
   * graphics card until it has drawn all it was given.
   */
  show(opacity: number, shift: Shift = inPlace): void {
    const { gl, program } = this;
    // biome-ignore lint/correctness/useHookAtTopLevel: it is WebGL's, not React's.
    gl.useProgram(program);
    gl.enable(gl.BLEND);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.corners);
    gl.enableVertexAttribArray(at.corner);
    gl.vertexAttribPointer(at.corner, 2, gl.FLOAT, false, 0, 0);
    gl.vertexAttribDivisor(at.corner, 0);
    gl.disableVertexAttribArray(at.shift);
    gl.vertexAttrib4f(at.shift, ...shift);
    gl.disableVertexAttribArray(at.opacity);
    gl.vertexAttrib1f(at.opacity, opacity);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    gl.disableVertexAttribArray(at.corner);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
    gl.bindTexture(gl.TEXTURE_2D, null);
  }
}

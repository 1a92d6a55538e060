const vertexShader = /* glsl */ `
attribute vec2 a_corner;
varying vec2 v_place;
void main() {
  v_place = a_corner * 0.5 + 0.5;
  gl_Position = vec4(a_corner, 0.0, 1.0);
}
`;

const fragmentShader = /* glsl */ `
precision mediump float;
varying vec2 v_place;
uniform sampler2D u_picture;
uniform float u_opacity;
void main() {
  gl_FragColor = texture2D(u_picture, v_place) * u_opacity;
}
`;

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
    gl.bindAttribLocation(this.program, 0, "a_corner");
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
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
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

  /** Lays it over what is on the stage. */
  show(opacity: number): void {
    const { gl, program } = this;
    // biome-ignore lint/correctness/useHookAtTopLevel: it is WebGL's, not React's.
    gl.useProgram(program);
    gl.enable(gl.BLEND);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.uniform1f(gl.getUniformLocation(program, "u_opacity"), opacity);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.corners);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    gl.vertexAttribDivisor(0, 0);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    gl.disableVertexAttribArray(0);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
    gl.bindTexture(gl.TEXTURE_2D, null);
  }
}

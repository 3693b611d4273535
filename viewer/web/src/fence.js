// Tells when the browser has really drawn what it had been asked for.
const SOON = 10; // ms between two looks

export class Fence {
  /** Behind all that has been asked of a WebGL 2 context by now. */
  constructor(gl) {
    this.gl = gl;
    this.sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
  }

  get isReached() {
    return this.gl.getSyncParameter(this.sync, this.gl.SYNC_STATUS) === this.gl.SIGNALED;
  }

  /** Forget it. */
  drop() {
    this.gl.deleteSync(this.sync);
  }
}

/** Until the browser has drawn all that it has been asked to. */
export async function drawn(gl) {
  const fence = new Fence(gl);
  while (!gl.isContextLost() && !fence.isReached) await new Promise((look) => setTimeout(look, SOON));
  fence.drop();
}

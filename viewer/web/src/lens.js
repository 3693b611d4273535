// The camera of viewer/core/camera.py, as seven numbers: focal point, azimuth, elevation, window.
import { Matrix4, PerspectiveCamera, Vector3 } from "three";

export const VIEW_ANGLE = 18; // vertical, degrees
const HALF = Math.tan((VIEW_ANGLE * Math.PI) / 360);

/** What a camera sees of a picture of a size, between the depths of some boxes. */
export class Lens {
  /** corners: Vector3 of all that is drawn; jitter: shift of the picture in its pixels. */
  constructor(seven, width, height, corners) {
    const [x, y, z, azimuth, elevation, across, tall] = seven;
    const [a, e] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180];
    this.aspect = width / height;
    this.size = [width, height];
    this.window = Math.max(tall, across / this.aspect);
    this.distance = this.window / 2 / HALF;
    this.right = new Vector3(Math.cos(a), Math.sin(a), 0);
    this.up = new Vector3(-Math.sin(a) * Math.sin(e), Math.cos(a) * Math.sin(e), Math.cos(e));
    this.out = new Vector3(Math.sin(a) * Math.cos(e), -Math.cos(a) * Math.cos(e), Math.sin(e));
    this.focal = new Vector3(x, y, z);
    this.eye = this.focal.clone().addScaledVector(this.out, this.distance);
    let [near, far] = [Infinity, -Infinity];
    for (const corner of corners) {
      const along = this.depth(corner);
      near = Math.min(near, along);
      far = Math.max(far, along);
    }
    this.far = Math.max(far + 2, 2);
    this.near = Math.max(near - 2, this.far / 2000);
    this.camera = new PerspectiveCamera(VIEW_ANGLE, this.aspect, this.near, this.far);
    this.camera.matrixAutoUpdate = this.camera.matrixWorldAutoUpdate = false;
    this.camera.matrixWorld
      .copy(new Matrix4().makeBasis(this.right, this.up, this.out))
      .setPosition(this.eye);
    this.camera.matrixWorldInverse.copy(this.camera.matrixWorld).invert();
    this.jitter(0, 0);
  }

  /** Shift the picture by a part of a pixel. */
  jitter(dx, dy) {
    const { camera } = this;
    camera.updateProjectionMatrix();
    camera.projectionMatrix.elements[8] += (2 * dx) / this.size[0];
    camera.projectionMatrix.elements[9] += (2 * dy) / this.size[1];
    camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
  }

  /** Distance of a point from the eye along the line of sight, mm. */
  depth(point) {
    return this.distance - (point.x - this.focal.x) * this.out.x
      - (point.y - this.focal.y) * this.out.y - (point.z - this.focal.z) * this.out.z;
  }

  /** Where a point is seen, in pixels from the top left. */
  pixel(point) {
    const offset = point.clone().sub(this.eye);
    const half = Math.max(this.depth(point), 1e-6) * HALF;
    const [width, height] = this.size;
    return [
      (offset.dot(this.right) / half / this.aspect + 1) * width / 2,
      (1 - offset.dot(this.up) / half) * height / 2,
    ];
  }

  /** From the eye through a pixel; a direction of 1 mm of depth. */
  ray(x, y) {
    const [width, height] = this.size;
    const [u, v] = [(2 * x) / width - 1, 1 - (2 * y) / height];
    return this.right.clone().multiplyScalar(u * HALF * this.aspect)
      .addScaledVector(this.up, v * HALF).sub(this.out);
  }
}

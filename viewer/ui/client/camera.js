// The camera of viewer/core/camera.py, as seven numbers: focal point, azimuth, elevation, window.
const VIEW_ANGLE = 18;
const NARROWEST = 12;
const WIDEST = 2600;
const radians = (degrees) => (degrees * Math.PI) / 180;
const round = (value) => Math.round(value * 100) / 100;

/** Unit vectors: to the right of the picture, up it, and out of it. */
export function axes([, , , azimuth, elevation]) {
  const [a, e] = [radians(azimuth), radians(elevation)];
  return [
    [Math.cos(a), Math.sin(a), 0],
    [-Math.sin(a) * Math.sin(e), Math.cos(a) * Math.sin(e), Math.cos(e)],
    [Math.sin(a) * Math.cos(e), -Math.cos(a) * Math.cos(e), Math.sin(e)],
  ];
}

const windowHeight = (camera, aspect) => Math.max(camera[6], camera[5] / aspect);

/** Millimetres to a pixel, at the focal point. */
export const scale = (camera, width, height) => windowHeight(camera, width / height) / height;

export function orbit(camera, dx, dy) {
  const next = [...camera];
  next[3] = round(((camera[3] - dx * 0.4 + 540) % 360) - 180);
  next[4] = round(Math.min(90, Math.max(-90, camera[4] + dy * 0.4)));
  return next;
}

/** What lies under the pointer follows it. */
export function pan(camera, dx, dy, millimetres) {
  const [right, up] = axes(camera);
  const next = [...camera];
  for (let k = 0; k < 3; k++) next[k] = round(camera[k] - (dx * right[k] - dy * up[k]) * millimetres);
  return next;
}

/** Closer (factor below 1) or away; the point at (x, y) pixels from the middle stays where it is. */
export function zoom(camera, factor, x, y, millimetres) {
  const size = Math.max(camera[5], camera[6]);
  const f = Math.min(WIDEST, Math.max(NARROWEST, size * factor)) / size;
  const next = pan(camera, -x * (1 - f), -y * (1 - f), millimetres);
  next[5] = round(camera[5] * f);
  next[6] = round(camera[6] * f);
  return next;
}

/** Part of the way from one camera to another, the short way round. */
export function between(from, to, k) {
  const turn = ((((to[3] - from[3]) % 360) + 540) % 360) - 180;
  const mix = (i) => from[i] + (to[i] - from[i]) * k;
  const grow = (i) => from[i] * (to[i] / from[i]) ** k;
  return [mix(0), mix(1), mix(2), from[3] + turn * k, mix(4), grow(5), grow(6)].map(round);
}

export const same = (a, b) => a.every((value, i) => Math.abs(value - b[i]) < 0.011);

/** Where a point (mm) is seen, in pixels, and pixels to a millimetre there. */
export function project(camera, point, width, height) {
  const [right, up, out] = axes(camera);
  const dot = (axis) => axis.reduce((sum, value, k) => sum + value * (point[k] - camera[k]), 0);
  const tangent = Math.tan(radians(VIEW_ANGLE / 2));
  const distance = windowHeight(camera, width / height) / 2 / tangent;
  const pixels = height / 2 / tangent / Math.max(distance - dot(out), 1);
  return { x: width / 2 + dot(right) * pixels, y: height / 2 - dot(up) * pixels, pixels };
}

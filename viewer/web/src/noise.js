// Random fields in space for what a cut shows: band-limited noise that repeats without a seam.
import { Data3DTexture, LinearFilter, RGBAFormat, RepeatWrapping } from "three";

const TILE = 64; // cells of an edge
const WAVE = 8; // cells in a wavelength
const WAVES = 40; // plane waves that make a field
const STRETCHES = [1.9, 1.9, 1, 1]; // how far each channel is drawn out along z

/** Reproducible numbers from 0 to 1. */
function chances(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const data = new Uint8Array(TILE ** 3 * 4);
const filled = [];
let made = null;

/** Four fields, each of mean 0 and variance 1, written as 0.5 + field / 8; made when first needed. */
export function clouds() {
  for (const fill of fillings) fill();
  return (made ??= packed());
}

/** What there is to do for them, one short deed after another: each is done once. */
export const fillings = STRETCHES.map((stretch, channel) => () => {
  if (filled[channel]) return;
  filled[channel] = true;
  const chance = chances(channel + 1);
  const sum = new Float32Array(TILE ** 3);
  for (let count = 0; count < WAVES; ) {
    const k = [0, 0, 0].map(() => Math.round((chance() * 2 - 1) * 12));
    const radius = (Math.hypot(k[0], k[1], k[2] * stretch) * WAVE) / TILE;
    if (chance() > Math.exp(-(((radius - 1) / 0.28) ** 2))) continue;
    add(sum, k, chance() * 2 * Math.PI);
    count += 1;
  }
  const scale = Math.sqrt(2 / WAVES);
  for (let i = 0; i < sum.length; i++)
    data[4 * i + channel] = Math.max(0, Math.min(255, 127.5 + (sum[i] * scale * 255) / 8));
});

function packed() {
  const texture = new Data3DTexture(data, TILE, TILE, TILE);
  texture.format = RGBAFormat;
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.wrapS = texture.wrapT = texture.wrapR = RepeatWrapping;
  texture.unpackAlignment = 1;
  texture.needsUpdate = true;
  return texture;
}

/** Add cos(k . x + phase) to the tile; along x by turning, without a cosine a cell. */
function add(sum, [kx, ky, kz], phase) {
  const turn = (2 * Math.PI) / TILE;
  const [cos, sin] = [Math.cos(kx * turn), Math.sin(kx * turn)];
  for (let z = 0, i = 0; z < TILE; z++)
    for (let y = 0; y < TILE; y++) {
      const start = phase + (ky * y + kz * z) * turn;
      let [c, s] = [Math.cos(start), Math.sin(start)];
      for (let x = 0; x < TILE; x++, i++) {
        sum[i] += c;
        const next = c * cos - s * sin;
        s = s * cos + c * sin;
        c = next;
      }
    }
}

/** GLSL: cloudy(point in mm, wavelength, seed), four fields as viewer/scene/noise.py has them; and
 * how much of a tumour's bone is too dense at a point. */
export const CLOUD = `
  uniform highp sampler3D clouds;
  vec4 cloudy(vec3 p, float wavelength, float seed) {
    vec3 at = p / (wavelength * ${(TILE / WAVE).toFixed(1)}) + seed * vec3(0.37, 0.61, 0.83);
    return (texture(clouds, at) - 0.5) * 8.0;
  }
  float islands(vec3 p, float level) {
    return smoothstep(0.0, 1.0, (cloudy(p, 5.0, 10.0).b - level) / 0.35 + 0.5);
  }`;

// Reads our binary glTF: structures by id, their arrays unpacked; anything else is refused by name.
import { MeshoptDecoder } from "meshoptimizer/decoder";

const ARRAYS = {
  5120: Int8Array, 5121: Uint8Array, 5122: Int16Array, 5123: Uint16Array, 5125: Uint32Array,
  5126: Float32Array,
};
const WIDTHS = { SCALAR: 1, VEC3: 3, VEC4: 4 };

/** A file that cannot be drawn; the message says which and why. */
export class FileError extends Error {}

/** {fractures, structures: [{id, kind, centre, tint, parts, origin, scale, indices, attributes, targets}]} */
export async function read(url) {
  const answer = await fetch(url).catch((problem) => {
    throw new FileError(`${url}: ${problem.message}`);
  });
  if (!answer.ok) throw new FileError(`${url}: ${answer.status} ${answer.statusText}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  await MeshoptDecoder.ready;
  try {
    return await unpacked(bytes);
  } catch (problem) {
    throw new FileError(`${url}: the file is damaged (${problem.message})`);
  }
}

/** What else the page has to do comes in between. */
export const breath = () => new Promise((over) => setTimeout(over, 0));
export const LONGEST = 8; // ms without a breath

async function unpacked(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || view.getUint32(0, true) !== 0x46546c67) throw new Error("no glTF");
  if (view.getUint32(8, true) !== bytes.length) throw new Error("cut short");
  const length = view.getUint32(12, true);
  const gltf = JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + length)));
  const content = bytes.subarray(28 + length);
  const rows = [];
  let since = performance.now();
  for (const { extensions } of gltf.bufferViews) {
    const { byteOffset, byteLength, byteStride, count, mode, filter } = extensions.EXT_meshopt_compression;
    const out = new Uint8Array(count * byteStride);
    const source = content.subarray(byteOffset, byteOffset + byteLength);
    MeshoptDecoder.decodeGltfBuffer(out, count, byteStride, source, mode, filter);
    rows.push({ out, byteStride });
    if (performance.now() - since < LONGEST) continue;
    await breath();
    since = performance.now();
  }
  /** {array, size, stride (in items of the array), count, normalized} */
  const accessor = (number) => {
    const { bufferView, componentType, count, type, normalized = false } = gltf.accessors[number];
    const { out, byteStride } = rows[bufferView];
    const Kind = ARRAYS[componentType];
    const array = new Kind(out.buffer, 0, out.byteLength / Kind.BYTES_PER_ELEMENT);
    return { array, size: WIDTHS[type], stride: byteStride / Kind.BYTES_PER_ELEMENT, count, normalized };
  };
  const all = (named) => Object.fromEntries(Object.entries(named).map(([name, number]) => [name, accessor(number)]));
  const target = (named) => {
    const { min, max } = gltf.accessors[named.POSITION];
    const out = all(named);
    out.reach = Math.hypot(...min.map((low, k) => Math.max(-low, max[k]))); // the farthest that a point goes
    return out;
  };
  const structures = gltf.nodes.filter(({ mesh }) => mesh !== undefined).map((node) => {
    const { primitives: [primitive], extras } = gltf.meshes[node.mesh];
    const bendsOnly = primitive.indices === undefined; // how another file's structure of that name bends
    const { array } = bendsOnly ? {} : accessor(primitive.indices);
    const { count } = bendsOnly ? {} : gltf.accessors[primitive.attributes.POSITION];
    if (!bendsOnly && (!array.length || array.some((corner) => corner >= count))) throw new Error(`${node.name}: bad triangles`);
    const targets = Object.fromEntries(
      (extras?.targetNames ?? []).map((name, k) => [name, target(primitive.targets[k])]),
    );
    return {
      ...node.extras, origin: node.translation, scale: node.scale[0],
      indices: bendsOnly ? null : count < 65536 ? Uint16Array.from(array) : array,
      attributes: all(primitive.attributes), targets,
    };
  });
  return { fractures: gltf.scenes[0].extras.fractures, structures };
}

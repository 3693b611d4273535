export { RefusedError } from "./canvas.js";
export { FileError } from "./glb.js";
export { SpineView } from "./viewer.js";

export { FileError, RefusedError, SpineView } from "./viewer.js";

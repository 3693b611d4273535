export { able, FileError, SpineView } from "./viewer.js";

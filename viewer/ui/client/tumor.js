// The tumor that is about to be added: what the form says, as far as this bone allows it; and how
// the bone breaks.
import { message, move, notify, state } from "./moves.js";
import { ui } from "./ui.js";

export const siteOf = ({ sites }) => sites.find(({ id }) => id === ui.tumor.site) ?? sites[0];
export const sideOf = (disease) => {
  const { sides } = siteOf(disease);
  return sides.includes(ui.tumor.side) ? ui.tumor.side : sides[0];
};
export const spreadsOf = (disease) => siteOf(disease).spreads[sideOf(disease)];
export const sizeOf = (disease) => Math.min(ui.tumor.size, Math.floor(siteOf(disease).largest));
export const began = (primary) => {
  ui.tumor.primary = primary;
  if (primary) ui.tumor.type = state().words.disease.primaries[primary].type;
};
export const addTumor = async (disease) => {
  const { type, spread } = ui.tumor;
  const [site, side] = [siteOf(disease).id, sideOf(disease)];
  const spreads = spreadsOf(disease);
  const seed = 1 + Math.floor(Math.random() * 9999);
  ui.adding = true;
  notify(message("tumor_made"));
  await move("add_tumor", disease.level, site, side, type, sizeOf(disease), seed, spreads.includes(spread) ? spread : spreads[0]);
  ui.adding = false;
};
const through = ({ fracture: { tumor } }, kind) => (kind === "pathological" ? tumor : "");
export const fracture = (disease, wanted) => {
  const { kind, weight } = disease.fracture;
  return move("fracture", disease.level, wanted, through(disease, wanted), wanted === kind ? 0 : weight / 100 || 0.6);
};
/** Not to 0, where a bone is whole and has nothing left to be set: what is held stays under the hand. */
export const sink = (disease, weight, way = move) => {
  const { kind } = disease.fracture;
  return way("fracture", disease.level, kind, through(disease, kind), weight || 0.001);
};

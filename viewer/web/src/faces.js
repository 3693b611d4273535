// The cut faces of a picture: made when they are first needed, kept for as long as they are right.
import { Vector3 } from "three";
import { OPEN, cap, frame, grain } from "./caps.js";
import { cutting } from "./surface.js";

export class Faces {
  plane = null; // of the cut, if there is one
  #kept = { quick: new Map(), well: new Map() }; // those of pictures that move, and at rest; Mesh by id
  #cutAt = "";
  shown = this.#kept.well; // those of the picture drawn last

  /** Cut at a section of a picture, or nowhere; false where that is the plane already, which keeps its faces. */
  cut(section) {
    const at = section ? JSON.stringify(section) : "";
    if (at === this.#cutAt) return false;
    this.#cutAt = at;
    this.plane = section ? frame(section) : null;
    const { normal, origin } = this.plane ?? {};
    if (section) cutting.value.set(...normal, -normal.dot(origin));
    else cutting.value.set(0, 0, 0, 0);
    return true;
  }

  /** Have the faces of some solids as they are now; coarse: for a moment only. */
  make(solids, picture, lens, coarse) {
    if (!this.plane) return this.drop();
    this.shown = this.#kept[coarse ? "quick" : "well"];
    const pixel = lens.window / lens.size[1];
    const cell = coarse ? 1 : Math.min(0.5, Math.max(0.2, pixel));
    const fine = grain(pixel * (coarse ? 2 : 0.5));
    const wanted = new Set();
    for (const solid of solids) {
      if (solid.yields || solid.id === OPEN || !this.#crosses(solid)) continue;
      wanted.add(solid.id);
      const key = [this.plane, solid.detail.form, cell, fine];
      const known = this.shown.get(solid.id);
      if (!known?.userData.key.every((one, k) => one === key[k])) {
        this.#forget(solid.id);
        const mesh = cap(solid, this.plane, picture, cell, fine);
        if (!mesh) continue;
        mesh.userData.key = key;
        this.shown.set(solid.id, mesh);
      }
      this.shown.get(solid.id).userData.dress(solid.look);
    }
    for (const id of [...this.shown.keys()]) if (!wanted.has(id)) this.#forget(id);
  }

  #crosses({ box }) {
    const { normal, origin } = this.plane;
    const middle = box.getCenter(new Vector3()).sub(origin).dot(normal);
    const half = box.getSize(new Vector3()).multiplyScalar(0.5);
    return Math.abs(middle) <= Math.abs(normal.x) * half.x + Math.abs(normal.y) * half.y + Math.abs(normal.z) * half.z;
  }

  #forget(id) {
    this.shown.get(id)?.userData.dispose();
    this.shown.delete(id);
  }

  /** Let go of all. */
  drop() {
    for (this.shown of Object.values(this.#kept)) for (const id of [...this.shown.keys()]) this.#forget(id);
  }
}

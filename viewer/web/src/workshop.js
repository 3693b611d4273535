// What the server makes on demand, fetched once a picture names it: tumors, and what fractures bend.

export class Workshop {
  made = new Map(); // by id: "coming", "come" or "failed"

  /** onCome() once something is here, or never will be; onTrouble(id) for that. */
  constructor(cast, { onCome, onTrouble }) {
    Object.assign(this, { cast, onCome, onTrouble });
  }

  /** Fetch what has not been fetched; once more what failed. */
  want(ids) {
    for (const id of ids) if (!["coming", "come"].includes(this.made.get(id))) this.#fetch(id);
  }

  async #fetch(id) {
    this.made.set(id, "coming");
    try {
      await this.cast.learn(id, `${this.address}${encodeURIComponent(id)}.glb`);
      this.made.set(id, "come");
    } catch (problem) {
      this.made.set(id, "failed");
      console.error(problem.message);
      this.onTrouble(id);
    }
    this.onCome(id);
  }

  /** Whether all of these are here, or will not come. */
  has(ids) {
    return ids.every((id) => ["come", "failed"].includes(this.made.get(id)));
  }
}

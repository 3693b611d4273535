// The connection to the server, lost and made again.
import { message, notify } from "./moves.js";
import * as server from "./server.js";
import { ui } from "./ui.js";

/** Without a connection the page stays as it is, says so, and tries again. */
export const lose = (() => {
  let [tries, refused] = [0, 0];
  const again = async () => {
    tries += 1;
    const answers = await fetch("/__spine/mark.svg", { cache: "no-store" }).then((r) => r.ok, () => false);
    try {
      if (answers) return await window.trame.connect();
    } catch {
      refused += 1;
      if (refused > 2) return location.reload(); // another process answers: it restores the address
    }
    setTimeout(again, Math.min(4000, 300 * 2 ** tries));
  };
  return () => {
    if (ui.lost) return;
    ui.lost = true;
    server.unanswered.clear(); // none of it will be answered
    [tries, refused] = [0, 0];
    setTimeout(again, 150);
  };
})();

// Keys that work everywhere but in a field in which one types.

/** deeds: what each key does; `letters` says whether keys of one letter may do anything. */
export function listen({ escape, dismiss, undo, redo, find, help, present, presenting, letters, walk }) {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return; // the panel in focus has used it
    const typing = event.target.matches?.("input:not([type=range]):not([type=checkbox]):not([type=radio]), textarea, select");
    const held = event.ctrlKey || event.metaKey;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (document.querySelector(".v-overlay--active")) {
      // A menu or a dialog has its own keys; but a dialog that has only just opened does not listen yet.
      if (key === "Escape") dismiss();
      return;
    }
    if (key === "Escape") return escape(typing);
    if (typing || event.altKey) return;
    const deed = held
      ? { z: event.shiftKey ? redo : undo }[key]
      : { ...(letters() && { f: present, "/": find, "?": help }), ...(presenting() && { PageDown: () => walk(1), PageUp: () => walk(-1) }) }[key];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
}
